import { listGrammar } from '../../match/index.ts'
import type { IndexReader } from '../../store/index.ts'
import { languages } from '../../text/index.ts'
import type { Term } from '../../types.ts'
import { findTerms } from '../terms/find-terms.ts'
import { type ListPhrase, listIn } from './list-phrase.ts'

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
  /** Qualities were asked for without their thing: each thing of which texts list them has a history of its own. */
  byThing: boolean
  /** In a list: qualities of those asked for that a use must have at least. */
  least: number
}

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
  const common = { taken, terms, family: term.family, phrases: [], byThing: false, least: 1 }
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
    for (const list of listIn(query, language)) if (list.items.length > 1 && areQualities(list)) addHead(heads, list)
  const common = { taken: null, terms: [], family: null, byThing: false, least: 1 }
  if (heads.size > 0) return { ...common, kind: 'list', phrases: [], heads, extend: false }
  const phrases = languages.map(language => ({ text: query, language }))
  return { ...common, kind: 'phrase', phrases, heads, extend: true }
}

/** Whether typed words before a thing are qualities by their form, as far as the language shows it: not *protect and promote*. */
function areQualities({ language, words }: ListPhrase): boolean {
  const formOf = listGrammar(language)?.formOf ?? null
  if (formOf === null) return true
  const forms = words.map(formOf)
  return !forms.includes('verb') && !forms.includes('noun') && forms.includes('quality')
}

function addHead(heads: Subject['heads'], { language, head, items, stems }: ListPhrase): void {
  const known = heads.get(language) ?? { texts: new Set(), wanted: new Set(), stems: new Set() }
  known.texts.add(head)
  for (const item of items) known.wanted.add(item)
  for (const stem of stems) known.stems.add(stem)
  heads.set(language, known)
}
