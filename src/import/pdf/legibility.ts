import { detectLanguage } from '../passages/language.ts'

/** Whether a text layer holds words: `unreadable` is refused, `doubtful` is told. */
export type Legibility = 'words' | 'doubtful' | 'unreadable'

const SAMPLE = 40_000
const ENOUGH = 40

/**
 * Judge a text layer by its letters: signs without a meaning (private use, U+FFFD), the share of letters, and for the Latin
 * alphabet the share of vowels, capitals inside words and known function words. A font whose codes were shifted fails all three.
 */
export function legibility(text: string): Legibility {
  const sample = text.slice(0, SAMPLE)
  const signs = sample.replace(/\s+/g, '').length
  if (signs === 0) return 'words'
  const unknown = sample.match(/[\uFFFD\uE000-\uF8FF\u0000-\u0008]/g)?.length ?? 0
  if (unknown > signs * 0.3 && signs >= ENOUGH) return 'unreadable'
  const words = sample.match(/[\p{L}\p{M}]{2,}/gu) ?? []
  const letters = sample.match(/[\p{L}\p{M}\p{N}]/gu)?.length ?? 0
  if (words.length < ENOUGH) return signs > 200 && letters < signs * 0.4 ? 'doubtful' : 'words'
  if (detectLanguage(sample) !== 'und') return unknown > signs * 0.05 ? 'doubtful' : 'words'
  const latin = words.filter(word => /^[a-z]+$/i.test(word))
  if (latin.length < words.length * 0.5) return letters < signs * 0.5 ? 'doubtful' : 'words'
  const spelt = latin.join('')
  const vowels = (spelt.match(/[aeiouy]/gi)?.length ?? 0) / spelt.length
  const mixed = latin.filter(word => /[a-z][A-Z]/.test(word)).length / latin.length
  const odd = [vowels < 0.22 || vowels > 0.65, mixed > 0.15, letters < signs * 0.75].filter(Boolean).length
  if (odd >= 2 || vowels < 0.22) return 'unreadable'
  return odd === 1 ? 'doubtful' : 'words'
}
