import type { Filter, IndexReader, PassageRow } from '../../store/index.ts'
import { entryLabel } from '../../text/index.ts'
import type { DocumentRef, GivenPoints, PointsBy } from '../../types.ts'
import { heldDocuments } from '../citing/held-documents.ts'
import { resolveFilter } from '../citing/resolve-filter.ts'
import { pointsOf, readablePoints } from '../order/points-of.ts'
import { entryPointFor } from '../terms/entry-points.ts'
import { besideText, speltOut, takenText } from '../terms/spelt-out.ts'
import { everyHit, readersChoice } from './choose-hits.ts'
import { type Hit, hitsFrom } from './hit.ts'
import { littleWords } from './little-words.ts'
import { explainMiss, type Miss } from './miss.ts'
import { nearPassages } from './near-passages.ts'
import { compareHits } from './order.ts'
import { withOtherForms } from './other-forms.ts'
import { type OtherWay, otherWays, waysLed, wordsAsked } from './other-ways.ts'
import { type Clause, parseQuery } from './parse-query.ts'
import { type Plan, planOf, type Scope } from './plan.ts'
import { type Points, pointsFor, type RankedPassage } from './points.ts'
import { type Block, rankedPassages, STRETCH } from './ranked-passages.ts'
import { type Together, togetherIn } from './together-in.ts'

export interface SearchQuestion {
  query: string
  filter: Filter
  /** Only these parts of a document. */
  parts?: string[]
  limit: number
  offset?: number
  /** Every passage in order, instead of a reader’s choice without repetitions. */
  every?: boolean
  /** Only count, however long it takes to be exact. */
  countOnly?: boolean
  explain?: boolean
  /** False where nobody reads why there is no hit: to say it, many words of the index are read. */
  explainMiss?: boolean
  /** Passages that have all the words together first; behind them others too that lack a word, or have one of its root. */
  near?: boolean
}

export interface SearchAnswer {
  query: string
  /** Passages that fit. */
  total: number
  /** Documents they are in, whatever their language. */
  documentCount: number
  /**
   * `at-least`: so many fit that not all were looked at. `at-most`: other inflections of a phrase are counted too, since
   * too many passages would have to be read. `countOnly` always counts exactly.
   */
  counted: 'exact' | 'at-least' | 'at-most'
  /** Only where `near` was asked: passages that have all the words together, and documents they are in, to the last. */
  together?: { total: number; documentCount: number }
  hits: Hit[]
  /** How a doubtful sign of the query was understood. */
  notes: string[]
  /** Where nothing fits: what each part of the query has alone. */
  miss: Miss | null
  /** Documents of which the query is the id or symbol. */
  held: DocumentRef[]
}

/** Passages whose spelling is checked at most before an answer; `countOnly` checks all. */
const CHECKED = 400

/**
 * Passages that have all that a query asks for, best first.
 *
 * @throws {FocError} what `parseQuery`, `planOf` and `resolveFilter` refuse.
 */
