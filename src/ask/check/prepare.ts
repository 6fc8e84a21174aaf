import { FocError } from '../../errors.ts'
import type { Filter, IndexReader } from '../../store/index.ts'
import { baseLanguage, stateNames } from '../../text/index.ts'
import type { CheckAnswer, Document } from '../../types.ts'
import { resolveFilter } from '../citing/resolve-filter.ts'
import { type CheckTask, checkerOf } from './check-task.ts'
import { draftItself } from './draft-itself.ts'
import { withHeadingClauses } from './heading-clauses.ts'
import { openSearch } from './open-search.ts'
import { otherLanguages, paragraphsIn } from './other-languages.ts'
import { type DraftReadings, readingsOf } from './readings-of.ts'
import { toldLanguage } from './told-language.ts'
import type { UnitChecker } from './unit-checker.ts'

/** Words of one draft at most, about 800 pages: the time is in proportion to them. */
const MOST_WORDS = 300_000

export interface CheckQuestion {
  /** The draft as an importer read it. */
  draft: Pick<Document, 'id' | 'language' | 'passages' | 'title'>
  file: string
  filter: Filter
  /** Countries whose part in each precedent is asked: codes or names. */
  states?: readonly string[]
  /** Let a document that is the draft itself be a precedent too. */
  includeSelf?: boolean
  /** Give other agreed wordings of each stretch too. */
  alternatives?: boolean
  /** Numbers of the only paragraphs that are looked at, counted from 1; those in the language of the draft where left out. */
  only?: ReadonlySet<number>
}

/** A question that can be answered, before its paragraphs are looked at. */
export interface Prepared {
  index: IndexReader
  question: CheckQuestion
  task: CheckTask
  readings: DraftReadings
  excluded: CheckAnswer['excluded']
  /** The same draft, asked in each other language that some of its paragraphs are in. */
  others: CheckQuestion[]
  /**
   * Makes ready what every paragraph needs.
   *
   * @throws {FocError} `UNKNOWN_STATE`
   */
  openChecker: () => UnitChecker
}

/**
 * @throws {FocError} `EMPTY_DRAFT`, `DRAFT_TOO_LONG`, `LANGUAGE_NOT_TOLD`, `NO_TEXTS_IN_LANGUAGE`, and what
 * `resolveFilter` refuses.
 */
export function prepare(index: IndexReader, asked: CheckQuestion): Prepared {
  const resolved = resolveFilter(index, asked.filter)
  const told = inLanguage(index, asked, resolved)
  const { question, note } = asked.only === undefined ? withClauses(index, told) : told
  const { draft, file } = question
  const language = baseLanguage(draft.language)
  const languages = languagesOf(index, resolved, language)
  const filter = { ...resolved, languages }
  refuseUnusable(draft.passages, file)
  // Who names a language means all of the draft.
  const isAll = question.only !== undefined || asked.filter.languages !== undefined
  const foreign = isAll ? [] : paragraphsIn(draft.passages, language, held(index, resolved))
  const apart = new Set(foreign.flatMap(({ numbers }) => numbers))
  const isOwn = (number: number): boolean => question.only?.has(number) ?? !apart.has(number)
  const own = draft.passages.filter((_, at) => isOwn(at + 1))
  const open = openSearch(index, language, filter)
  // A paragraph in another language than the rest is no text by itself.
  const mayBeItself = !question.includeSelf && question.only === undefined
  const { keys, excluded } = mayBeItself
    ? draftItself(index, { ...draft, passages: own }, open)
    : { keys: [], excluded: [] }
  const task: CheckTask = {
    language,
    filter,
    excluded: keys,
    states: question.states ?? [],
    alternatives: question.alternatives ?? false,
  }
  const openChecker = (): UnitChecker => checkerOf(index, task, keys.length === 0 ? open : undefined)
  const states = stateNames(index.states())
  const readings = readingsOf(draft.passages, { isState: name => states.find(name) !== null, isOwn })
  readings.notes.unshift(
    ...(note === null ? [] : [note]),
    ...(question.only === undefined ? otherLanguages(draft.passages, language, apart) : []),
  )
  const others = foreign.map(
    (one): CheckQuestion => ({ ...question, draft: { ...draft, language: one.language }, only: new Set(one.numbers) }),
  )
  return { index, question, task, readings, excluded, others, openChecker }
}

/** Base subtags of the languages that texts are held in and the filter lets through. */
const held = (index: IndexReader, { languages }: Filter): Set<string> =>
  new Set(
    index
      .languages()
      .filter(one => languages?.includes(one) ?? true)
      .map(baseLanguage),
  )

/** The question with the headings of its draft that are clauses as paragraphs. */
function withClauses<Asked extends { question: CheckQuestion }>(index: IndexReader, asked: Asked): Asked {
  const { draft } = asked.question
  const passages = withHeadingClauses(index, draft.passages, draft.language)
  return { ...asked, question: { ...asked.question, draft: { ...draft, passages } } }
}

/** The question in the language its words tell, where the importers could not say it. */
function inLanguage(
  index: IndexReader,
  question: CheckQuestion,
  filter: Filter,
): { question: CheckQuestion; note: string | null } {
  const { draft, file } = question
  if (draft.language !== 'und') return { question, note: null }
  refuseUnusable(draft.passages, file)
  const inThem = index.languages().filter(one => filter.languages?.includes(one) ?? true)
  const language = toldLanguage(index, draft.passages, inThem, filter)
  if (language === null)
    throw new FocError('LANGUAGE_NOT_TOLD', 'the language of the draft could not be told from its words', {
      place: { file },
      hint: `Name it with --lang. There are texts in: ${inThem.join(', ') || 'no language'}.`,
    })
  const note = `the draft is taken to be in ${language}, where most of its words were agreed; --lang says otherwise`
  return { question: { ...question, draft: { ...draft, language } }, note }
}

/** Languages of the library that are the draft’s, whatever the region. */
function languagesOf(index: IndexReader, { languages }: Filter, language: string): string[] {
  const held = index.languages()
  const same = held.filter(
    one => baseLanguage(one) === language && (languages === undefined || languages.includes(one)),
  )
  if (same.length > 0) return same
  throw new FocError('NO_TEXTS_IN_LANGUAGE', `the draft is in ${language}, and no agreed text here is`, {
    hint: `There are texts in: ${held.join(', ') || 'no language'}. Import some in ${language} with foc import.`,
  })
}

function refuseUnusable(passages: readonly { text: string }[], file: string): void {
  const words = passages.reduce(
    (sum, { text }) => sum + (text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu)?.length ?? 0),
    0,
  )
  if (words === 0)
    throw new FocError('EMPTY_DRAFT', 'the draft has no words', {
      place: { file },
      hint: 'Give a draft with text in it; a scan must go through OCR first.',
    })
  if (words > MOST_WORDS)
    throw new FocError('DRAFT_TOO_LONG', `the draft has ${words} words; at most ${MOST_WORDS} are checked at once`, {
      place: { file },
      hint: 'Cut it into parts, and check each by itself.',
    })
}
