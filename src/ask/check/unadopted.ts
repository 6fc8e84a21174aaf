import { type ComparedText, type Lexicon, type Source, sourceOf, verbatimIn } from '../../compare/index.ts'
import type { IndexReader, PassageRow } from '../../store/index.ts'
import type { CheckSpan, DocumentHeader, UnadoptedPlace } from '../../types.ts'

/** Texts that are read, and their passages: drafts that failed are few in a library. */
const MOST_TEXTS = 40
const MOST_PASSAGES = 4_000
/** Places named of one stretch. */
const MOST_PLACES = 3

/**
 * Names the texts that nobody adopted and that have a stretch word for word: they are no precedent, and whoever reads the
 * draft should know where its words have been.
 */
export function unadoptedPlaces(
  index: IndexReader,
  lexicon: Lexicon,
  languages: readonly string[],
): (span: CheckSpan, text: ComparedText) => UnadoptedPlace[] {
  let sources: { source: Source; passage: PassageRow; header: DocumentHeader }[] | null = null
  const read = (): NonNullable<typeof sources> => {
    const rows = index
      .documents({ adoptions: ['none'], languages: [...languages] })
      .filter(({ header }) => header.text === 'official' || header.text === 'copy')
      .slice(0, MOST_TEXTS)
    return rows
      .flatMap(({ key, header }) => index.passages(key).map(passage => ({ passage, header })))
      .slice(0, MOST_PASSAGES)
      .map(({ passage, header }) => ({
        ...{ passage, header },
        source: sourceOf(passage.key, lexicon.read(passage.text, header.language), header.language),
      }))
  }
  return ({ start, end, verdict }, text) => {
    if (verdict === 'verbatim') return []
    sources ??= read()
    if (sources.length === 0) return []
    const from = text.words.findIndex(word => word.end > start)
    const to = text.words.findLastIndex(word => word.start < end) + 1
    return sources
      .filter(({ source }) => from >= 0 && verbatimIn(text, from, to, source) !== null)
      .slice(0, MOST_PLACES)
      .map(({ passage, header }) => ({
        id: header.symbol ?? header.id,
        title: header.title,
        locator: passage.locator,
        why: header.adoption.votes === null ? 'not-adopted' : 'failed',
      }))
  }
}
