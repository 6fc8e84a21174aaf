import { type ComparedText, type Lexicon, mostShared, type WordRange, weigh } from '../../compare/index.ts'
import type { Filter, IndexReader } from '../../store/index.ts'
import { winnow } from '../../text/whole-texts.ts'
import type { AgreedReader, AgreedWords } from './agreed-words.ts'
import type { PassageLists } from './known-lists.ts'
import type { AgreedMatch } from './precedent.ts'
import { highest, type Tally } from './tally.ts'

/**
 * Passages taken by shared runs with the whole and with each window, by rare words of one clause, and by a clause word
 * for word.
 */
const BY_RUNS = 16
const BY_WINDOW = 5
const BY_WORDS = 6
const BY_TELLING = 3
/** A word of every tenth paragraph weighs so much, and tells of no subject. */
const COMMON_WEIGHT = 1.3
const BY_CLAUSE = 12
/** Marks that a passage must share, unless few do, and passages taken all the same. */
const LEAST_MARKS = 2
const FEWEST = 2
/** Rare words of one clause that are asked for. */
const MOST_WORDS = 8
/** A clause of which some source may hold so much is not looked for by its rare words. */
const WELL_FOUND = 0.8
/** Words of a window, and how far the next one begins after it. */
const WINDOW = 24
const STRIDE = 17
/** Passages compared word for word: of the whole paragraph, and of each clause besides. */
const COMPARED = 10
const COMPARED_EACH = 5

/** What the search for precedents of one draft needs. */
export interface Search {
  index: IndexReader
  lexicon: Lexicon
  /** Only texts in the language of the draft. */
  filter: Filter
  /** Keys of documents that are no precedents here. */
  excluded: ReadonlySet<number>
  language: string
  /** Passages that have each of these stems; null for one too common to tell. */
  withStems: PassageLists
  /** Passages that have each of these marks of runs; null for one that belongs to a formula. */
  withMarks: PassageLists
  read: AgreedReader['read']
  turn: AgreedReader['turn']
  /** Whether a passage may be a precedent. */
  isAdopted: (key: number) => boolean
  /** Keeps those that may. */
  adopted: (keys: readonly number[]) => number[]
  /** The place of a passage among all, in whatever order the library took them in. */
  order: (key: number) => number
  /** Two empty ones, cleared by whoever counts with them. */
  tallies: readonly [Tally, Tally]
  /** All agreed passages that have words `from` to `to` of a text one after the other. */
  saying: (text: ComparedText, from: number, to: number) => AgreedMatch[]
}

/**
 * Agreed words that a paragraph may come from: those that have it word for word, else those that share runs of words
 * with it or its clauses’ rarest words. In no order.
 *
 * @param options.alsoLike give those that are only alike too where some have it word for word.
 */
export function candidates(
  text: ComparedText,
  ranges: readonly WordRange[],
  search: Search,
  { alsoLike = false }: { alsoLike?: boolean } = {},
): AgreedWords[] {
  const whole = alsoLike ? [] : search.saying(text, 0, text.words.length)
  if (whole.length > 0) return whole.slice(0, BY_CLAUSE).map(({ source }) => source)
  const windows = ranges.flatMap(windowsOf)
  const byRuns = search.read(byMarks(text, windows, search))
  const byWords = ranges.flatMap(range =>
    !alsoLike && wellFound(text, range, byRuns) ? [] : byRareWords(text, range, search),
  )
  const telling = search.read([...new Set(byWords.flatMap(one => one.telling))])
  const all = [...new Set([...byRuns, ...search.read([...new Set(byWords.flatMap(one => one.shared))]), ...telling])]
  const found = new Set(telling)
  for (const words of best(text, { from: 0, to: text.words.length }, all, COMPARED, search)) found.add(words)
  for (const window of windows) for (const words of best(text, window, all, COMPARED_EACH, search)) found.add(words)
  for (const range of ranges) {
    for (const words of best(text, range, all, COMPARED_EACH, search)) found.add(words)
    if (ranges.length > 1)
      for (const { source } of search.saying(text, range.from, range.to).slice(0, BY_CLAUSE)) found.add(source)
  }
  return [...found]
}

