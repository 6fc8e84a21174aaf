import type { Filter, IndexReader } from '../../store/index.ts'
import { baseLanguage } from '../../text/index.ts'
import type { Alternative, AskedParts, Covered, DocumentRef, Entry, OwnEntry, Quotable } from '../../types.ts'
import { corpusOf } from '../citing/corpus.ts'
import { type AskedState, findState } from '../citing/find-state.ts'
import { heldDocuments } from '../citing/held-documents.ts'
import { knownStates } from '../citing/known-states.ts'
import { checkLanguage, resolveFilter } from '../citing/resolve-filter.ts'
import { askedParts } from '../citing/state-positions.ts'
import type { ConceptsBeside } from '../pairs/concepts-beside.ts'
import type { Hit, Miss, SearchAnswer } from '../search/index.ts'
import { alikeTerm, type FoundTerm, findTerms, nearTerms } from '../terms/find-terms.ts'
import { queryKeys } from '../terms/query-keys.ts'
import { asOnScreen } from './as-on-screen.ts'
import { besidesEntries, nothingMore } from './besides-entries.ts'
import { bestOf } from './best.ts'
import { besideIn, entryOf } from './entry-of.ts'
import { explaining } from './explaining.ts'
import { firstScreen } from './first-screen.ts'
import { ownAnswer, withOwnTargets } from './own-entries.ts'
import type { Led, Understood } from './understood.ts'

export interface LookupQuestion {
  query: string
  filter: Filter
  /** Citations per entry, or passages, at most. */
  limit: number
  /** Every use in order up to the limit, instead of a reader’s choice without repetitions. */
  every?: boolean
  /** Give other agreed wordings of the same idea too. */
  alternatives?: boolean
  /** A country whose position is asked: a code or a name. */
  state?: string
  /** Say of each citation what gave it its place. */
  explain?: boolean
  /** A language in which the counterpart of each cited paragraph is wanted. */
  beside?: string
}

export interface LookupAnswer {
  query: string
  /** The language in which counterparts were asked for. */
  with?: string
  corpus: string
  /** Only where a state was asked about: its part in the texts of passages and in documents that the query names. */
  state?: AskedParts
  /** What to cite, in the order of the screen, over all entries and passages. */
  best: Quotable[]
  entries: Entry[]
  /** What the user’s own termbases have; absent where they have nothing. Never agreed language. */
  own?: OwnEntry[]
  near: { id: string; label: string }[]
  /** Other agreed wordings of the same idea, where they were asked for. */
  alternatives?: Alternative[]
  passages: Hit[]
  /**
   * How many passages have all the words together, and in how many texts, one in five languages once; null where an entry
   * answers.
   */
  found: Pick<SearchAnswer, 'total' | 'documentCount' | 'counted'> | null
  /** How many others have them all, but apart; null where that was not looked for. */
  apart: Pick<SearchAnswer, 'total' | 'counted'> | null
  /** Only where a word that no text has was taken for one that differs by a letter: the words that were looked up. */
  taken?: string
  /** Only where words that no text has were led to others by a curated entry point. */
  understood?: Understood
  /** How the words of a query without an entry were understood. */
  notes: string[]
  /** Where nothing fits: what each word has alone, and what is near one that no text has. */
  miss: Miss | null
  /** Where no entry fits: concepts that the words stand beside in proved translations. */
  inferred: ConceptsBeside | null
  /** Documents of which the query is the id or symbol. */
  held: DocumentRef[]
  searched: { documents: number; official: number; copies: number; latest: string | null }
  /** What of the United Nations ships and was looked through; null where nothing does. */
  covered: Covered | null
}

/** Concepts listed beside an answer at most. */
const NEAR = 6

/**
 * Look a term up: concepts it names with their citations, else passages that have its words, else an honest nothing.
 *
 * @throws {FocError} `UNKNOWN_STATE`, and what `resolveFilter` and `search` refuse.
 */
