import type { Line } from './line.ts'

/** What is usual in a document: the size and font of its running text, and the distance of its lines. */
export interface Usual {
  size: number
  font: string
  /** Distance from baseline to baseline as a multiple of the letter size. */
  leading: number
}

/** Measure a document by its most frequent letters. */
export function usualOf(lines: Line[]): Usual {
  const sizes = new Map<number, number>()
  const fonts = new Map<string, number>()
  for (const line of lines) add(sizes, Math.round(line.size * 2) / 2, line.text.length)
  const size = most(sizes) ?? 10
  const leadings = new Map<number, number>()
  lines.forEach((line, at) => {
    if (Math.abs(line.size - size) > 0.5) return
    add(fonts, line.font, line.text.length)
    const next = lines[at + 1]
    const step = next && next.flow === line.flow ? (next.y - line.y) / size : 0
    // Half-filled lines end a paragraph: the distance after them may be wider.
    if (step > 0.8 && step < 3 && line.x1 > line.right - 3 * size) add(leadings, Math.round(step * 20) / 20, 1)
  })
  return { size, font: most(fonts) ?? '', leading: most(leadings) ?? 1.2 }
}

function add<K>(counts: Map<K, number>, key: K, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count)
}

function most<K>(counts: Map<K, number>): K | undefined {
  let best: K | undefined
  let count = 0
  for (const [key, value] of counts)
    if (value > count) {
      best = key
      count = value
    }
  return best
}
