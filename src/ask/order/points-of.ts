import { SUPERSEDED, saidIn, type Worths, worthOf } from '../../match/index.ts'
import type { CitationRow, DocumentRow, IndexReader, PassageRow } from '../../store/index.ts'
import { groupBy } from '../../text/index.ts'
import type { GivenPoints, PointsBy } from '../../types.ts'
import { superseded } from './superseded.ts'

/**
 * What gave passages and uses their places, worked out again from the texts as it was when they were taken into the index:
 * slow, for whoever asks why. Nothing for a phrase of a digest whose paragraph was not measured, which has no points.
 */
export interface PointsOf {
  /** Points of a passage whatever is asked. */
  passage(row: PassageRow): PointsBy
  /** Points of a use of a concept. */
  use(row: CitationRow): PointsBy
}

export function pointsOf(index: IndexReader): PointsOf {
  const known = new Map<number, Known | null>()
  const of = (document: number): Known | null => {
    const before = known.get(document)
    if (before !== undefined) return before
    const found = read(index, document)
    known.set(document, found)
    return found
  }
  return {
    passage: ({ key, document }) => {
      const found = of(document)
      return found ? found.worths.standingBy(found.places.get(key) ?? -1) : {}
    },
    use: row => {
      const found = of(row.document)
      const at = found?.places.get(row.passage)
      const passage = at === undefined ? undefined : found?.passages[at]
      if (!found || at === undefined || !passage) return {}
      const { term, label, start, end, tier } = row
      const isName = index.term(term)?.kind === 'instrument'
      const said = isName ? 'said' : saidIn(passage, start, end, found.document.header.language)
      const { locator, heading, text, quotations, measured } = passage
      const placed = { locator, heading, text, quotations, measured, ordinal: at }
      const points = found.worths.ofMatchBy(placed, { term, label, start, end, tier }, said)
      return found.isOld ? { ...points, superseded: SUPERSEDED } : points
    },
  }
}

interface Known {
  document: DocumentRow
  passages: PassageRow[]
  /** Which passage of the document a key is. */
  places: Map<number, number>
  worths: Worths
  /** A newer edition of it stands. */
  isOld: boolean
}

function read(index: IndexReader, key: number): Known | null {
  const document = index.documentsByKey([key]).get(key)
  if (!document) return null
  const passages = index.passages(key)
  const isWhole = document.header.text === 'official' || document.header.text === 'copy'
  if (!isWhole && passages.every(({ measured }) => measured === undefined)) return null
  const uses = groupBy(index.citationsOfDocument(key), ({ passage }) => passage)
  const worths = worthOf(
    document.header,
    passages,
    passages.map(passage => uses.get(passage.key) ?? []),
  )
  return {
    document,
    passages,
    places: new Map(passages.map((passage, at) => [passage.key, at])),
    worths,
    isOld: superseded(index, [key]).has(key),
  }
}

/** Points as an answer gives them: two decimals, without what gives nothing, most first. */
export function readablePoints(points: PointsBy): GivenPoints[] {
  return Object.entries(points)
    .map(([weight, value]) => ({ weight, points: Math.round(value * 100) / 100 }))
    .filter(one => one.points !== 0)
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points))
}