export async function lookup(index: IndexReader, question: LookupQuestion): Promise<LookupAnswer> {
  const { limit } = question
  const filter = resolveFilter(index, question.filter)
  const beside = question.beside?.toLowerCase()
  if (beside !== undefined) checkLanguage(index, '--with', beside)
  const shown = filter.languages?.[0] ?? 'en'
  const known = question.state === undefined ? null : knownStates(index)
  const state = known === null ? null : findState(known, question.state ?? '')
  const keys = queryKeys(question.query)
  const guessed = await findTerms(index, question.query, shown, keys)
  const own = ownAnswer(index, keys, guessed)
  const led = own.entries.length > 0 ? null : await leading(index, question, guessed)
  const taken = own.entries.length > 0 || led ? null : await slipOfThePen(index, question.query, guessed)
  if (taken !== null) return { ...(await lookup(index, { ...question, query: taken })), query: question.query, taken }
  const found = led ? ofLead(led) : withOwnTargets(guessed, own)
  const context = {
    filter,
    limit,
    every: question.every ?? false,
    state,
    known,
    besides: await besideIn(beside),
    explained: question.explain ? await explaining(index) : null,
  }
  const entries = found.flatMap(one => entryOf(index, one, context))
  const besides = led
    ? { isWord: false, said: { ...nothingMore.said, passages: led.passages, found: led.counts, apart: null } }
    : own.entries.length > 0
      ? nothingMore
      : await besidesEntries(index, question, filter, entries)
  const kept = besides.isWord ? entries.filter(({ match }) => match.kind !== 'fuzzy') : entries
  const within = await withinQuery(index, question.query, kept)
  const named = new Set([...kept.map(({ term }) => term.id), ...within.map(({ id }) => id)])
  const alike = entries
    .filter(one => !kept.includes(one))
    .map(({ term, match }) => ({ id: term.id, label: match.label }))
  if (entries.length === 0 && led === null) alike.push(...(await alikeTo(index, question.query)))
  const held = heldDocuments(index, question.query)
  const { passages, found: counted } = besides.said
  const ranked = bestOf(kept, passages, context.every)
  const best = context.every ? ranked : asOnScreen(ranked, firstScreen({ entries: kept, passages, found: counted }))
  return {
    query: question.query,
    ...(beside === undefined ? {} : { with: beside }),
    corpus: corpusOf(index, filter),
    best: best.slice(0, limit),
    entries: kept,
    ...(own.entries.length > 0 ? { own: own.entries } : {}),
    near: [
      ...(led?.understood.term && entries.length === 0 ? [led.understood.term] : []),
      ...within,
      ...alike.filter(({ id }) => !named.has(id)),
      ...nearTerms(index, question.query, named, NEAR).map(({ term, text }) => ({ id: term, label: text })),
    ],
    ...(question.alternatives
      ? { alternatives: await alternativesFor(index, question.query, filter, found, state) }
      : {}),
    ...besides.said,
    ...(led ? { understood: led.understood } : {}),
    ...partsBeside(index, question.state, [
      ...besides.said.passages.flatMap(({ document, editions = [] }) => [document, ...editions]),
      ...held,
    ]),
    held,
    searched: index.counts(filter),
    covered: JSON.parse(index.meta('covered') ?? 'null') as Covered | null,
  }
}

/** Words that no text has lead on only where nothing bears their name. Loaded only then. */
async function leading(
  index: IndexReader,
  question: LookupQuestion,
  guessed: readonly FoundTerm[],
): Promise<Led | null> {
  if (guessed.some(({ kind }) => kind !== 'partial' && kind !== 'fuzzy')) return null
  const { ledFrom } = await import('./understood.ts')
  return ledFrom(index, question)
}

/** The words as texts have them, where nothing bears the name and a word of it is misspelt. Loaded only then. */
async function slipOfThePen(index: IndexReader, query: string, guessed: readonly FoundTerm[]): Promise<string | null> {
  if (guessed.some(({ kind }) => kind !== 'fuzzy')) return null
  const { respelt } = await import('./respelt.ts')
  const words = respelt(index, query, guessed)
  return words === query ? null : words
}

/** The concept that an entry point leads to answers where no text has the words that it leads to. */
function ofLead({ understood: { term }, passages }: Led): FoundTerm[] {
  return term === null || passages.length > 0
    ? []
    : [{ term: term.id, kind: 'entry-point', label: term.label, language: 'en' }]
}

/** Where no concept bears the name that was asked for: those whose name is a part of it. Loaded only then. */
async function withinQuery(
  index: IndexReader,
  query: string,
  kept: readonly Entry[],
): Promise<{ id: string; label: string }[]> {
  if (kept.some(({ match }) => match.kind !== 'partial' && match.kind !== 'fuzzy')) return []
  const { termsWithin } = await import('../terms/terms-within.ts')
  return termsWithin(index, query)
    .filter(({ id }) => kept.every(({ term }) => term.id !== id))
    .slice(0, NEAR)
}

/** Where nothing bears the name: the concept spelt most like it, which may be its contrary. To look at, never an answer. */
async function alikeTo(index: IndexReader, query: string): Promise<{ id: string; label: string }[]> {
  const alike = await alikeTerm(index, query)
  return alike === null ? [] : [{ id: alike.term, label: alike.text }]
}

/** The part of a state in texts that are no citations of an entry. */
function partsBeside(
  index: IndexReader,
  state: string | undefined,
  documents: readonly Pick<DocumentRef, 'id' | 'language'>[],
): { state?: AskedParts } {
  if (state === undefined || documents.length === 0) return {}
  const rows = documents.flatMap(({ id, language }) =>
    index.documentsById(id).filter(({ header }) => header.language === language),
  )
  return askedParts(index, state, rows)
}

/** Loaded only where it is asked for: a plain lookup starts without it. */
async function alternativesFor(
  index: IndexReader,
  query: string,
  filter: Filter,
  found: readonly FoundTerm[],
  state: AskedState | null,
): Promise<Alternative[]> {
  const { alternativesTo } = await import('../check/alternatives.ts')
  const { openSearch } = await import('../check/open-search.ts')
  const language = baseLanguage(filter.languages?.[0] ?? found[0]?.language ?? 'en')
  const languages = filter.languages ?? index.languages().filter(one => baseLanguage(one) === language)
  const search = openSearch(index, language, { ...filter, languages })
  const concepts = found.map(({ term }) => term)
  const citing = { index, states: state ? [state] : [], known: knownStates(index) }
  return alternativesTo(query, concepts, search, citing)
}
