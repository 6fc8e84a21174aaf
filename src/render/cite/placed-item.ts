import type { CitedPlace } from '../../types.ts'
import { type CslItem, cslItem } from './csl-item.ts'
import { unPlaces, writePlace } from './place-words.ts'

/** A document as a CSL item, whose note is the place cited. */
export function placedItem({ document, locator }: CitedPlace): CslItem {
  const item = cslItem({ document })
  return locator === null ? item : { ...item, note: writePlace(locator, unPlaces) }
}

/** What the note of a record says: a date that no field holds, and the note of the item. */
export function spokenNotes({ issued, note }: CslItem): string[] {
  return [
    ...(issued && 'literal' in issued ? [`adopted ${issued.literal}`] : []),
    ...(note === undefined ? [] : [note]),
  ]
}
