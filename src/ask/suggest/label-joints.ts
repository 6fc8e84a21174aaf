import type { IndexReader } from '../../store/index.ts'
import type { WordStream } from './word-stream.ts'

/**
 * Where known labels hold words of a stream together: 1 at each place that one label has in common with the next place,
 * else 0. A run with a joint at either end is a piece of a label, or cuts one in two.
 */
export function labelJoints(index: IndexReader, stream: WordStream): Uint8Array {
  const { passages, passage, start, end, units } = stream
  const joints = new Uint8Array(units.length)
  const spans = new Map<number, { start: number; end: number }[]>()
  for (const document of new Set(passages.map(one => one.document)))
    for (const { passage: key, start: from, end: to, confirmed } of index.citationsOfDocument(document)) {
      if (!confirmed) continue
      const known = spans.get(key)
      if (known) known.push({ start: from, end: to })
      else spans.set(key, [{ start: from, end: to }])
    }
  let number = -1
  let labels: { start: number; end: number }[] = []
  for (let at = 0; at + 1 < units.length; at++) {
    if (passage[at] !== number) {
      number = passage[at] ?? 0
      labels = spans.get(passages[number]?.key ?? -1) ?? []
    }
    if (passage[at + 1] !== number) continue
    const from = start[at] ?? 0
    const to = end[at + 1] ?? 0
    if (to > from && labels.some(label => label.start <= from && to <= label.end)) joints[at] = 1
  }
  return joints
}
