import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { DocumentRow } from '../../store/index.ts'

/**
 * Fingerprint of all that is searched: every document's content and the glossary. 16 hex digits.
 * The order in which documents came in, and when, does not change it.
 */
export function corpusFingerprint(documents: readonly DocumentRow[], mark: string): string {
  const lines = documents
    .filter(({ shadowed }) => !shadowed)
    .map(({ names: { id, language }, origin, state }) => `${id}\n${language}\n${origin}\n${state.hash}`)
    .sort()
  return createHash('sha256')
    .update([mark, ...lines].join('\n\n'))
    .digest('hex')
    .slice(0, 16)
}

/** sha256 (hex) of an original as it came. */
export const hashBytes = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/**
 * sha256 (hex) of a corpus file without the lines of its front matter that say nothing of the document: the day on which
 * it was fetched, who read it and what was given to it, and the seal, which depends on these.
 */
export function hashFile(file: string): string {
  return hashText(readFileSync(file, 'latin1'), 'latin1')
}

/** The same of what is to be written, or was. Both encodings give the same hash of the same file. */
export function hashText(text: string, encoding: 'utf8' | 'latin1' = 'utf8'): string {
  const end = text.indexOf('\n---\n')
  const front = text
    .slice(0, Math.max(0, end))
    .replace(/\n(?:retrieved|reader|given|written): [^\n]{0,100}(?=\n|$)/g, '')
  return createHash('sha256')
    .update(front, encoding)
    .update(text.slice(Math.max(0, end)), encoding)
    .digest('hex')
}
