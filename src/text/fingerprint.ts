import { createHash } from 'node:crypto'
import { tokenize } from './tokens.ts'

/**
 * A short name for what a passage says: the first 16 hex digits of the sha256 of its folded words, one space between.
 * White space, punctuation, accents and case do not change it.
 */
export function fingerprint(text: string): string {
  const words = tokenize(text, '').map(token => token.surface)
  return createHash('sha256').update(words.join(' ')).digest('hex').slice(0, 16)
}
