import type { IndexReader } from '../../store/index.ts'
import type { ReadPassage } from './word-stream.ts'

/** Uses of the glossary in the passages that are read, by key of the passage: read once, asked twice. */
export type KnownUses = ReadonlyMap<number, readonly { term: string; start: number; end: number }[]>

/** The confirmed uses of concepts in the documents of these passages. */
export function knownUses(index: IndexReader, passages: readonly ReadPassage[]): KnownUses {
  const uses = new Map<number, { term: string; start: number; end: number }[]>()
  for (const document of new Set(passages.map(one => one.document)))
    for (const { passage, ...use } of index.confirmedUses(document)) {
      const known = uses.get(passage)
      if (known) known.push(use)
      else uses.set(passage, [use])
    }
  return uses
}
