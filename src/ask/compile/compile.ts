import { FocError } from '../../errors.ts'
import type { Filter, IndexReader } from '../../store/index.ts'
import type { Compilation, CompilationCounts, EmptySubject } from '../../types.ts'
import { corpusOf } from '../citing/corpus.ts'
import { type AskedState, findState } from '../citing/find-state.ts'
import { type KnownStates, knownStates } from '../citing/known-states.ts'
import { resolveFilter } from '../citing/resolve-filter.ts'
import { type Answer, foldEditions } from '../order/editions.ts'
import { addresseeOf } from './addressee-of.ts'
import { type FoundParagraph, foundParagraphs, type LeftOut } from './found-paragraphs.ts'
import { numbered } from './numbered.ts'
import { paragraphsAbove } from './paragraphs-above.ts'
import { sectionOf } from './section-of.ts'
import { standingOf } from './standing-of.ts'
import { type Subject, subjectShown, subjectsAsked } from './subjects.ts'
import { withinLimit } from './within-limit.ts'

export interface CompileQuestion {
  /** Themes and terms, in the order wanted. */
  asked: readonly string[]
  /** Words of a search, beside them; null for none. */
  query: string | null
  filter: Filter
  /** A state whose part in each text is asked: a code or a name. */
  state?: string
  /** Paragraphs at most. */
  limit: number
  /** What stands over it, in place of the names of what was asked for. */
  title?: string
}

/** Paragraphs of one compilation: more are no paper that anybody reads. */
export const MOST_PARAGRAPHS = 2000
/** Letters of a title that a user gives, and of one that is made of what was asked for. */
const LONGEST_TITLE = 200
const LONGEST_OWN = 120
/** More than 40 letters that no line may part. Chinese, Japanese and Thai are written without spaces. */
const LONGEST_WORD = /[^\s\p{Dash}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{41,}/u

/**
 * Agreed wording, verbatim: by what was asked for, within it by whom the paragraph calls upon, within that by date, newest
 * first. One edition of a paragraph stands for all. Where there are more paragraphs than the limit, the best are given, as a
 * lookup puts them in order, and the others counted.
 *
 * @throws {FocError} `NOTHING_ASKED`, `UNKNOWN_SUBJECT`, `TOO_MANY_PARAGRAPHS`, `TITLE_EMPTY`, `TITLE_TOO_LONG`, `UNKNOWN_STATE`, and what
 * `resolveFilter` and a search refuse.
 */
export async function compile(index: IndexReader, question: CompileQuestion): Promise<Compilation> {
  checkQuestion(question)
  const filter = withLanguage(index, resolveFilter(index, question.filter))
  const [language = 'en'] = filter.languages ?? []
  const subjects = await subjectsAsked(index, question, language)
  const known = knownStates(index)
  const state = question.state === undefined ? null : findState(known, question.state)
  const leftOut: CompilationCounts['leftOut'] = {
    limit: 0,
    notAdopted: 0,
    reported: 0,
    mentioned: 0,
    apart: 0,
    planned: 0,
    general: 0,
  }
  const chosen: { subject: Subject; answers: Answer<FoundParagraph>[]; found: number }[] = []
  const taken = new Set<number>()
  for (const subject of subjects) {
    const { found, leftOut: left } = await foundParagraphs(index, subject, filter)
    for (const why of Object.keys(left) as (keyof LeftOut)[]) leftOut[why] += left[why]
    // A paragraph stands under the first of what was asked for.
    const fresh = found.filter(({ passage }) => !taken.has(passage.key))
    for (const { passage } of fresh) taken.add(passage.key)
    chosen.push({ subject, answers: foldEditions(fresh.map(candidateOf)), found: found.length })
  }
  const kept = withinLimit(
    chosen.map(({ answers }) => answers),
    question.limit,
  )
  leftOut.limit = chosen.reduce((sum, { answers }) => sum + answers.length, 0) - kept.size
  const making = {
    state,
    known,
    above: paragraphsAbove(index),
    addressee: addresseeOf(index),
    standing: standingOf(index),
  }
  const sections = chosen.flatMap(({ subject, answers }) =>
    sectionOf(
      subject,
      answers.filter(one => kept.has(one)),
      making,
      filter,
    ),
  )
  return numbered(sections, {
    index,
    isOwnTitle: question.title !== undefined,
    title: question.title ?? shortened(subjects.map(({ label }) => label).join(', ')),
    subjects: subjects.map(subjectShown),
    languages: filter.languages ?? [],
    corpus: corpusOf(index, filter),
    ...{ since: filter.since ?? null, until: filter.until ?? null, issuers: filter.issuers ?? null },
    empty: chosen.flatMap(({ subject, answers, found }): EmptySubject[] => {
      if (answers.some(one => kept.has(one))) return []
      const why = answers.length > 0 ? 'limit' : found > 0 ? 'above' : 'none'
      return [{ subject: subjectShown(subject), why, paragraphs: why === 'limit' ? answers.length : found }]
    }),
    state: state && { country: state.iso, names: namesOfState(state, known) },
    leftOut,
  })
}

function checkQuestion({ limit, title }: CompileQuestion): void {
  if (limit > MOST_PARAGRAPHS)
    throw new FocError(
      'TOO_MANY_PARAGRAPHS',
      `a compilation holds at most ${MOST_PARAGRAPHS} paragraphs, not ${limit}`,
      {
        hint: 'Compile one term at a time, or narrow it: --since 2022, --issuer FOC, --adoption consensus. Every use as data: foc lookup TERM --all --json.',
      },
    )
  if (title !== undefined) checkTitle(title)
}

function checkTitle(title: string): void {
  if (title.trim() === '')
    throw new FocError('TITLE_EMPTY', 'the title is empty', {
      hint: 'Write one, or leave --title out: what was asked for then stands over the page.',
    })
  const letters = [...title].length
  if (letters > LONGEST_TITLE)
    throw new FocError(
      'TITLE_TOO_LONG',
      `the title has ${letters} letters; at most ${LONGEST_TITLE} stand over a page`,
      {
        hint: 'Shorten it.',
      },
    )
  const [word] = title.match(LONGEST_WORD) ?? []
  if (word !== undefined)
    throw new FocError(
      'TITLE_TOO_LONG',
      `the title has a word of ${[...word].length} letters, which no line of a page holds`,
      {
        hint: 'Part it with a space or a hyphen.',
      },
    )
}

const shortened = (title: string): string => {
  const letters = [...title]
  return letters.length <= LONGEST_OWN ? title : `${letters.slice(0, LONGEST_OWN - 1).join('')}…`
}

/** In English where no language is named; in the first that is held where there is no English. */
function withLanguage(index: IndexReader, filter: Filter): Filter {
  if (filter.languages !== undefined) return filter
  const held = index.languages()
  const language = held.includes('en') ? 'en' : held[0]
  return language === undefined ? filter : { ...filter, languages: [language] }
}

const candidateOf = (of: FoundParagraph) => ({
  ...{ of, passage: of.passage, header: of.document.header },
  points: of.points ?? 0,
})

function namesOfState({ iso, name }: AskedState, { states }: KnownStates): { en: string; fr: string } {
  const state = states.find(({ code }) => code === iso)
  return { en: state?.en ?? name, fr: state?.fr ?? name }
}
