import { FocError } from '../../errors.ts'
import type { IndexReader } from '../../store/index.ts'
import { entryLabel, nameKey } from '../../text/index.ts'
import type { CompiledSubject, Term, Theme } from '../../types.ts'
import { heldDocuments } from '../citing/held-documents.ts'
import { entryPointFor, wordsLedTo } from '../terms/entry-points.ts'
import { type FoundTerm, findTerms, nearTerms } from '../terms/find-terms.ts'

/** A subject of a compilation, with the concepts whose uses answer it; none for a query. */
export interface Subject extends CompiledSubject {
  terms: Term[]
  /** Of a theme, the concepts that are said of much else. */
  general: readonly string[]
}

/** A subject without what it is compiled from. */
export const subjectShown = ({ kind, id, label, asked }: Subject): CompiledSubject => ({
  ...{ kind, id, label },
  ...(asked === undefined ? {} : { asked }),
})

/** Concepts that a hint names, at most. */
const NEAR = 5
/** How a concept is asked for that bears the name of a theme. */
const PREFIX = /^term:\s*/i

/**
 * What was asked for, in its order: all words together where they name one thing (`internet shutdown`), else each of them.
 *
 * @param language of the labels that are shown.
 * @throws {FocError} `NOTHING_ASKED`; `UNKNOWN_SUBJECT` with what is near.
 */
export async function subjectsAsked(
  index: IndexReader,
  { asked, query }: { asked: readonly string[]; query: string | null },
  language: string,
): Promise<Subject[]> {
  const words = asked.map(one => one.trim()).filter(one => one !== '')
  const own: Subject[] = query === null || query.trim() === '' ? [] : [searched(query)]
  if (words.length + own.length === 0)
    throw new FocError('NOTHING_ASKED', 'name a theme or a term, or write --query "words"', {
      hint: `Themes: ${themesOf(index).join(', ')}.`,
    })
  if (words.length > 1) {
    const together = await subjectsMeant(index, words.join(' '), language)
    if (together.length > 0) return [...together, ...own]
  }
  const subjects: Subject[] = []
  for (const one of words) {
    const meant = await subjectsMeant(index, one, language)
    if (meant.length === 0) throw await unknown(index, words.length > 1 ? [one, words.join(' ')] : [one], language)
    for (const subject of meant) if (!subjects.some(other => isSame(other, subject))) subjects.push(subject)
  }
  return [...subjects, ...own]
}

const searched = (query: string): Subject => ({ kind: 'query', id: null, label: query.trim(), terms: [], general: [] })

const isSame = (one: Subject, other: Subject): boolean =>
  one.kind === other.kind && one.id === other.id && (one.kind !== 'query' || one.label === other.label)

/**
 * A theme or a concept by its name; else what a curated entry point leads to: its concept, and the words that texts have. Nothing
 * where none does.
 */
async function subjectsMeant(index: IndexReader, asked: string, language: string): Promise<Subject[]> {
  const named = await subjectNamed(index, asked, language)
  if (named !== null) return [named]
  const point = entryPointFor(index, asked)
  if (point === null) {
    const words = wordsLedTo(index, asked)
    return words === null ? [] : [{ ...searched(`“${words}”`), asked }]
  }
  const term = point.term === null ? null : index.term(point.term)
  const label = entryLabel(term?.labels ?? [], language)?.text ?? term?.id ?? ''
  const own: Subject[] = term === null ? [] : [{ kind: 'term', id: term.id, label, terms: [term], general: [] }]
  const led: Subject[] = []
  for (const lead of point.leads) {
    const concept = await subjectNamed(index, lead.text, language)
    if (concept !== null) led.push(concept)
    else if (lead.language === language) led.push(searched(`“${lead.text}”`))
  }
  const meant = [...own, ...led.filter(one => !own.some(other => isSame(other, one)))]
  return (meant.length > 0 ? meant : point.leads.map(({ text }) => searched(`“${text}”`))).map(one => ({
    ...one,
    asked,
  }))
}

/** A theme by its id or title, else a concept by any of its labels. */
async function subjectNamed(index: IndexReader, asked: string, language: string): Promise<Subject | null> {
  const wanted = nameKey(asked)
  const theme = PREFIX.test(asked)
    ? undefined
    : index.themes().find(({ id, title }) => [id, ...Object.values(title)].some(name => nameKey(name) === wanted))
  if (theme) return ofTheme(index, theme, language)
  const found = await findTerms(index, asked.replace(PREFIX, ''), language)
  const sure = found.filter(({ kind }) => kind !== 'partial' && kind !== 'fuzzy')
  const [first] = sure
  if (!first) return null
  const terms = sure.flatMap(({ term }) => index.term(term) ?? [])
  return { kind: 'term', id: first.term, label: labelOf(terms[0], first, language), terms, general: [] }
}

/** What a theme is compiled from: its terms and set phrases, not the texts that it names nor verbs. */
function ofTheme(index: IndexReader, { id, title, general = [] }: Theme, language: string): Subject {
  const terms = index
    .terms()
    .filter(({ kind, themes }) => themes.includes(id) && (kind === 'term' || kind === 'formulation'))
  return { kind: 'theme', id, label: title[language] ?? title.en ?? id, terms, general }
}

function labelOf(term: Term | undefined, { label }: FoundTerm, language: string): string {
  const own = term?.labels.find(one => one.language === language && one.role === 'entry')
  return own?.text ?? label
}

async function unknown(index: IndexReader, asked: readonly string[], language: string): Promise<FocError> {
  const [one = ''] = asked
  const near = asked.flatMap(words => nearTerms(index, words, new Set(), NEAR).map(({ text }) => text))
  const guessed = (await findTerms(index, one, language)).map(({ label }) => label)
  const names = [...new Set([...guessed, ...near])].slice(0, NEAR)
  const [held] = asked.flatMap(words => heldDocuments(index, words))
  const meant = held
    ? `${held.id} is a document: foc compile THEME --document ${JSON.stringify(held.id)}. `
    : names.length === 0
      ? ''
      : `Did you mean ${names.join(', or ')}? `
  return new FocError('UNKNOWN_SUBJECT', `no theme and no term is called ${shortened(one)}`, {
    hint: `${meant}For any words: --query ${JSON.stringify(shortened(one))}. Themes: ${themesOf(index).join(', ')}.`,
  })
}

const shortened = (words: string): string => (words.length > 80 ? `${words.slice(0, 79)}…` : words)

const themesOf = (index: IndexReader): string[] => index.themes().map(({ id }) => id)
