import { cut, type Lexicon, type Source, sourceOf } from '../../compare/index.ts'
import { statusOf } from '../../match/index.ts'
import type { DocumentRow, IndexReader, PassageRow } from '../../store/index.ts'
import type { TextStatus } from '../../types.ts'
import { recent } from './recent.ts'

/** Agreed words that a draft may be compared with: a passage of a full text, or one quotation of a digest. */
export interface AgreedWords extends Source {
  document: DocumentRow
  passage: PassageRow
  status: TextStatus
  quotation: PassageRow['quotations'][number] | null
}

/** Passages remembered as compared words, and facts of documents. */
const MOST_KEPT = 2000
const MOST_DOCUMENTS = 1000

/** Agreed words of passages by key. */
export interface AgreedReader {
  /** Our own summaries, what was only reported, and what nobody adopted give none. */
  read(keys: readonly number[]): AgreedWords[]
  /**
   * To be called between two paragraphs: what was not read lately may be forgotten then. Within one paragraph the words of a
   * passage are the same object, whoever reads them.
   */
  turn(): void
}

/** Reads each passage once, as long as it is remembered. */
export function agreedWords(index: IndexReader, words: Lexicon): AgreedReader {
  const documents = recent<number, DocumentRow>(MOST_DOCUMENTS)
  const kept = recent<number, AgreedWords[]>(MOST_KEPT)
  const read = (keys: readonly number[]): AgreedWords[] => {
    const unread = keys.filter(key => kept.get(key) === undefined)
    const passages = unread.length === 0 ? [] : [...index.passagesByKey(unread)]
    const strange = new Set(
      passages.map(([, { document }]) => document).filter(key => documents.get(key) === undefined),
    )
    if (strange.size > 0) for (const [key, row] of index.documentsByKey([...strange])) documents.set(key, row)
    for (const [key, passage] of passages) {
      const document = documents.get(passage.document)
      kept.set(key, document ? wordsOf(document, passage, words) : [])
    }
    return keys.flatMap(key => kept.get(key) ?? [])
  }
  return {
    read,
    turn: () => {
      kept.turn()
      documents.turn()
    },
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
