import type { IndexReader } from '../../store/index.ts'
import type { Precedent } from '../../types.ts'
import { passageOf } from './precedent.ts'

/**
 * Gives the whole passage that a precedent is cut from, so that what stands around the words is known. A document is read
 * once. Null where only a digest is held: its words around a quotation are ours, not the document’s.
 */
export function passageTexts(index: IndexReader): (precedent: Precedent) => string | null {
  const known = new Map<string, Map<string, string>>()
  return precedent => {
    const { document, status, anchor, start, end, quote } = precedent
    if (status !== 'official' && status !== 'copy') return null
    const own = passageOf(precedent)
    if (own !== undefined) return own.text
    const key = `${document.id}@${document.language}`
    let texts = known.get(key)
    if (texts === undefined) {
      const row = index.documentsById(document.id).find(({ header }) => header.language === document.language)
      texts = new Map(row ? index.passages(row.key).map(({ fingerprint, text }) => [fingerprint, text]) : [])
      known.set(key, texts)
    }
    const text = texts.get(anchor.fingerprint) ?? null
    return text !== null && text.slice(start, end) === quote ? text : null
  }
}