export async function search(index: IndexReader, question: SearchQuestion): Promise<SearchAnswer> {
  const { clauses: typed, notes } = parseQuery(question.query)
  const scope = { filter: resolveFilter(index, question.filter), parts: question.parts ?? [] }
  const clauses = withOtherForms(index, typed, scope.filter.languages)
  const near = question.near ?? false
  const asked = await opened(index, clauses, scope, near)
  const little = littleWords(clauses, scope.filter.languages)
  const isBare = little.length > 0 && little.length === clauses.length
  if (isBare) notes.push('Only little words: write them between quotation marks as a phrase, or add a word.')
  const isNone = asked.first?.found.passages === 0
  const abbreviations = speltOut(index, wordsAsked(clauses), isNone)
  let found: Opened = asked
  let taken: OtherWay | undefined
  const isPlain = clauses.every(({ kind, without }) => kind === 'word' && !without)
  const point = isNone && isPlain ? entryPointFor(index, question.query) : null
  const led =
    point === null ? [] : waysLed(point, term => entryLabel(index.term(term)?.labels ?? [], 'en')?.text ?? null)
  for (const way of isNone ? [...led, ...otherWays(clauses, isBare ? [] : little, abbreviations)] : []) {
    const other = await opened(index, way.clauses, scope, near)
    if ((other.first?.found.passages ?? 0) === 0) continue
    found = other
    taken = way
    break
  }
  if (taken && taken.less.length > 0)
    notes.push(`No passage has all words; found without: ${taken.less.map(({ text }) => text).join(', ')}.`)
  if (taken?.led !== undefined)
    notes.push(`In no passage; understood (by us) as “${taken.led}”, which stands in agreed texts.`)
  else if (point !== null && taken === undefined)
    for (const { text, document, place } of point.leads)
      notes.push(`In no passage held; it leads (by us) to “${text}”, ${[document, place].filter(Boolean).join(', ')}.`)
  else for (const one of abbreviations) notes.push(taken?.isSpelt ? takenText(one) : besideText(one))
  const { plan, blocks, first, together } = found
  const besides = near && !question.every ? nearPassages(index, plan, found.points) : []
  const counts = count(index, plan, blocks, first?.found ?? { passages: 0, documents: 0 }, question.countOnly ?? false)
  const { limit, offset = 0, every = false, countOnly = false } = question
  const language = scope.filter.languages?.[0] ?? 'en'
  const chosen = countOnly
    ? []
    : every
      ? everyHit(blocks, { offset, limit })
      : readersChoice(index, () => withBesides(blocks, besides), plan, { limit, language })
  const hits = hitsFrom(index, plan, chosen, question.explain ? explaining(index, found.points) : null)
  return {
    query: question.query,
    ...counts,
    ...(together && { together: { total: together.passages.size, documentCount: together.documents } }),
    hits,
    notes,
    miss:
      counts.total === 0 && hits.length === 0 && (question.explainMiss ?? true)
        ? await explainMiss(index, isBare ? clauses : clauses.filter(one => !little.includes(one)), scope)
        : null,
    held: heldDocuments(index, question.query),
  }
}

interface Opened {
  plan: Plan
  points: Points
  blocks: Iterable<Block>
  first: Block | undefined
  together: Together | null
}

async function opened(index: IndexReader, clauses: Clause[], scope: Scope, near: boolean): Promise<Opened> {
  const plan = await planOf(index, clauses, scope)
  const points = pointsFor(plan)
  const together = near ? togetherIn(index, plan) : null
  const blocks = kept(rankedPassages(index, plan, points, together?.passages))
  const [first] = blocks
  return { plan, points, blocks, first, together }
}

function explaining(index: IndexReader, points: Points): (passage: PassageRow) => GivenPoints[] {
  const standing = pointsOf(index)
  return passage => {
    const anyway = standing.passage(passage)
    return isEmpty(anyway) ? [] : readablePoints({ ...anyway, ...points.asked(passage.key) })
  }
}

const isEmpty = (points: PointsBy): boolean => Object.keys(points).length === 0

/** The first block with those that have less, each in its place. */
function* withBesides(blocks: Iterable<Block>, besides: RankedPassage[]): Generator<Block, void> {
  let isFirst = true
  for (const block of blocks) {
    yield isFirst ? { ...block, ranked: [...block.ranked, ...besides].sort(compareHits) } : block
    isFirst = false
  }
}

type Counts = Pick<SearchAnswer, 'total' | 'documentCount' | 'counted'>

function count(
  index: IndexReader,
  plan: Plan,
  blocks: Iterable<Block>,
  found: Block['found'],
  isWhole: boolean,
): Counts {
  if (plan.isChecked && (isWhole || found.passages <= CHECKED)) {
    const documents = new Set<string>()
    let total = 0
    for (const { ranked } of blocks) {
      total += ranked.length
      for (const { facts } of ranked) documents.add(facts.folded)
    }
    return { total, documentCount: documents.size, counted: 'exact' }
  }
  const isMore = plan.query.texts.length > 0 && found.passages === STRETCH
  const { passages, documents } = isMore && isWhole ? index.countPassages(plan.query) : found
  const counted = isMore && !isWhole ? 'at-least' : plan.isChecked ? 'at-most' : 'exact'
  return { total: passages, documentCount: documents, counted }
}

/** Blocks are read when first asked for, and once. */
function kept(source: Generator<Block, void>): Iterable<Block> {
  const blocks: Block[] = []
  return {
    *[Symbol.iterator]() {
      for (let at = 0; ; at++) {
        const known = blocks[at]
        if (known) {
          yield known
          continue
        }
        const { value, done } = source.next()
        if (done || !value) return
        blocks.push(value)
        yield value
      }
    },
  }
}
