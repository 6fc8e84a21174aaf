import type { DocumentRow, Filter, IndexReader, PassageRow } from '../../store/index.ts'
import type { TranslationSide, TranslationUnit } from '../../types.ts'
import { documentRef } from '../citing/citation.ts'
import { resolveFilter } from '../citing/resolve-filter.ts'
import { type DocumentPair, pairDocuments } from '../pairs/pair-documents.ts'
import type { PairedPassage } from '../pairs/pair-passages.ts'

export interface ExportedTranslations {
  units: TranslationUnit[]
  documents: number
  /** Paragraphs without a proved counterpart: left out. */
  unproved: number
}

/**
 * Paragraphs of full texts held in two languages, as proved pairs in document order; documents by id. Our digests are
 * paraphrases, and translate nothing.
 */
export function exportTranslations(
  index: IndexReader,
  filter: Filter,
  [from, to]: readonly [string, string],
): ExportedTranslations {
  const resolved = resolveFilter(index, filter)
  const others = new Map(
    index.documents({ ...resolved, languages: [to] }).map(row => [row.header.id.toLowerCase(), row] as const),
  )
  const pairs = index.documents({ ...resolved, languages: [from] }).flatMap((left): DocumentPair[] => {
    const right = others.get(left.header.id.toLowerCase())
    return right && isWhole(left) && isWhole(right) ? [{ left, right }] : []
  })
  const paired = pairDocuments(index, pairs)
  const lists = pairs.map(pair => ({ pair, list: paired.get(pair.left.key) ?? [] }))
  return {
    units: lists.flatMap(({ pair, list }) => unitsOf(index, pair, list)),
    documents: pairs.length,
    unproved: lists.flatMap(({ list }) => list.filter(({ proved }) => !proved)).length,
  }
}

const isWhole = ({ header }: DocumentRow): boolean => header.text === 'official' || header.text === 'copy'

/** Passages that share a counterpart are one unit: the translation has joined them. */
function unitsOf(index: IndexReader, { left, right }: DocumentPair, list: readonly PairedPassage[]): TranslationUnit[] {
  const groups: { left: PassageRow[]; right: Set<PassageRow>; by: TranslationUnit['by'] }[] = []
  for (const { left: passage, right: found, proved, by } of list) {
    if (!proved || by === null) continue
    const before = groups.at(-1)
    const shares = before !== undefined && found.some(one => before.right.has(one))
    const group = shares ? before : { left: [], right: new Set<PassageRow>(), by }
    if (!shares) groups.push(group)
    group.left.push(passage)
    for (const one of found) group.right.add(one)
  }
  const side = (row: DocumentRow, passages: readonly PassageRow[]): TranslationSide => ({
    document: documentRef(row, index),
    locators: passages.map(({ locator }) => locator),
    text: passages.map(({ text }) => text).join('\n'),
  })
  return groups.map(group => ({
    left: side(left, group.left),
    right: side(
      right,
      [...group.right].sort((a, b) => a.ordinal - b.ordinal),
    ),
    by: group.by,
  }))
}