/** A clause in overlapping windows: a text that has one end of it must not be crowded out by those that have the other. */
function windowsOf({ from, to }: WordRange): WordRange[] {
  if (to - from <= WINDOW) return [{ from, to }]
  const windows: WordRange[] = []
  for (let start = from; start + WINDOW - STRIDE < to; start += STRIDE)
    windows.push({ from: start, to: Math.min(start + WINDOW, to) })
  return windows
}

/** Passages that share most marks with the whole, and with each window. */
function byMarks(text: ComparedText, windows: readonly WordRange[], search: Search): number[] {
  const [total, shared] = search.tallies
  const marks = windows.map(({ from, to }) => winnow(text.words.slice(from, to), search.language))
  const lists = search.withMarks(marks.flat())
  const parts = marks.map(ofWindow => {
    for (const mark of ofWindow)
      for (const key of lists.get(mark) ?? []) {
        shared.add(key, 1)
        total.add(key, 1)
      }
    const found = most(shared, BY_WINDOW, LEAST_MARKS, search)
    shared.clear()
    return found
  })
  const ofAll = most(total, BY_RUNS, LEAST_MARKS, search)
  total.clear()
  return [...new Set([...ofAll, ...parts.flat()])]
}

/**
 * The passages with the highest counts that may be precedents. Where enough have a count of `least`, those with less are
 * left out: one run of four words, or one rare word, in common says little.
 */
function most(counts: Tally, limit: number, least: number, { order, isAdopted, adopted }: Search): number[] {
  let enough = 0
  for (const key of counts.keys) if (counts.sumOf(key) >= least) enough++
  if (enough < FEWEST) return adopted(highest(counts, FEWEST, order, () => true))
  return highest(counts, limit, order, key => counts.sumOf(key) >= least && isAdopted(key))
}

function wellFound(text: ComparedText, { from, to }: WordRange, sources: readonly AgreedWords[]): boolean {
  const least = WELL_FOUND * weigh(text, from, to)
  return sources.some(source => mostShared(text, from, to, source) >= least)
}

/** Sources that could share most with a range. */
function best(
  text: ComparedText,
  { from, to }: WordRange,
  sources: readonly AgreedWords[],
  most: number,
  { order }: Search,
): AgreedWords[] {
  return sources
    .map(source => ({ source, shared: mostShared(text, from, to, source) }))
    .filter(({ shared }) => shared > 0)
    .sort(
      (a, b) =>
        b.shared - a.shared || order(a.source.passage.key) - order(b.source.passage.key) || a.source.key - b.source.key,
    )
    .slice(0, most)
    .map(({ source }) => source)
}

/**
 * Passages that share the most of a clause’s rarest words, by what these weigh, and those that share the rarest: what speaks
 * of its subject, though it shares less.
 */
function byRareWords(
  text: ComparedText,
  { from, to }: WordRange,
  search: Search,
): { shared: number[]; telling: number[] } {
  const weights = new Map<string, number>()
  for (let at = from; at < to; at++) {
    const stem = text.words[at]?.stem
    if (stem !== undefined && text.content[at] === 1) weights.set(stem, text.weights[at] ?? 0)
  }
  const rarest = [...weights].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, MOST_WORDS)
  // What they say of the subject: in `told` a rare word counts more than several that stand everywhere.
  const [sums, told] = search.tallies
  for (const [stem, passages] of search.withStems(rarest.map(([stem]) => stem))) {
    if (passages === null) continue
    const telling = Math.max(0, (weights.get(stem) ?? 0) - COMMON_WEIGHT) / Math.log2(8 + passages.length)
    for (const key of passages) told.add(key, telling)
    // Above 1 for two words, whatever they are: rarer ones a little more.
    const worth = 0.51 + 0.2 / Math.log2(2 + passages.length)
    for (const key of passages) sums.add(key, worth)
  }
  const found = { shared: most(sums, BY_WORDS, 1, search), telling: most(told, BY_TELLING, 0, search) }
  sums.clear()
  told.clear()
  return found
}
