import type { Filter, IndexReader } from '../../store/index.ts'
import { corpusOf } from '../citing/corpus.ts'
import { resolveFilter } from '../citing/resolve-filter.ts'
import { contrastUses } from './contrast.ts'
import { type Context, describe, type Suggestion } from './describe.ts'
import { domainOf } from './domain.ts'
import { knownLabels } from './known-labels.ts'
import { nameTest } from './name-test.ts'
import { nearestAcross } from './nearest-across.ts'
import { rank } from './rank.ts'
import { type LanguageTexts, readTexts } from './read-texts.ts'
import { type LevelRoom, levelRoom } from './run-level.ts'
import { frequentRuns, type RunLimits } from './runs.ts'
import { type ContrastKind, weirdness } from './weirdness.ts'
import { wordStream } from './word-stream.ts'

export interface SuggestQuestion {
  /** Documents to read, by `id` or `id@language`; all that pass the filter where there is none. */
  documents: readonly string[]
  filter: Filter
  /** Candidates of each group and language at most. */
  limit: number
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
    const { candidates, names, ...said } = suggestIn(index, read, question.limit, room)
    answer.candidates.push(...candidates)
    answer.names.push(...names)
    answer.read.push(said)
  }
  return answer
}

type Suggested = ReadLanguage & Pick<SuggestAnswer, 'candidates' | 'names'>

/** The texts of one language. What it counts is gone with its return, but for the room. */
function suggestIn(index: IndexReader, texts: LanguageTexts, limit: number, room: LevelRoom): Suggested {
  const { language, others } = texts
  const stream = wordStream(
    {
      documents: texts.documents.map(({ key }) => key),
      texts: document => index.texts(document),
      uses: document => index.confirmedUses(document),
    },
    language,
    texts.documents.reduce((sum, { passages }) => sum + passages, 0),
    termsOfField(index),
  )
  const contrast = contrastUses(index, stream, others)
  const { kind, ofUnit } = weirdness(stream, contrast)
  const domain = domainOf(stream)
  const weights = domain === null ? ofUnit : ofUnit.map((own, unit) => own + (domain[unit] ?? 0))
  const ranked = rank(stream, frequentRuns(stream, limitsFor(stream.words), room), weights)
  const documents = texts.documents.slice(0, stream.documents)
  const context: Context = {
    index,
    stream,
    known: knownLabels(index, language),
    across: nearestAcross(index, documents, language),
    documents,
    limit,
  }
  const isName = nameTest(stream)
  const compared = kind === 'other-documents' ? contrast : { documents: 0, words: 0 }
  return {
    language,
    documents: documents.length,
    words: stream.words,
    unread: texts.documents.length - documents.length,
    contrast: { kind, documents: compared.documents, words: compared.words },
    ...describe(
      { areNames: false, ranked: ranked.filter(({ run }) => !isName(run)) },
      { areNames: true, ranked: ranked.filter(({ run }) => isName(run)) },
      context,
    ),
  }
}

/** Terms that make the field of the glossary: verb phrases and instruments stand everywhere and tell nothing. */
function termsOfField(index: IndexReader): Set<string> {
  return new Set(index.terms().flatMap(({ id, kind }) => (kind === 'term' || kind === 'formulation' ? [id] : [])))
}

function limitsFor(words: number): RunLimits {
  const least = words < SMALL ? 1 : words < LARGE ? 2 : 3
  return { least, leastLong: Math.max(3, least), short: 6, longest: 11 }
}
