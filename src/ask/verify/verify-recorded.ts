import type { DocumentRow, IndexReader, PassageRow } from '../../store/index.ts'
import { sameLocator } from '../../text/index.ts'
import { closestRun, type WordChange, wordDiff } from '../../text/whole-texts.ts'
import type { Finding, Locator, Seen, TextKind } from '../../types.ts'
import { phraseIn } from '../citing/resolve-citation.ts'

/**
 * What became of a recorded phrase in the full text of its document.
 *
 * - `confirmed`: it stands at its place (anywhere, where the place was unknown; a title in the title).
 * - `moved`: word for word, but in another paragraph: to review, never renumbered.
 * - `differs`: a run of words comes close, similarity at least 0.6.
 * - `absent`: nothing comes close.
 * - `unchecked`: the full text is not held in this language.
 */
export type RecordedResult = 'confirmed' | 'moved' | 'differs' | 'absent' | 'unchecked'

/** A phrase our digest recorded, put to the full text that is now in the library. */
export interface RecordedPhrase {
  document: string
  language: string
  /** The full text it was put to; null where there is none. */
  text: Extract<TextKind, 'official' | 'copy'> | null
  locator: Locator | null
  phrase: string
  seen: Seen
  result: RecordedResult
  found: Locator | null
  /** 0 to 1 for `differs`; null for the others. */
  similarity: number | null
  /** With `differs`, the changes from the recorded phrase to the words of the text; null otherwise. */
  diff: WordChange[] | null
}

/** Least similarity of words that are shown as what became of a phrase. */
const CLOSE = 0.6

/** Put every phrase of the digests to the full texts; digests in order of id and language, phrases as recorded. */
export function verifyRecorded(index: IndexReader): RecordedPhrase[] {
  const digests = [...index.shadowed(), ...index.documents({})].filter(({ header }) => header.text === 'digest')
  return digests.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)).flatMap(digest => putToTheTest(index, digest))
}

const keyOf = ({ header, origin }: DocumentRow): string => `${header.id}\n${header.language}\n${origin}`

function putToTheTest(index: IndexReader, digest: DocumentRow): RecordedPhrase[] {
  const { id, language } = digest.header
  const full = digest.shadowed
    ? index.documentsById(id).find(({ header }) => header.language === language && isWhole(header))
    : undefined
  const passages = full ? index.passages(full.key) : []
  return index.passages(digest.key).flatMap(({ text, locator, quotations }) =>
    // A script found those of a gathered digest in the file: without the text there is nothing more to ask.
    quotations
      .filter(({ seen }) => full || seen !== 'file')
      .map(({ start, end, seen }): RecordedPhrase => {
        const phrase = text.slice(start, end)
        const outcome = full ? compare({ phrase, locator, seen }, full, passages) : unchecked
        return {
          document: id,
          language,
          text: full && isWhole(full.header) ? full.header.text : null,
          locator,
          phrase,
          seen,
          ...outcome,
        }
      }),
  )
}

type Outcome = Pick<RecordedPhrase, 'result' | 'found' | 'similarity' | 'diff'>

const unchecked: Outcome = { result: 'unchecked', found: null, similarity: null, diff: null }

function compare(
  { phrase, locator, seen }: Pick<RecordedPhrase, 'phrase' | 'locator' | 'seen'>,
  full: DocumentRow,
  passages: readonly PassageRow[],
): Outcome {
  const exact = (result: 'confirmed' | 'moved', found: Locator | null): Outcome => ({ ...unchecked, result, found })
  const hasIt = (passage: PassageRow): boolean => phraseIn(passage, full, phrase) !== null
  const same = passages.find(passage => (locator === null || sameLocator(passage.locator, locator)) && hasIt(passage))
  if (same) return exact('confirmed', same.locator)
  // A title is not a passage: its words are looked for in the title.
  const title = { text: full.header.title, locator: null }
  if (seen === 'title' && closestRun(phrase, title.text, full.header.language)?.similarity === 1)
    return exact('confirmed', null)
  const elsewhere = passages.find(hasIt)
  if (elsewhere) return exact('moved', elsewhere.locator)
  return closest(phrase, full.header.language, seen === 'title' ? [title, ...passages] : passages)
}

function closest(phrase: string, language: string, places: readonly Pick<PassageRow, 'text' | 'locator'>[]): Outcome {
  let best: Outcome = { ...unchecked, result: 'absent' }
  for (const { text, locator } of places) {
    const run = closestRun(phrase, text, language)
    if (run === null || run.similarity < CLOSE || run.similarity <= (best.similarity ?? 0)) continue
    const diff = wordDiff(phrase, text.slice(run.start, run.end), language)
    best = { result: 'differs', found: locator, similarity: run.similarity, diff }
  }
  return best
}

function isWhole<H extends { text: TextKind }>(header: H): header is H & { text: 'official' | 'copy' } {
  return header.text === 'official' || header.text === 'copy'
}

/** What to report of a phrase; nothing where it was confirmed or could not be checked. */
export function recordedFinding(recorded: RecordedPhrase): Finding[] {
  const { result, seen } = recorded
  const kind = kinds[result]
  if (kind === null) return []
  const severity = isReported(seen) ? 'info' : result === 'moved' || seen === 'quoted' ? 'warning' : 'error'
  return [{ kind, severity, message: messages[result](recorded), place: null, hint: null }]
}

/** The kinds of findings about recorded phrases, which the table of `foc verify` shows. */
export const recordedKinds: ReadonlySet<string> = new Set(['PHRASE_MOVED', 'PHRASE_DIFFERS', 'PHRASE_ABSENT'])

const kinds: { [R in RecordedResult]: string | null } = {
  confirmed: null,
  moved: 'PHRASE_MOVED',
  differs: 'PHRASE_DIFFERS',
  absent: 'PHRASE_ABSENT',
  unchecked: null,
}

const isReported = (seen: Seen): boolean => seen === 'announcement' || seen === 'condensed'

const messages: { [R in RecordedResult]: (recorded: RecordedPhrase) => string } = {
  confirmed: ({ phrase }) => `“${phrase}” stands where it was recorded`,
  moved: one =>
    `“${one.phrase}” of ${whose(one)} was recorded at ${label(one.locator)} and stands at ${label(one.found)}: moved, to review`,
  differs: one =>
    `“${one.phrase}” was recorded of ${whose(one)} (seen: ${one.seen}); ${textOf(one)} has “${wordsOf(one)}” at ${label(one.found)}`,
  absent: one => `“${one.phrase}” was recorded of ${whose(one)} (seen: ${one.seen}) and is not in ${textOf(one)}`,
  unchecked: ({ phrase }) => `“${phrase}” could not be checked: the full text is not in the library`,
}

const whose = ({ document, language }: RecordedPhrase): string => `${document} in ${language}`
const label = (locator: Locator | null): string => locator?.label ?? '—'
const textOf = ({ text }: RecordedPhrase): string => (text === 'official' ? 'the official text' : 'the imported copy')

const wordsOf = ({ diff }: RecordedPhrase): string =>
  (diff ?? [])
    .filter(({ op }) => op !== 'delete')
    .map(({ text }) => text)
    .join('')
