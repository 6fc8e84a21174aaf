import { FocError } from '../../errors.ts'
import type { IndexReader } from '../../store/index.ts'
import { nameKey } from '../../text/index.ts'
import type { CompiledSubject, Term, Theme } from '../../types.ts'
import { heldDocuments } from '../citing/held-documents.ts'
import { type FoundTerm, findTerms, nearTerms } from '../terms/find-terms.ts'

/** A subject of a compilation, with the concepts whose uses answer it; none for a query. */
export interface Subject extends CompiledSubject {
  terms: Term[]
  /** Of a theme, the concepts that are said of much else. */
  general: readonly string[]
}

/** A subject without what it is compiled from. */
export const subjectShown = ({ kind, id, label }: Subject): CompiledSubject => ({ kind, id, label })

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
    const together = await subjectNamed(index, words.join(' '), language)
    if (together !== null) return [together, ...own]
  }
  const subjects: Subject[] = []
  for (const one of words) {
    const subject = await subjectNamed(index, one, language)
    if (subject === null) throw await unknown(index, words.length > 1 ? [one, words.join(' ')] : [one], language)
    if (!subjects.some(({ kind, id }) => kind === subject.kind && id === subject.id)) subjects.push(subject)
  }
  return [...subjects, ...own]
}

const searched = (query: string): Subject => ({ kind: 'query', id: null, label: query.trim(), terms: [], general: [] })

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
