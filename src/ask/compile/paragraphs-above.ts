import type { IndexReader, PassageRow } from '../../store/index.ts'

/**
 * The paragraphs whose item a passage is, nearest first: what *Calls upon States:* says holds for *(a)*. Read once for each
 * document.
 */
export function paragraphsAbove(index: IndexReader): (passage: PassageRow) => PassageRow[] {
  const places = new Map<number, Map<string, PassageRow>>()
  const placesOf = (document: number): Map<string, PassageRow> => {
    const known =
      places.get(document) ??
      new Map(index.passages(document).map(one => [JSON.stringify(one.locator?.path ?? []), one]))
    places.set(document, known)
    return known
  }
  return passage => {
    const path = passage.locator?.path ?? []
    if (path.at(-1)?.kind !== 'item') return []
    const known = placesOf(passage.document)
    const shorter = path.slice(1).map((_, cut) => path.slice(0, path.length - 1 - cut))
    return shorter.flatMap(one => known.get(JSON.stringify(one)) ?? [])
  }
}
