import type { KnownUses } from './known-uses.ts'
import type { WordStream } from './word-stream.ts'

/**
 * Where known labels hold words of a stream together: 1 at each place that one label has in common with the next place,
 * else 0. A run with a joint at either end is a piece of a label, or cuts one in two.
 */
export function labelJoints(uses: KnownUses, stream: WordStream): Uint8Array {
  const { passages, passage, start, end, units } = stream
  const joints = new Uint8Array(units.length)
  let number = -1
  let labels: readonly { start: number; end: number }[] = []
  for (let at = 0; at + 1 < units.length; at++) {
    if (passage[at] !== number) {
      number = passage[at] ?? 0
      labels = uses.get(passages[number]?.key ?? -1) ?? []
    }
    if (passage[at + 1] !== number) continue
    const from = start[at] ?? 0
    const to = end[at + 1] ?? 0
    if (to > from && labels.some(label => label.start <= from && to <= label.end)) joints[at] = 1
  }
  return joints
}
