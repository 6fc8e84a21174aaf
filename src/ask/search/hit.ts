import { statusOf } from '../../match/worth/index.ts'
import type { DocumentRow, IndexReader, PassageRow, PassageUse } from '../../store/index.ts'
import { groupBy } from '../../text/index.ts'
import type { AdoptionMode, DocumentRef, GivenPoints, Locator, SameParagraph, TextStatus } from '../../types.ts'
import { documentRef } from '../citing/citation.ts'
import { type ShownPassage, shown } from '../citing/shown-passage.ts'
import { unaltered } from '../citing/unaltered.ts'
import type { ChosenPassage } from './choose-hits.ts'
import { neighbours } from './full-text.ts'
import { matchPassage, type PassageMatch, type Span } from './match-passage.ts'
import type { Plan } from './plan.ts'
import { standsTogether } from './together.ts'
import type { Unit } from './units.ts'

/** A passage that a query finds; a digest’s text is our summary, its own words only those of `quotations`. */
export interface Hit {
  document: DocumentRef
  locator: Locator | null
  status: TextStatus
  text: string
  matches: { start: number; end: number }[]
  /** Where all the words asked for stand together, which alone answers; null where they stand apart, or are not all there. */
  together: { start: number; end: number } | null
  score: number
  quotations: ShownPassage['quotations']
  /** A concept asked for stands here only in words that are apart. */
  toConfirm: boolean
  /** Only where there are any: other editions of the paragraph, newest first. */
  editions?: SameParagraph[]
  /** Only of a passage that has not all that was asked, which a lookup may give: the words that it lacks; empty where it has others of the same root. */
  lacks?: string[]
  explain?: HitReason
}

/** Why a hit stands where it does: what weighed, then what decided among near ties. */
export interface HitReason {
  /** How often each word of the query is in the passage. */
  words: { text: string; times: number }[]
  /** Neighbours of the query that are neighbours in the passage, as light stems. */
  pairs: { text: string; times: number }[]
  adoption: AdoptionMode
  adopted: string | null
  /** Of a full text: its points by what gives them, which together decide its place. */
  points: GivenPoints[]
}

/** Ranked passages as hits, in the same order. */
export function hitsFrom(
  index: IndexReader,
  plan: Plan,
  ranked: readonly ChosenPassage[],
  explained: ((passage: PassageRow) => GivenPoints[]) | null,
): Hit[] {
  const documents = index.documentsByKey([...new Set(ranked.map(({ document }) => document))])
  const passages = index.passagesByKey(ranked.map(({ passage }) => passage))
  const uses = usesByPassage(index, [...passages.keys()], plan.terms)
  return ranked.flatMap(({ document, passage: key, score, editions, units: own, lacks }) => {
    const row = documents.get(document)
    const passage = passages.get(key)
    if (!row || !passage) return []
    const units = own ?? plan.unitsIn(row.header.language)
    const used = uses.get(key) ?? []
    const match = matchPassage(passage, row.header, units, used)
    const why = explained && { units, points: explained(passage) }
    if (!match) return []
    const together = lacks || plan.query.texts.length === 0 ? null : standsTogether(passage, row.header, units)
    return [hit(index, { row, passage: unaltered(passage, index), match, together, score, used, editions, lacks }, why)]
  })
}

interface Explained {
  units: Unit[]
  points: GivenPoints[]
}

interface Found {
  row: DocumentRow
  passage: PassageRow
  match: PassageMatch
  together: Span | null
  score: number
  used: PassageUse[]
  editions: SameParagraph[] | undefined
  lacks: string[] | undefined
}

function hit(
  index: IndexReader,
  { row, passage, match, together, score, used, editions, lacks }: Found,
  explained: Explained | null,
): Hit {
  const { header } = row
  return {
    document: documentRef(row, index),
    locator: passage.locator,
    status:
      header.text !== 'digest' ? statusOf(header.text, null) : passage.measured === undefined ? 'summary' : 'phrase',
    text: passage.text,
    matches: match.spans,
    together,
    score: Math.round(score * 1000) / 1000,
    quotations: shown(passage).quotations,
    toConfirm: used.length > 0 && used.every(({ confirmed }) => !confirmed),
    ...(editions && { editions }),
    ...(lacks && { lacks }),
    ...(explained && {
      explain: {
        ...weights(match, explained.units),
        points: explained.points,
        adoption: header.adoption.mode,
        adopted: header.adopted,
      },
    }),
  }
}

function weights({ times, stems }: PassageMatch, units: readonly Unit[]): Pick<HitReason, 'words' | 'pairs'> {
  const asked = units.filter(({ clause }) => !clause.without)
  const here = stems.map((stem, at) => `${stems[at - 1] ?? ''} ${stem}`)
  return {
    words: asked.map(({ clause }, at) => ({ text: clause.text, times: times[at] ?? 0 })),
    pairs: [...new Set(neighbours(asked).values())]
      .map(text => ({ text, times: here.filter(pair => pair === text).length }))
      .filter(pair => pair.times > 0),
  }
}

function usesByPassage(
  index: IndexReader,
  passages: readonly number[],
  terms: readonly string[],
): Map<number, PassageUse[]> {
  const uses = terms.length === 0 || passages.length === 0 ? [] : index.usesIn(passages, terms)
  return groupBy(uses, ({ passage }) => passage)
}
