import { listGrammar, qualifierList } from '../../match/index.ts'
import type { IndexReader } from '../../store/index.ts'
import { tokenize } from '../../text/index.ts'
import type { Term } from '../../types.ts'
import { findTerms, languages } from '../find-terms.ts'

/** What a query asks to trace, with all that is looked for. */
export interface Subject {
  kind: 'list' | 'phrase'
  /** The label taken for what was typed; null where that itself was found. */
  taken: string | null
  terms: Term[]
  family: string | null
  /** Phrases looked for as they are (free phrases only; the uses of concepts are known). */
  phrases: { text: string; language: string }[]
  /** In a list: the thing, and the qualities of which a use must have one, by language; `stems` find its passages. */
  heads: Map<string, { texts: Set<string>; wanted: Set<string>; stems: Set<string> }>
  /** Words around a use that belong to its wording: not around a set phrase, which is traced as it stands. */
  extend: boolean
}

/** Words behind a noun that are not the thing a list speaks of. */
const trailing: ReadonlySet<string> = new Set(['online', 'offline', 'worldwide', 'globally'])

/**
 * Read a query: a concept in any of its forms, with the other wordings of its family; else a phrase as typed.
 *
 * A set phrase that is a list of qualities and a thing (*open and interoperable Internet*), or a typed one with two
 * qualities or more, is traced by the qualities of that thing; everything else as it stands.
 */
export async function subjectOf(index: IndexReader, query: string, language: string): Promise<Subject> {
  const [found] = (await findTerms(index, query, language)).filter(({ kind }) => kind !== 'partial' && kind !== 'fuzzy')
  const term = found ? index.term(found.term) : null
  return term === null ? freePhrase(query) : ofConcept(index, term, null)
}

/** The concept whose label has the words of a query, or that it may be a misspelling of; null where none comes near. */
export async function nearSubject(index: IndexReader, query: string, language: string): Promise<Subject | null> {
  const [found] = (await findTerms(index, query, language)).filter(({ kind }) => kind === 'partial' || kind === 'fuzzy')
  const term = found ? index.term(found.term) : null
  return found && term ? ofConcept(index, term, found.label) : null
}

function ofConcept(index: IndexReader, term: Term, taken: string | null): Subject {
  const terms = term.family === null ? [term] : index.family(term.family)
  const isSetPhrase = term.kind === 'formulation' || term.family !== null
  const heads: Subject['heads'] = new Map()
  const common = { taken, terms, family: term.family, phrases: [] }
  if (!isSetPhrase) return { ...common, kind: 'phrase', heads, extend: term.kind === 'term' }
  const lists = terms.flatMap(({ labels }) => labels.flatMap(label => listIn(label.text, label.language)))
  const own = new Set(term.labels.flatMap(label => listIn(label.text, label.language)).map(({ key }) => key))
  if (own.size === 0) return { ...common, kind: 'phrase', heads, extend: false }
  for (const list of lists.filter(({ key, language }) => own.has(key) || language !== 'en')) addHead(heads, list)
  return { ...common, kind: 'list', heads, extend: false }
}

function freePhrase(query: string): Subject {
  const heads: Subject['heads'] = new Map()
  for (const language of languages)
    for (const list of listIn(query, language)) if (list.items.length > 1) addHead(heads, list)
  const common = { taken: null, terms: [], family: null }
  if (heads.size > 0) return { ...common, kind: 'list', phrases: [], heads, extend: false }
  const phrases = languages.map(language => ({ text: query, language }))
  return { ...common, kind: 'phrase', phrases, heads, extend: true }
}

interface ListPhrase {
  language: string
  head: string
  /** Stem of the head. */
  key: string
  items: string[]
  /** Of the first word of each item, as the full-text index has it. */
  stems: string[]
}

function addHead(heads: Subject['heads'], { language, head, items, stems }: ListPhrase): void {
  const known = heads.get(language) ?? { texts: new Set(), wanted: new Set(), stems: new Set() }
  known.texts.add(head)
  for (const item of items) known.wanted.add(item)
  for (const stem of stems) known.stems.add(stem)
  heads.set(language, known)
}

/** A phrase read as a list of qualities and a thing of one word; none where it is anything else. */
function listIn(phrase: string, language: string): ListPhrase[] {
  const grammar = listGrammar(language)
  const tokens = tokenize(phrase, language)
  if (grammar === null || tokens.length < 2) return []
  // “un Internet libre et ouvert”
  const at =
    grammar.side === 'left' ? tokens.length - 1 : tokens.findIndex(({ surface }) => !grammar.stops.has(surface))
  const head = tokens[at]
  if (head === undefined || trailing.has(head.surface)) return []
  const { items } = qualifierList(phrase, tokens, language, { first: at, last: at })
  const outside = tokens.filter(
    (token, place) =>
      (grammar.side === 'left' ? place < at : place > at) &&
      !grammar.determiners.has(token.surface) &&
      !items.some(({ start, end }) => start <= token.start && token.end <= end),
  )
  // What is left must be the *and* of the list.
  if (items.length === 0 || outside.length >= items.length || outside.some(({ surface }) => surface.length > 4))
    return []
  const text = phrase.slice(head.start, head.end)
  const stems = tokens.filter(token => items.some(({ start }) => start === token.start)).map(({ stem }) => stem)
  return [{ language: grammar.base, head: text, key: head.stem, items: items.map(({ key }) => key), stems }]
}
