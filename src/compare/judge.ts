import type { WordRange } from './clauses.ts'
import { type ComparedText, weigh } from './compared-text.ts'
import { joined, ownPart } from './joined.ts'
import { bestAlignment, compared, type RangeMatch } from './match-range.ts'
import { nearRuns, type Run } from './near-runs.ts'
import { piecesOf } from './pieces.ts'
import type { Source } from './source.ts'
import { type Part, splitClause } from './split-clause.ts'
import { NEAR_COVER, RECOMBINED_COVER } from './thresholds.ts'
import { verbatimRuns } from './verbatim-runs.ts'

/** What was found of one stretch of a text. */
export interface Judgement extends WordRange {
  verdict: 'verbatim' | 'near' | 'recombined' | 'new'
  /** Best first; for `recombined` one for each piece, in the order of the text; for `new` what comes closest, if anything. */
  matches: RangeMatch[]
}

/**
 * Say of every stretch of a text where its words come from. Stretches are in order and hold every word once.
 *
 * A clause is verbatim where some source has a run of clauses word for word that holds it; else near where some source
 * has such a run with changes; else made of pieces; else new. A further source never takes a clause's place away.
 */
export function judge(text: ComparedText, ranges: readonly WordRange[], sources: readonly Source[]): Judgement[] {
  const owners: (Owner | undefined)[] = []
  assign('verbatim', verbatimRuns(text, ranges, sources), owners)
  if (ranges.some((_, at) => owners[at] === undefined)) assign('near', nearRuns(text, ranges, sources), owners)
  const found: Judgement[] = []
  for (let at = 0; at < ranges.length; at++) {
    const range = ranges[at]
    const owner = owners[at]
    if (!range) break
    if (!owner) {
      found.push(...inPieces(text, range, sources))
      continue
    }
    while (owners[at + 1] === owner) at++
    found.push(...judged(text, { from: range.from, to: ranges[at]?.to ?? range.to }, owner, sources))
  }
  return found
}

interface Owner {
  verdict: 'verbatim' | 'near'
  run: Run
}

/** Give each clause that has none yet to the first run that holds it. */
function assign(verdict: Owner['verdict'], runs: readonly Run[], owners: (Owner | undefined)[]): void {
  for (const run of runs) {
    const owner = { verdict, run }
    for (let at = run.first; at <= run.last; at++) owners[at] ??= owner
  }
}

/** A run, or what others left of it; where one of its ends comes from another text, in parts. */
function judged(
  text: ComparedText,
  range: WordRange,
  { verdict, run }: Owner,
  sources: readonly Source[],
): Judgement[] {
  const matches = run.matches.flatMap(match => restricted(text, range, match) ?? [])
  const [best] = matches
  // What is left of a near run may be its unchanged part, too short to be verbatim by itself.
  const exact = matches.filter(({ kind }) => kind === 'verbatim')
  if (exact.length > 0) return [{ ...range, verdict: 'verbatim', matches: exact }]
  const parts = verdict === 'near' && best ? joined(text, range, best, sources) : null
  if (!parts) return [{ ...range, verdict, matches }]
  const { own, others } = parts
  const rest = matches.flatMap(match => ownPart(text, own, match) ?? []).filter(({ cover }) => cover >= NEAR_COVER)
  const same = rest.filter(({ kind }) => kind === 'verbatim')
  const kept: Judgement =
    same.length > 0 ? { ...own, verdict: 'verbatim', matches: same } : { ...own, verdict: 'near', matches: rest }
  return [kept, ...others.map(part => partJudged(text, part, sources))].sort((a, b) => a.from - b.from)
}

function restricted(text: ComparedText, range: WordRange, match: RangeMatch): RangeMatch | null {
  const { from, to } = range
  if (match.from === from && match.to === to) return match
  const pairs = match.pairs.filter(({ at }) => at >= from && at < to)
  if (match.kind === 'near') {
    const part = compared(text, range, match.source, pairs)
    return part && { ...part, kind: isExact(part) ? 'verbatim' : 'near' }
  }
  const otherFrom = match.otherFrom + from - match.from
  return { ...match, from, to, otherFrom, otherTo: otherFrom + to - from, pairs }
}

/** All words of both stretches are the same, one after the other. */
const isExact = ({ from, to, otherFrom, otherTo, pairs }: RangeMatch): boolean =>
  pairs.length === to - from && pairs.length === otherTo - otherFrom && pairs.every(({ exact }) => exact)

/** A clause that no source has as a whole: the pieces that some have, and what is left between them. */
function inPieces(text: ComparedText, range: WordRange, sources: readonly Source[]): Judgement[] {
  const { pieces, cover } = piecesOf(text, range, sources)
  const origins = new Set(pieces.map(({ source }) => source.key))
  if (origins.size > 1 && cover >= RECOMBINED_COVER) return [{ ...range, verdict: 'recombined', matches: pieces }]
  return splitClause(text, range, pieces).map(part => partJudged(text, part, sources))
}

