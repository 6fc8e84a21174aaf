import { saidIn } from '../../match/index.ts'
import { type DocumentRow, type Filter, type IndexReader, isOpen } from '../../store/index.ts'
import { entryLabel, languages, splitReference } from '../../text/index.ts'
import type { Term, VotesOfText } from '../../types.ts'
import { findDocument, holdsDocument } from '../citing/documents.ts'
import { findTerms, nearTerms } from '../terms/find-terms.ts'
import { checkQuery } from '../trace/check-query.ts'
import { bareReader, type Use, usesOf } from '../trace/uses.ts'

/** A text that was asked about, in one language. */
export interface AskedText {
  row: DocumentRow
  place: VotesOfText['place']
}

/** The texts a question is about, each once. */
export interface TextsAsked {
  subject: 'documents' | 'term' | 'all'
  term: { id: string; label: string } | null
  taken: string | null
  texts: AskedText[]
  mentionOnly: number
  truncated: boolean
  near: { id: string; label: string }[]
}

/** Concepts listed where nothing was found, at most. */
const NEAR = 6
const plain = { term: null, taken: null, mentionOnly: 0, truncated: false, near: [] }

/**
 * The texts that some words mean: none for all, documents by their ids or symbols, else a term or phrase for the texts that say it.
 *
 * @throws {FocError} `UNKNOWN_DOCUMENT`, `AMBIGUOUS_DOCUMENT`, `UNKNOWN_LANGUAGE`, `EMPTY_QUERY`, `QUERY_TOO_LONG`.
 */
export async function textsAsked(index: IndexReader, words: readonly string[], filter: Filter): Promise<TextsAsked> {
  if (words.length === 0) {
    const texts = onePerId(index.documents(filter), filter).map(row => ({ row, place: null }))
    return { ...plain, subject: 'all', texts }
  }
  const references = referencesIn(index, words)
  if (references === null) return textsSaying(index, words.join(' '), filter)
  const texts = references.flatMap(reference => named(index, reference, filter))
  const byId = new Map(texts.map(row => [row.header.id, { row, place: null }]))
  return { ...plain, subject: 'documents', texts: [...byId.values()] }
}

/** The documents that words name: each one of them, or all together (`HRC 47/16`); null for a term. */
function referencesIn(index: IndexReader, words: readonly string[]): readonly string[] | null {
  const joined = words.join(' ')
  if (words.length > 1 && holdsDocument(index, joined)) return [joined]
  return words.some(word => holdsDocument(index, word) || looksLikeId(word)) ? words : null
}

/** A symbol, or an id as the corpus has them. */
const looksLikeId = (word: string): boolean =>
  /^\p{L}+(?:\/[\w.-]+){2,}$/u.test(word) || /^\d{4}-[a-z0-9-]+$/.test(word)

function named(index: IndexReader, reference: string, filter: Filter): DocumentRow[] {
  const row = findDocument(index, reference)
  if (isOpen(filter)) return [row]
  const passing = index.documents(filter).filter(({ header }) => header.id === row.header.id)
  const { language } = splitReference(reference)
  const same = passing.find(({ key }) => key === row.key)
  return same ? [same] : language === null ? passing.slice(0, 1) : []
}

/** A document held in several languages is one text: in the language asked for, else in English, else in its first. */
function onePerId(rows: readonly DocumentRow[], { languages: asked = [] }: Filter): DocumentRow[] {
  const chosen = new Map<string, DocumentRow>()
  const rank = ({ header }: DocumentRow): number => {
    const at = [...asked, 'en'].indexOf(header.language)
    return at === -1 ? asked.length + 1 : at
  }
  for (const row of rows) {
    const known = chosen.get(row.header.id)
    if (known === undefined || rank(row) < rank(known)) chosen.set(row.header.id, row)
  }
  return [...chosen.values()]
}

async function textsSaying(index: IndexReader, query: string, filter: Filter): Promise<TextsAsked> {
  checkQuery(query)
  const found = await findTerms(index, query, filter.languages?.[0] ?? 'en')
  const [exact] = found.filter(({ kind }) => kind !== 'partial' && kind !== 'fuzzy')
  const term = exact ? index.term(exact.term) : null
  const said = saying(index, term, query, filter)
  if (term !== null || said.texts.length + said.mentionOnly > 0)
    return { ...plain, ...said, subject: 'term', term: term && shown(term) }
  const [like] = found
  const near = nearTerms(index, query, new Set(), NEAR).map(({ term: id, text }) => ({ id, label: text }))
  const taken = like ? index.term(like.term) : null
  if (!like || !taken) return { ...plain, ...said, subject: 'term', near }
  return { ...plain, ...saying(index, taken, query, filter), subject: 'term', term: shown(taken), taken: like.label }
}

const shown = (term: Term): TextsAsked['term'] => ({
  id: term.id,
  label: entryLabel(term.labels, 'en')?.text ?? term.id,
})

/** The texts that use a concept, else the words of a phrase: not those that only name another text by it. */
function saying(
  index: IndexReader,
  term: Term | null,
  query: string,
  filter: Filter,
): Pick<TextsAsked, 'texts' | 'mentionOnly' | 'truncated'> {
  const phrases = term === null ? languages.map(language => ({ text: query, language })) : []
  const { uses: all, truncated } = usesOf(
    index,
    {
      ...{ kind: 'phrase', taken: null, family: null, extend: false, byThing: false, least: 1 },
      ...{ terms: term === null ? [] : [term], phrases, heads: new Map() },
    },
    filter,
    bareReader(),
  )
  const uses = all.map(({ use }) => use)
  const sure = uses.filter(({ apart, status }) => !apart && status !== 'reported')
  // To name an instrument is what its name is for.
  const said = term?.kind === 'instrument' ? sure : sure.filter(isSaid)
  const first = new Map<number, Use>()
  for (const use of said) if (!first.has(use.document.key)) first.set(use.document.key, use)
  const texts = onePerId(
    [...first.values()].map(({ document }) => document),
    filter,
  )
  const ids = new Set(texts.map(({ header }) => header.id))
  const others = new Set(sure.map(({ document }) => document.header.id).filter(id => !ids.has(id)))
  return {
    texts: texts.map(row => ({ row, place: placeOf(first.get(row.key)) })),
    mentionOnly: others.size,
    truncated,
  }
}

const isSaid = ({ passage, start, end, document }: Use): boolean =>
  saidIn(passage, start, end, document.header.language) !== 'mentioned'

const placeOf = (use: Use | undefined): VotesOfText['place'] =>
  use ? { locator: use.passage.locator, quote: use.passage.text.slice(use.start, use.end) } : null
