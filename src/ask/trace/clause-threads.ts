import { baseLanguage, emptyWords, fold, functionWords, readWords } from '../../text/index.ts'
import { wordDiff } from '../../text/whole-texts.ts'
import type { SentenceWords } from '../../types.ts'
import type { ClauseStep } from './answer.ts'
import type { ClauseOf, ReadClause } from './clauses-of.ts'
import { isSameBody } from './is-same-body.ts'
import type { Text } from './texts.ts'
import type { Use } from './uses.ts'
import { forceChanges, weakerClause } from './weaker.ts'

/** Share of words in common (Dice, little words apart) from which a clause counts as one that came back. */
const LIKE = 0.6
/** The same of two texts that are not of one series. */
const LIKE_APART = 0.75
/** Clauses compared at most: of more, those of the latest texts. */
const MOST = 4000

interface Found {
  text: Text
  /** The title of the text, folded. */
  title: string
  use: Use
  clause: ReadClause
  /** Numbers of its stems, each once. */
  stems: Int32Array
}

/**
 * Clauses of full texts that come back in a later one, each with its steps in order of date.
 *
 * A clause goes on the thread that has the clause most like it; a thread takes one clause of a text. Threads in the
 * order of what they show: a regression, then a change of force, then of words, then none; of equal ones the longer.
 */
export function clauseThreads(texts: readonly Text[], clauseOf: ClauseOf, words: SentenceWords): ClauseStep[][] {
  const threads: Found[][] = []
  const numbers = new Map<string, number>()
  const all = clausesByText(texts, clauseOf, numbers)
  const byStem = Array.from({ length: numbers.size }, () => new Set<number>())
  const marked = new Int32Array(numbers.size)
  let round = 0
  const remember = (found: Found, thread: number): void => {
    for (const stem of found.stems) byStem[stem]?.add(thread)
  }
  for (const clauses of all) {
    const pairs = clauses.flatMap((found, clause) =>
      nearest(found, threads, byStem, { marked, round: ++round }).map(({ thread, like }) => ({ clause, thread, like })),
    )
    const taken = { clauses: new Set<number>(), threads: new Set<number>() }
    for (const { clause, thread } of pairs.sort(
      (a, b) => b.like - a.like || a.clause - b.clause || a.thread - b.thread,
    )) {
      const found = clauses[clause]
      if (found === undefined || taken.clauses.has(clause) || taken.threads.has(thread)) continue
      taken.clauses.add(clause)
      taken.threads.add(thread)
      threads[thread]?.push(found)
      remember(found, thread)
    }
    for (const [at, found] of clauses.entries()) {
      if (taken.clauses.has(at)) continue
      remember(found, threads.length)
      threads.push([found])
    }
  }
  return threads
    .filter(thread => thread.length > 1)
    .map((thread, at) => ({ steps: stepsOf(thread, words), at }))
    .sort((a, b) => weight(b.steps) - weight(a.steps) || b.steps.length - a.steps.length || a.at - b.at)
    .map(({ steps }) => steps)
}

function clausesByText(texts: readonly Text[], clauseOf: ClauseOf, numbers: Map<string, number>): Found[][] {
  const whole = texts.filter(({ document }) => document.header.text !== 'digest')
  let room = MOST
  return whole
    .toReversed()
    .map(text => {
      const seen = new Set<string>()
      const title = fold(text.document.header.title)
      return text.uses.flatMap(({ use, start, end }): Found[] => {
        if (room <= 0) return []
        const clause = clauseOf(use, { start, end })
        const place = `${use.passage.key} ${clause.start}`
        if (seen.has(place)) return []
        seen.add(place)
        room--
        return [{ text, title, use, clause, stems: contentStems(clause.text, text.document.header.language, numbers) }]
      })
    })
    .toReversed()
}

/** A number for each stem of a clause, little words left out; new stems are numbered. */
function contentStems(text: string, language: string, numbers: Map<string, number>): Int32Array {
  const little = functionWords(baseLanguage(language))
  readWords(text, language, shared)
  const stems = new Set<number>()
  for (let word = 0; word < shared.count; word++) {
    const form = shared.numbers[word] ?? 0
    if (little.has(shared.forms.surfaces[form] ?? '')) continue
    const stem = shared.forms.stems[form] ?? ''
    const number = numbers.get(stem) ?? numbers.size
    numbers.set(stem, number)
    stems.add(number)
  }
  return Int32Array.from(stems)
}

const shared = emptyWords()

const none: ReadonlySet<number> = new Set()

/**
 * Threads with a clause of an earlier text that is like a clause, each with how alike its likest one is. `marked` says by
 * the number of the round which stems the clause has.
 */
