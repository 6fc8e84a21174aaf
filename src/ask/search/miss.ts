import type { Filter, IndexReader } from '../../store/index.ts'
import { isOpen } from '../../store/index.ts'
import { readSymbol } from '../../text/index.ts'
import { heldDocuments } from '../citing/held-documents.ts'
import { littleWords } from './little-words.ts'
import { bareWord, nearClause } from './near-clause.ts'
import type { Clause } from './parse-query.ts'
import { type Plan, planOf, type Scope } from './plan.ts'
import { rankedPassages } from './ranked-passages.ts'

/** Why a query has no hit: what each of its parts has alone. */
export interface Miss {
  words: MissedClause[]
  searched: ReturnType<IndexReader['counts']>
}

export interface MissedClause {
  kind: Clause['kind']
  text: string
  /** Passages that have it alone, where the query looked. */
  passages: number
  /** Passages that have it alone in the whole library, where filters were set; else the same number. */
  anywhere: number
  /** A phrase: passages that have its words in this order in any inflection and punctuation. */
  inflected: number | null
  /** Where no text has it: its words that no text has either. */
  missing: string[]
  /** Where no text has it: words like those that are missing, or a phrase put right as some text has it. */
  near: string[]
  /** Only of the symbol of a document that is held, which no passage names: its id. */
  held?: string
  /** Only of a symbol that passages name by its number alone (“resolution 68/167”): that number, and how many do. */
  named?: { as: string; passages: number }
}

/** Say of words that stand nowhere side by side what they have as a phrase, and each alone. */
export async function explainPhrase(index: IndexReader, words: string, filter: Filter): Promise<Miss> {
  const texts = new Set(words.split(/\s+/).map(bareWord))
  const typed = [...texts].flatMap((text): Clause[] => (text === '' ? [] : [{ kind: 'word', text, without: false }]))
  const little = littleWords(typed, filter.languages)
  const alone = typed.filter(clause => !little.includes(clause))
  const phrase: Clause = { kind: 'phrase', text: words, without: false }
  return explainMiss(index, typed.length < 2 ? alone : [phrase, ...alone], { filter, parts: [] })
}

/** Say of each part of a query what it has alone, under the same filters and without them. */
export async function explainMiss(index: IndexReader, clauses: readonly Clause[], scope: Scope): Promise<Miss> {
  const words: MissedClause[] = []
  const everywhere: Scope = { filter: open(scope.filter), parts: [] }
  const isFiltered = !isOpen(scope.filter) || scope.parts.length > 0
  for (const clause of clauses) {
    if (clause.without) continue
    const passages = await countAlone(index, clause, scope)
    const anywhere = isFiltered ? await countAlone(index, clause, everywhere) : passages
    words.push({
      kind: clause.kind,
      text: clause.text,
      passages,
      anywhere,
      inflected: clause.kind === 'phrase' ? await countInflected(index, clause, scope) : null,
      ...(anywhere > 0
        ? { missing: [], near: [] }
        : { ...nearClause(index, clause), ...heldBy(index, clause), ...(await namedIn(index, clause, scope)) }),
    })
  }
  return { words, searched: index.counts(scope.filter) }
}

/** The document that words are the id or the symbol of, however it is spelt, where it is held. */
function heldBy(index: IndexReader, { kind, text }: Clause): Pick<MissedClause, 'held'> {
  const [held] = kind === 'word' || kind === 'phrase' ? heldDocuments(index, text) : []
  return held === undefined ? {} : { held: held.id }
}

/** Resolutions are cited by their numbers: passages that have the number of a symbol which they do not have whole. */
async function namedIn(index: IndexReader, { kind, text }: Clause, scope: Scope): Promise<Pick<MissedClause, 'named'>> {
  const symbol = kind === 'word' || kind === 'phrase' ? readSymbol(text)?.symbol : undefined
  const as = symbol && /\/RES\/(\d+(?:\/\d+| \(\d{4}\)))/.exec(symbol)?.[1]
  if (!as) return {}
  const passages = await countAlone(index, { kind: 'phrase', text: as, without: false }, scope)
  return passages > 0 ? { named: { as, passages } } : {}
}

const open = ({ noBuiltin }: Filter): Filter => (noBuiltin ? { noBuiltin } : {})

async function countAlone(index: IndexReader, clause: Clause, scope: Scope): Promise<number> {
  const plan = await planOf(index, [clause], scope)
  return plan.isChecked ? countChecked(index, plan) : index.countPassages(plan.query).passages
}

async function countInflected(index: IndexReader, clause: Clause, scope: Scope): Promise<number> {
  const plan = await planOf(index, [clause], scope)
  return index.countPassages(plan.query).passages
}

/** Passages that fit after the check of their text, read one by one. */
export function countChecked(index: IndexReader, plan: Plan): number {
  let passages = 0
  for (const { ranked } of rankedPassages(index, plan)) passages += ranked.length
  return passages
}
