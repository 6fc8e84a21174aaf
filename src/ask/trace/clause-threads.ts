import { fold } from '../../text/index.ts'
import { hasSameWords, wordDiff } from '../../text/whole-texts.ts'
import type { SentenceWords } from '../../types.ts'
import type { ClauseStep, ForceChange, TraceFinding } from './answer.ts'
import type { ClauseOf, ReadClause } from './clauses-of.ts'
import { isSameBody } from './is-same-body.ts'
import { type StemNumbers, stemNumbers } from './stem-numbers.ts'
import type { Text } from './texts.ts'
import { isSameSeries, likeness, type Stemmed, threadsOf } from './threads-of.ts'
import type { Use } from './uses.ts'
import { forceChanges, warningsIn, weakerClause } from './weaker.ts'

/** Clauses compared at most: of more, those of the latest texts. */
const MOST = 4000

interface Found extends Stemmed {
  text: Text
  use: Use
  clause: ReadClause
}

/** A clause and the one with which it is compared, in its language; what changed in its force. */
interface Link {
  found: Found
  before: Found | null
  sameBody: boolean
  changes: ForceChange[]
  findings: TraceFinding[]
}

export interface ClauseThreads {
  count: number
  /** Places that a named rule calls weaker, in all of them. */
  warnings: number
  /** The first of them, each with its steps in order of date. */
  first(limit: number): ClauseStep[][]
}

/**
 * Clauses of full texts that come back in a later one (`threadsOf`).
 *
 * In the order of what they show: a regression, then a change of force, then of words, then none; of equal ones the longer.
 */
export function clauseThreads(texts: readonly Text[], clauseOf: ClauseOf, words: SentenceWords): ClauseThreads {
  const byText = clausesByText(texts, clauseOf, stemNumbers())
  const threads = threadsOf(byText)
    .filter(thread => thread.length > 1)
    .map(thread => linksOf(thread, words))
    .map((links, at) => ({ links, at, weight: weight(links) }))
    .sort((a, b) => b.weight - a.weight || b.links.length - a.links.length || a.at - b.at)
  return {
    count: threads.length,
    warnings: threads.reduce(
      (sum, { links }) => sum + links.reduce((all, one) => all + warningsIn(one.findings), 0),
      0,
    ),
    first: limit => threads.slice(0, limit).map(({ links }) => links.map(stepOf)),
  }
}

function clausesByText(texts: readonly Text[], clauseOf: ClauseOf, stemsOf: StemNumbers): Found[][] {
  const whole = texts.filter(({ document }) => document.header.text !== 'digest')
  let room = MOST
  return whole
    .toReversed()
    .map(text => {
      const seen = new Set<string>()
      const { since, until } = text
      const { title, issuer, language } = text.document.header
      const about = { text, since, until, issuer, title: fold(title) }
      return text.uses.flatMap(({ use, start, end }): Found[] => {
        if (room <= 0) return []
        const clause = clauseOf(use, { start, end })
        const place = `${use.passage.key} ${clause.start}`
        if (seen.has(place)) return []
        seen.add(place)
        room--
        return [{ ...about, use, clause, stems: stemsOf(clause.text, language) }]
      })
    })
    .toReversed()
}

/**
 * The clause with which one is compared: the one before of its own series, which is the same body’s texts of the same
 * title; else the likest of the same body; else the likest of all, of equally like ones the latest.
 */
function stepBefore(found: Found, earlier: readonly Found[]): { before: Found | undefined; sameBody: boolean } {
  const mine = earlier.filter(one => isSameBody(one.issuer, found.issuer))
  const sameBody = mine.length > 0
  const series = mine.findLast(one => isSameSeries(one, found))
  if (series !== undefined) return { before: series, sameBody }
  const likest = (sameBody ? mine : earlier)
    .map((one, at) => ({ one, at, like: likeness(one, found) }))
    .sort((a, b) => b.like - a.like || b.at - a.at)[0]?.one
  return { before: likest, sameBody }
}

function linksOf(thread: readonly Found[], words: SentenceWords): Link[] {
  return thread.map((found, at) => {
    const { issuer, language } = found.text.document.header
    const { before, sameBody } = stepBefore(found, thread.slice(0, at))
    if (before === undefined || before.text.document.header.language !== language)
      return { found, before: null, sameBody, changes: [], findings: [] }
    const changes = forceChanges(before.clause, found.clause)
    const findings = sameBody ? weakerClause(changes, before.clause, found.clause, { issuer, language }, words) : []
    return { found, before, sameBody, changes, findings }
  })
}

function weight(links: readonly Link[]): number {
  if (links.some(({ findings }) => warningsIn(findings) > 0)) return 3
  if (links.some(({ changes }) => changes.length > 0)) return 2
  return links.some(isCastAnew) ? 1 : 0
}

const isCastAnew = ({ found: { clause, text }, before }: Link): boolean =>
  before !== null && !hasSameWords(before.clause.text, clause.text, text.document.header.language)

function stepOf(link: Link): ClauseStep {
  const { text, use, clause } = link.found
  const { id, title, issuer, adopted, adoption, language } = text.document.header
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
    comparison: comparison(link),
    findings: link.findings,
  }
}

function comparison(link: Link): ClauseStep['comparison'] {
  const { found, before, sameBody, changes } = link
  if (before === null) return null
  return {
    document: before.text.document.header.id,
    locator: before.use.passage.locator,
    sameBody,
    // The verb of an item may stand above it.
    relation: changes.length === 0 && !isCastAnew(link) ? 'same' : 'changed',
    diff: wordDiff(before.clause.text, found.clause.text, found.text.document.header.language),
    changes,
  }
}