function nearest(
  found: Found,
  threads: readonly Found[][],
  byStem: readonly ReadonlySet<number>[],
  { marked, round }: { marked: Int32Array; round: number },
): { thread: number; like: number }[] {
  // Two sets as like as LIKE share a share of LIKE / (2 − LIKE) of either: one of these rarest stems is in both.
  const size = found.stems.length
  for (const stem of found.stems) marked[stem] = round
  const rarest = Array.from(found.stems, stem => byStem[stem] ?? none)
    .sort((a, b) => a.size - b.size)
    .slice(0, Math.floor(size * (1 - LIKE / (2 - LIKE))) + 1)
  const shared = new Int32Array(threads.length)
  const candidates: number[] = []
  for (const list of rarest)
    for (const thread of list) {
      if (shared[thread] === 0) candidates.push(thread)
      shared[thread] = (shared[thread] ?? 0) + 1
    }
  const others = size - rarest.length
  return candidates.flatMap(thread => {
    const earlier = threads[thread] ?? []
    const last = earlier.at(-1)
    if (last === undefined || last.text.until >= found.text.since) return []
    // What the thread ever had of the rarest stems, with all others, is the most that a clause of it can have.
    const most = (shared[thread] ?? 0) + others
    let likest = 0
    for (const one of earlier) {
      const all = size + one.stems.length
      if ((2 * most) / all < LIKE) continue
      let common = 0
      for (const stem of one.stems) if (marked[stem] === round) common++
      const like = (2 * common) / all
      if (like > likest && like >= (isSameSeries(one, found) ? LIKE : LIKE_APART)) likest = like
    }
    return likest > 0 ? [{ thread, like: likest }] : []
  })
}

/** Texts of one body under one title: a resolution comes back year after year. */
function isSameSeries(a: Found, b: Found): boolean {
  return a.title === b.title && isSameBody(a.text.document.header.issuer, b.text.document.header.issuer)
}

/** Share of words in common (Dice). */
function likeness(a: Found, b: Found): number {
  const stems = new Set(a.stems)
  const common = b.stems.filter(stem => stems.has(stem)).length
  return (2 * common) / (a.stems.length + b.stems.length)
}

/**
 * The clause with which one is compared: the one before of its own series, which is the same body’s texts of the same
 * title; else the likest of the same body; else the likest of all, of equally like ones the latest.
 */
function stepBefore(found: Found, earlier: readonly Found[]): { before: Found | undefined; sameBody: boolean } {
  const { issuer } = found.text.document.header
  const mine = earlier.filter(one => isSameBody(one.text.document.header.issuer, issuer))
  const series = mine.findLast(one => isSameSeries(one, found))
  const pool = mine.length > 0 ? mine : earlier
  const likest = pool
    .map((one, at) => ({ one, at, like: likeness(one, found) }))
    .sort((a, b) => b.like - a.like || b.at - a.at)[0]?.one
  return { before: series ?? likest, sameBody: mine.length > 0 }
}

function stepsOf(thread: readonly Found[], words: SentenceWords): ClauseStep[] {
  return thread.map((found, at) => {
    const { text, use, clause } = found
    const { id, title, issuer, adopted, adoption, language } = text.document.header
    const { before, sameBody } = stepBefore(found, thread.slice(0, at))
    const sameLanguage = before?.text.document.header.language === language
    return {
      document: id,
      title,
      issuer,
      adopted,
      mode: adoption.mode,
      ...(adoption.inferred === undefined ? {} : { inferred: adoption.inferred }),
      locator: use.passage.locator,
      status: use.status,
      language,
      quote: clause.text,
      start: clause.start,
      end: clause.end,
      ...clause.force,
      comparison: before && sameLanguage ? comparison(before, found, sameBody) : null,
      findings:
        before && sameBody && sameLanguage ? weakerClause(before.clause, clause, { issuer, language }, words) : [],
    }
  })
}

function comparison(before: Found, after: Found, sameBody: boolean): ClauseStep['comparison'] {
  const { language } = after.text.document.header
  const diff = wordDiff(before.clause.text, after.clause.text, language)
  // The verb of an item may stand above it.
  const changes = forceChanges(before.clause, after.clause)
  return {
    document: before.text.document.header.id,
    locator: before.use.passage.locator,
    sameBody,
    relation: changes.length === 0 && diff.every(({ op }) => op === 'equal') ? 'same' : 'changed',
    diff,
    changes,
  }
}

function weight(steps: readonly ClauseStep[]): number {
  if (steps.some(({ findings }) => findings.some(({ severity }) => severity === 'warning'))) return 3
  if (steps.some(({ comparison }) => comparison && comparison.changes.length > 0)) return 2
  return steps.some(({ comparison }) => comparison?.relation === 'changed') ? 1 : 0
}
