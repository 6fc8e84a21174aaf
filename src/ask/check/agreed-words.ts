import { cut, type Lexicon, type Source, sourceOf } from '../../compare/index.ts'
import { statusOf } from '../../match/index.ts'
import type { DocumentRow, IndexReader, PassageRow } from '../../store/index.ts'
import type { TextStatus } from '../../types.ts'

/** Agreed words that a draft may be compared with: a passage of a full text, or one quotation of a digest. */
export interface AgreedWords extends Source {
  document: DocumentRow
  passage: PassageRow
  status: TextStatus
  quotation: PassageRow['quotations'][number] | null
}

/** Most passages remembered as compared words; past it all are forgotten, which costs time and changes no answer. */
const MOST_KEPT = 4000

/**
 * Gives the agreed words of passages by key. Our own summaries, what was only reported, and what nobody adopted give
 * none.
 */
export function agreedWords(index: IndexReader, words: Lexicon): (keys: readonly number[]) => AgreedWords[] {
  const documents = new Map<number, DocumentRow>()
  const kept = new Map<number, AgreedWords[]>()
  return keys => {
    if (kept.size > MOST_KEPT) kept.clear()
    const unread = keys.filter(key => !kept.has(key))
    const passages = unread.length === 0 ? [] : [...index.passagesByKey(unread)]
    const strange = new Set(passages.map(([, { document }]) => document).filter(key => !documents.has(key)))
    if (strange.size > 0) for (const [key, row] of index.documentsByKey([...strange])) documents.set(key, row)
    for (const [key, passage] of passages) {
      const document = documents.get(passage.document)
      kept.set(key, document ? wordsOf(document, passage, words) : [])
    }
    return keys.flatMap(key => kept.get(key) ?? [])
  }
}

function wordsOf(document: DocumentRow, passage: PassageRow, words: Lexicon): AgreedWords[] {
  const { language, text: kind, adoption } = document.header
  if (document.shadowed || adoption.mode === 'none' || kind === 'listed') return []
  const whole = words.read(passage.text, language)
  if (kind !== 'digest') {
    const status = statusOf(kind, null)
    return [Object.assign(sourceOf(passage.key * 100, whole, language), { document, passage, status, quotation: null })]
  }
  return passage.quotations.flatMap((quotation, at) => {
    const status = statusOf(kind, quotation.seen)
    if (status === 'reported') return []
    const first = whole.words.findIndex(word => word.start >= quotation.start)
    const after = whole.words.findIndex(word => word.end > quotation.end)
    const inside = cut(whole, first < 0 ? whole.words.length : first, after < 0 ? whole.words.length : after)
    const key = passage.key * 100 + (at % 100)
    return [Object.assign(sourceOf(key, inside, language), { document, passage, status, quotation })]
  })
}
