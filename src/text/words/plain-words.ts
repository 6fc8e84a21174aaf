import { fold } from './fold.ts'

/** Folded letters and figures, with one space between words: what is the same whatever the capitals, accents and punctuation. */
export function plainWords(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
