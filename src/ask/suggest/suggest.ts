import { statusOf } from '../../match/index.ts'
import type { CitationRow, DocumentRow, Filter, IndexReader } from '../../store/index.ts'
import { adoptionOrder } from '../../text/index.ts'
import type { Citation } from '../../types.ts'
import { citationsFrom } from '../citing/citation.ts'
import { corpusOf } from '../citing/corpus.ts'
import { resolveFilter } from '../citing/resolve-filter.ts'
import { contrastUses } from './contrast.ts'
import { domainOf } from './domain.ts'
import { type KnownLabels, knownLabels, type NearestConcept } from './known-labels.ts'
import { knownUses } from './known-uses.ts'
import { labelJoints } from './label-joints.ts'
import { nameTest } from './name-test.ts'
import { nearestAcross } from './nearest-across.ts'
import { type RankedRun, rank } from './rank.ts'
import { type LanguageTexts, readTexts } from './read-texts.ts'
import { repetitions } from './repetitions.ts'
import { type LevelRoom, levelRoom } from './run-level.ts'
import { frequentRuns, type RunLimits } from './runs.ts'
import { type ContrastKind, weirdness } from './weirdness.ts'
import { type WordStream, wordStream } from './word-stream.ts'
import { type WrittenForm, writtenForms } from './written-forms.ts'

export interface SuggestQuestion {
  /** Documents to read, by `id` or `id@language`; all that pass the filter where there is none. */
  documents: readonly string[]
  filter: Filter
  /** Candidates of each group and language at most. */
  limit: number
}

export interface Suggestion {
  wording: string
  language: string
  kind: 'term' | 'formulation'
  /**
   * How peculiar its words are to these texts and to paragraphs beside concepts of the glossary, times log2(1 + uses
   * outside a longer one or a known label), the root of log2(1 + documents), and log2(1 + words) or, for a word alone, 0.6.
   * Higher is better.
   */
  score: number
  uses: number
  documents: number
  nearest: NearestConcept | null
  example: Citation
}

export interface ReadLanguage {
  language: string
  documents: number
  words: number
  /** Documents left out since the selection was too large to read whole. */
  unread: number
  contrast: { kind: ContrastKind; documents: number; words: number }
}

export interface SuggestAnswer {
  corpus: string
  read: ReadLanguage[]
  /** Named documents of which the library has no full text. */
  withoutText: string[]
  /** Best first within a language. */
  candidates: Suggestion[]
  /** Wordings that look like proper names: of bodies, states, texts. */
  names: Suggestion[]
}

/** A text of so many words may have its terms but once; a larger selection says them twice, three times. */
const SMALL = 60_000
const LARGE = 1_000_000
/** Candidates whose writing is looked for at a time. */
const BATCH = 100

/**
 * Wordings of the full texts that the glossary does not have: noun phrases and set phrases, scored by how peculiar their
 * words are to these texts and by how often they are used. Our paraphrases (digests) are never read.
 *
 * Method: the log ratio of a word’s share here and elsewhere (“weirdness”, Ahmad and others, 1999), the mean over the
 * words of a candidate, times the logarithm of its uses. On published gold lists it did better than C-value and TextRank.
 *
 * @throws {FocError} `UNKNOWN_DOCUMENT`, `UNKNOWN_LANGUAGE`, `UNKNOWN_VALUE`.
 */
export function suggest(index: IndexReader, question: SuggestQuestion): SuggestAnswer {
  const filter = resolveFilter(index, question.filter)
  const { texts, withoutText } = readTexts(index, question.documents, filter)
  const answer: SuggestAnswer = {
    corpus: corpusOf(index, filter),
    read: [],
    withoutText,
    candidates: [],
    names: [],
  }
  const room = levelRoom()
  for (const read of texts) {
    const { candidates, names, ...said } = suggestIn(index, read(), question.limit, room)
    answer.candidates.push(...candidates)
    answer.names.push(...names)
    answer.read.push(said)
  }
  return answer
}

type Suggested = ReadLanguage & Pick<SuggestAnswer, 'candidates' | 'names'>

