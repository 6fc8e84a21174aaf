import { deserialize, serialize } from 'node:v8'
import { type SentUnit, unitReceiver, unitSender } from './sent-unit.ts'
import type { CheckedUnit } from './unit-checker.ts'

/** Checked paragraphs, put aside until all are done. */
export interface PutAside {
  put(unit: CheckedUnit): void
  /** All of them, in the order in which they were put. To be asked for once. */
  all(): CheckedUnit[]
}

/** Puts paragraphs aside as they are. */
export function asTheyAre(): PutAside {
  const units: CheckedUnit[] = []
  return { put: unit => void units.push(unit), all: () => units }
}

/**
 * Puts paragraphs aside as bytes: those of hundreds of pages would lie among what is soon forgotten, and the memory that it
 * leaves between them is not given back.
 */
export function asBytes(): PutAside {
  const kept: Buffer[] = []
  const sent = unitSender()
  return {
    put: unit => void kept.push(serialize(sent(unit))),
    all: () => {
      const received = unitReceiver()
      return kept.splice(0).map(bytes => received(deserialize(bytes) as SentUnit))
    },
  }
}