/** Agreed words cut out of a clause, or the new ones beside them. */
function partJudged(text: ComparedText, { from, to, piece }: Part, sources: readonly Source[]): Judgement {
  if (piece === null) {
    const nearest = closest(text, { from, to }, sources)
    return { from, to, verdict: 'new', matches: nearest ? [nearest] : [] }
  }
  const exact = piece.kind === 'verbatim' && piece.from === from && piece.to === to
  const match: RangeMatch = { ...piece, ...similarityOf(text, from, to, piece), from, to }
  return { from, to, verdict: exact ? 'verbatim' : 'near', matches: [exact ? match : { ...match, kind: 'near' }] }
}

/** A piece’s likeness to the stretch that it stands for, which may have a few words more. */
function similarityOf(text: ComparedText, from: number, to: number, piece: RangeMatch): Pick<RangeMatch, 'similarity'> {
  const own = weigh(text, from, to)
  return { similarity: (2 * piece.shared) / (own + weigh(piece.source.text, piece.otherFrom, piece.otherTo)) }
}

/**
 * What comes closest to words that nobody has agreed: the text with which they share most of what they say, by the rarest
 * words above all; null where no source speaks of it. An operative verb in common (“Invites States to consider”) says nothing
 * of the subject, nor does a word that is a name there (*spring*, the body *Spring*).
 */
function closest(text: ComparedText, range: WordRange, sources: readonly Source[]): RangeMatch | null {
  const order = sources
    .map(source => ({ source, most: toldBy(text, range, source) }))
    .filter(({ most }) => most >= LEAST_TOLD)
    .sort((a, b) => b.most - a.most || a.source.key - b.source.key)
  let best: { match: RangeMatch; told: number } | null = null
  for (const { source, most } of order) {
    if (best && most < best.told) break
    const aligned = bestAlignment(text, range.from, range.to, source)
    if (!aligned) continue
    const told = aligned.pairs.reduce(
      (sum, { at, other }, place) =>
        sum + worthOf(text, at, source, other) + phraseWorth(text, source, aligned.pairs, place),
      0,
    )
    const full = aligned.pairs.filter(({ at }) => text.content[at] === 1).length
    const match = told < LEAST_TOLD || full < LEAST_FULL ? null : compared(text, range, source, aligned.pairs)
    if (match && (best === null || told > best.told || (told === best.told && match.shared > best.match.shared)))
      best = { match, told }
  }
  return best?.match ?? null
}

/** A word of every tenth paragraph weighs 1.3: what weighs more tells of a subject, the rarer the more. */
const COMMON_WEIGHT = 1.3
/** One rare word in common, or two that are less so. */
const LEAST_TOLD = 1.2
/** One full word in common is no subject: every word stands somewhere. */
const LEAST_FULL = 2

const worthOf = (text: ComparedText, at: number, source: Source, other: number): number =>
  text.names[at] !== 1 && source.text.names[other] === 1 ? 0 : excess(text, at)

/**
 * What two full words that stand beside each other on both sides tell beyond each by itself: they name a thing
 * (*surveillance technologies*), where a verb and the noun behind it (*refrain from the use*) name none.
 */
function phraseWorth(
  text: ComparedText,
  source: Source,
  pairs: readonly { at: number; other: number }[],
  place: number,
): number {
  const [one, two] = [pairs[place], pairs[place + 1]]
  if (!one || !two || two.at !== one.at + 1 || two.other !== one.other + 1) return 0
  if (text.content[one.at] !== 1 || text.content[two.at] !== 1) return 0
  return worthOf(text, one.at, source, one.other) + worthOf(text, two.at, source, two.other)
}

const excess = ({ weights, content }: ComparedText, at: number): number =>
  content[at] === 1 ? Math.max(0, (weights[at] ?? 0) - COMMON_WEIGHT) : 0

/** What words of a range that a source has too tell of its subject, at most. */
function toldBy(text: ComparedText, { from, to }: WordRange, { stems }: Source): number {
  let sum = 0
  let before = 0
  for (let at = from; at < to; at++) {
    const stem = text.stems[at] ?? 0
    const has = ((stems[stem >> 3] ?? 0) >> (stem & 7)) & 1
    const worth = has ? excess(text, at) : 0
    // Beside another full word that it has too it may be part of a name for a thing.
    const isPhrase = has === 1 && at > from && text.content[at] === 1 && text.content[at - 1] === 1 && before >= 0
    sum += worth + (isPhrase ? worth + before : 0)
    before = has ? worth : -1
  }
  return sum
}