/** The texts of one language. What it reads and counts is gone with its return, but for the room. */
function suggestIn(index: IndexReader, texts: LanguageTexts, limit: number, room: LevelRoom): Suggested {
  const { language, documents, others, unread } = texts
  const stream = wordStream(texts.passages, language, texts.areMixed)
  const contrast = contrastUses(index, stream, others)
  const { kind, ofUnit } = weirdness(stream, contrast)
  const uses = knownUses(index, stream.passages)
  const runs = frequentRuns(stream, labelJoints(uses, stream), limitsFor(stream.words), room)
  const known = knownLabels(index, language)
  const domain = domainOf(index, uses, stream)
  const ranked = rank(stream, runs, domain === null ? ofUnit : ofUnit.map((own, unit) => own + (domain[unit] ?? 0)))
  const rows = new Map(documents.map(row => [row.key, row]))
  const across = nearestAcross(index, documents, language)
  const context = { index, stream, known, across, rows, limit }
  const isName = nameTest(stream)
  const names = ranked.filter(({ run }) => isName(run))
  const wordings = ranked.filter(({ run }) => !isName(run))
  const compared = kind === 'other-documents' ? contrast : { documents: 0, words: 0 }
  return {
    language,
    documents: documents.length,
    words: stream.words,
    unread,
    contrast: { kind, documents: compared.documents, words: compared.words },
    candidates: describe(wordings, { ...context, areNames: false }),
    names: describe(names, { ...context, areNames: true }),
  }
}

function limitsFor(words: number): RunLimits {
  const least = words < SMALL ? 1 : words < LARGE ? 2 : 3
  return { least, leastLong: Math.max(3, least), short: 6, longest: 11 }
}

interface Context {
  index: IndexReader
  stream: WordStream
  known: KnownLabels
  across: (wording: string) => NearestConcept | null
  rows: ReadonlyMap<number, DocumentRow>
  limit: number
  areNames: boolean
}

/** The first candidates that are no label yet, with their writing and an example. */
function describe(ranked: readonly RankedRun[], context: Context): Suggestion[] {
  const { index, stream, known, across, rows, limit, areNames } = context
  // Each batch reads the whole stream once.
  const size = Math.max(limit, BATCH)
  const repeats = repetitions(stream)
  const chosen: { ranked: RankedRun; form: WrittenForm }[] = []
  for (let from = 0; from < ranked.length && chosen.length < limit; from += size) {
    const batch = ranked.slice(from, from + size)
    const forms = writtenForms(
      stream,
      batch.map(({ run }) => run),
      areNames,
    )
    for (const [at, one] of batch.entries()) {
      const form = forms[at]
      if (form && chosen.length < limit && !known.has(form.text) && !repeats(one.run))
        chosen.push({ ranked: one, form })
    }
  }
  const examples = citationsFrom(
    index,
    chosen.map(({ form }) => exampleOf(form, stream, rows)),
  )
  return chosen.flatMap(({ ranked: { run, score }, form }, at): Suggestion[] => {
    const example = examples[at]
    if (!example) return []
    return [
      {
        wording: form.text,
        language: stream.language,
        kind: run.kind,
        score,
        uses: run.count,
        documents: run.documents,
        nearest: known.nearest(form.text) ?? (areNames ? null : across(form.text)),
        example,
      },
    ]
  })
}

/** Where it is best cited: in the text most widely adopted, and of these the newest. */
function exampleOf(
  { places }: WrittenForm,
  { passages }: WordStream,
  rows: ReadonlyMap<number, DocumentRow>,
): CitationRow {
  const keyed = places.map(place => {
    const row = rows.get(passages[place.at]?.document ?? -1)
    return { place, mode: adoptionOrder[row?.header.adoption.mode ?? 'none'], adopted: row?.header.adopted ?? '' }
  })
  keyed.sort((a, b) => a.mode - b.mode || (a.adopted > b.adopted ? -1 : a.adopted < b.adopted ? 1 : 0))
  const place = keyed[0]?.place ?? { at: 0, start: 0, end: 0 }
  const passage = passages[place.at]
  const header = rows.get(passage?.document ?? -1)?.header
  return {
    term: '',
    rank: '',
    document: passage?.document ?? 0,
    passage: passage?.key ?? 0,
    start: place.start,
    end: place.end,
    label: '',
    tier: 'surface',
    status: statusOf(header?.text ?? 'listed', null),
    seen: null,
    evidence: null,
    confirmed: true,
    counts: false,
  }
}
