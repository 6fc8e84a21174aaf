import type { CitationRow, IndexReader } from '../../store/index.ts'
import { COALITION, entryLabel, isOfUnitedNations, wordDiff } from '../../text/index.ts'
import type { Bridge, Bridged, BridgeRelation, Citation, Entry, Unmatched } from '../../types.ts'
import { citationsFrom } from '../citing/citation.ts'
import { resolveCitation } from '../citing/resolve-citation.ts'

/** A line of the bridge as it is seen from one of its two ends. */
export interface BridgeEnd {
  body: Bridged['body']
  relation: BridgeRelation
  /** The concept at the other end; null where words are there. */
  term: string | null
  words: Bridge['words']
  reason: string
}

/** Uses looked at, best first, for one that is certain. */
const BEST = 8

export const nearestFirst: readonly BridgeRelation[] = ['same', 'otherwise', 'broader', 'narrower', 'related']

export const seenFromThere: { [R in BridgeRelation]: BridgeRelation } = {
  same: 'same',
  otherwise: 'otherwise',
  broader: 'narrower',
  narrower: 'broader',
  related: 'related',
}

/** The lines of the bridge that begin or end at a concept, the nearest first; else in the order of the file. */
export function bridgeEnds(index: IndexReader, concept: string): BridgeEnd[] {
  const ends = bridgeOf(index).flatMap(({ term, relation, to, words, reason }): BridgeEnd[] => [
    ...(term === concept ? [{ body: 'united-nations' as const, relation, term: to, words, reason }] : []),
    ...(to === concept
      ? [{ body: 'coalition' as const, relation: seenFromThere[relation], term, words: null, reason }]
      : []),
  ])
  return ends.sort((a, b) => nearestFirst.indexOf(a.relation) - nearestFirst.indexOf(b.relation))
}

/**
 * The nearest wordings of the other body, each with the place to cite first and what differs from the concept's own label.
 *
 * @param most How many, at most.
 * @returns Also how many more there are.
 */
export function bridged(index: IndexReader, concept: string, most: number): { shown: Bridged[]; more: number } {
  const ends = bridgeEnds(index, concept)
  const label = entryLabel(index.term(concept)?.labels ?? [], 'en')
  const shown: Bridged[] = []
  for (const { body, relation, term, words, reason } of ends) {
    if (shown.length === most) break
    const citation = words === null ? strongest(index, term ?? '', body) : quoted(index, words)
    if (citation === null || label === undefined) continue
    const diff = label.language === 'en' ? wordDiff(label.text, citation.quote, 'en') : []
    shown.push({ body, relation, term, citation, diff, reason })
  }
  return { shown, more: ends.length - shown.length }
}

/**
 * What was looked for in vain, of a concept of the Coalition to which no wording of the United Nations was found; null where
 * one is known, or stands in a text that is held.
 */
export function unmatched(index: IndexReader, concept: string): Entry['unmatched'] {
  const found = (JSON.parse(index.meta('unmatched') ?? '[]') as Unmatched[]).find(({ term }) => term === concept)
  if (found === undefined || isIn(index, concept, 'united-nations')) return null
  return { looked: found.looked, reason: found.reason }
}

/** Whose text it is by its issuer; null where it is of neither body. */
export function bodyOf(issuer: string): Bridged['body'] | null {
  if (issuer === COALITION) return 'coalition'
  return isOfUnitedNations(issuer) ? 'united-nations' : null
}

/** The place to cite first of a concept in English texts of a body; null where none has it. */
export function strongest(index: IndexReader, term: string, body: Bridged['body']): Citation | null {
  const row = strongestUse(index, term, body)
  return row === null ? null : (citationsFrom(index, [row])[0] ?? null)
}

/** Whether English texts of a body have a concept. */
export const isIn = (index: IndexReader, term: string, body: Bridged['body']): boolean =>
  strongestUse(index, term, body) !== null

function strongestUse(index: IndexReader, term: string, body: Bridged['body']): CitationRow | null {
  const issuers = index.issuers().filter(one => bodyOf(one) === body)
  if (issuers.length === 0) return null
  const filter = { issuers, languages: ['en'] }
  return index.citations(term, filter, { offset: 0, limit: BEST }).find(({ counts }) => counts) ?? null
}

/** Words of a resolution at their place; null where its text has them no more. */
export function quoted(index: IndexReader, { text, document, place }: NonNullable<Bridge['words']>): Citation | null {
  const found = resolveCitation(index, { document: `${document}@en`, locator: place, phrase: text, line: 0 })
  return found.kind === 'absent' ? null : found.citation
}

/** All lines, in the order of the file. */
export function bridgeOf(index: IndexReader): Bridge[] {
  const had = known.get(index)
  if (had !== undefined) return had
  const rows = JSON.parse(index.meta('bridge') ?? '[]') as Bridge[]
  known.set(index, rows)
  return rows
}

/** The bridge of each open index, read once. */
const known = new WeakMap<IndexReader, Bridge[]>()
