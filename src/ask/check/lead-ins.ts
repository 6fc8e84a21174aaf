import { verbFinder } from '../../match/index.ts'
import type { IndexReader, PassageRow } from '../../store/index.ts'
import { samePath, tokenize } from '../../text/index.ts'
import type { CheckSpan } from '../../types.ts'
import { sentenceWords } from '../sentences/sentence-words.ts'
import { passageOf } from './precedent.ts'
import { recent } from './recent.ts'

/** Passages before an item among which the paragraph that leads into it is looked for, a page at a time. */
const PAGE = 12
const PAGES = 4
/** Items of which what leads into them is remembered. */
const MOST_KEPT = 500

/** Gives the paragraph that leads into an item (“Calls upon all States:”); null for a passage that is none. */
export type LeadInFinder = (passage: PassageRow) => PassageRow | null

export function leadInFinder(index: IndexReader): LeadInFinder {
  const known = recent<number, PassageRow | null>(MOST_KEPT)

  function search({ key, document, locator }: PassageRow): PassageRow | null {
    const outer = locator?.path.slice(0, -1) ?? []
    if (locator?.path.at(-1)?.kind !== 'item' || outer.length === 0) return null
    for (let page = 0; page < PAGES; page++) {
      const keys = Array.from({ length: PAGE }, (_, at) => key - 1 - page * PAGE - at)
      const rows = index.passagesByKey(keys)
      for (const one of keys) {
        const row = rows.get(one)
        if (row === undefined || row.document !== document) return null
        if (row.locator !== null && samePath(row.locator.path, outer)) return row
      }
    }
    return null
  }

  return passage => {
    const had = known.get(passage.key)
    if (had !== undefined) return had
    known.turn()
    const found = search(passage)
    known.set(passage.key, found)
    return found
  }
}

/**
 * Gives near stretches the words that lead into the agreed item they come from: of “Calls upon all States: (a) To keep lamps
 * lit” and a draft that says “Urges States to keep lamps lit” the verb and the addressee stand before the item.
 *
 * Only where the draft’s stretch begins with a verb of its own that the item has not; a draft’s own item has none.
 */
export function leadIns(
  index: IndexReader,
  language: string,
  leadInOf: LeadInFinder,
): (span: CheckSpan, text: string) => CheckSpan {
  const verbs = verbFinder(sentenceWords(index), language)
  return (span, text) => {
    const [best] = span.precedents
    const [head] = span.diff ?? []
    if (span.verdict !== 'near' || !best || best.begunBefore || head?.op !== 'insert') return span
    const begin = tokenize(text.slice(span.start, span.start + head.text.length + 1), language)
    if (!verbs(begin).some(({ first }) => first === 0)) return span
    const passage = passageOf(best)
    const found = passage && leadInOf(passage)
    return found ? { ...span, leadIn: { text: found.text, locator: found.locator } } : span
  }
}
