import { cut, type Lexicon, type Source, sourceOf } from '../../compare/index.ts'
import { statusOf } from '../../match/index.ts'
import type { DocumentKind, DocumentRow, IndexReader, PassageRow } from '../../store/index.ts'
import type { TextStatus } from '../../types.ts'
import { recent } from './recent.ts'

/** Agreed words that a draft may be compared with: a passage of a full text, or one quotation of a digest. */
export interface AgreedWords extends Source {
  /** Read when it is first asked for: most words are only weighed. */
  readonly document: DocumentRow
  kind: DocumentKind
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
export function agreedWords(
  index: IndexReader,
  words: Lexicon,
  kinds: ReadonlyMap<number, DocumentKind>,
): AgreedReader {
  const documents = recent<number, DocumentRow>(MOST_DOCUMENTS)
  const kept = recent<number, AgreedWords[]>(MOST_KEPT)
  const document = (key: number): DocumentRow => {
    const had = documents.get(key)
    if (had !== undefined) return had
    const [row] = index.documentsByKey([key]).values()
    if (row === undefined) throw new Error(`document ${key} of a passage is not in the index`)
    documents.set(key, row)
    return row
  }
  const read = (keys: readonly number[]): AgreedWords[] => {
    const unread = keys.filter(key => kept.get(key) === undefined)
    const passages = unread.length === 0 ? [] : [...index.passagesByKey(unread)]
    for (const [key, passage] of passages) {
      const kind = kinds.get(passage.document)
      kept.set(key, kind ? wordsOf(kind, passage, words, document) : [])
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

function wordsOf(
  kind: DocumentKind,
  passage: PassageRow,
  words: Lexicon,
  documentOf: (key: number) => DocumentRow,
): AgreedWords[] {
  const { language, text: held, mode, shadowed } = kind
  if (shadowed || mode === 'none' || held === 'listed') return []
  const whole = words.read(passage.text, language)
  const agreed = (
    source: Source,
    status: TextStatus,
    quotation: PassageRow['quotations'][number] | null,
  ): AgreedWords => ({
    key: source.key,
    text: source.text,
    stems: source.stems,
    get clauses() {
      return source.clauses
    },
    get document() {
      return documentOf(passage.document)
    },
    ...{ kind, passage, status, quotation },
  })
  if (held !== 'digest') return [agreed(sourceOf(passage.key * 100, whole, language), statusOf(held, null), null)]
  return passage.quotations.flatMap((quotation, at) => {
    const status = statusOf(held, quotation.seen)
    if (status === 'reported') return []
    const first = whole.words.findIndex(word => word.start >= quotation.start)
    const after = whole.words.findIndex(word => word.end > quotation.end)
    const inside = cut(whole, first < 0 ? whole.words.length : first, after < 0 ? whole.words.length : after)
    const key = passage.key * 100 + (at % 100)
    return [agreed(sourceOf(key, inside, language), status, quotation)]
  })
}
