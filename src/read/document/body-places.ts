import type { Nodes } from 'mdast'
import type { Place } from '../../errors.ts'
import type { Passage } from '../../types.ts'
import type { FrontMatter } from '../source/front-matter.ts'

/** Places in the whole file for nodes parsed from its body. */
export interface BodyPlaces {
  ofNode(node: Nodes): Place
  /** Place of the nth use (from 0) of a sign in the source of a node. */
  ofSign(node: Nodes, source: string, sign: string, nth: number): Place
  /** Place of an offset in the body. */
  ofOffset(offset: number): Place
  position(node: Nodes): Passage['position']
}

/** The body was parsed alone: shift its lines and offsets by what stands above it. */
export function bodyPlaces(front: FrontMatter, file: string): BodyPlaces {
  const lineShift = front.bodyLine - 1
  let starts: number[] | null = null
  const ofOffset = (offset: number): Place => {
    starts ??= [0, ...Array.from(front.body.matchAll(/\n/g), ({ index }) => index + 1)]
    const line = lastAtMost(starts, offset)
    return { file, line: line + 1 + lineShift, column: offset - (starts[line] ?? 0) + 1 }
  }
  return {
    ofOffset,
    ofNode: ({ position }) => ({
      file,
      line: (position?.start.line ?? 1) + lineShift,
      column: position?.start.column ?? 1,
    }),
    ofSign: ({ position }, source, sign, nth) => {
      let at = source.indexOf(sign)
      for (let i = 0; i < nth && at >= 0; i += 1) at = source.indexOf(sign, at + 1)
      return ofOffset((position?.start.offset ?? 0) + Math.max(at, 0))
    },
    position: ({ position }) => ({
      line: (position?.start.line ?? 1) + lineShift,
      column: position?.start.column ?? 1,
      offset: (position?.start.offset ?? 0) + front.bodyOffset,
    }),
  }
}

/** Index of the last number that is not above the limit, in a sorted list that begins with 0. */
function lastAtMost(sorted: readonly number[], limit: number): number {
  let low = 0
  let high = sorted.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((sorted[middle] ?? 0) <= limit) low = middle
    else high = middle - 1
  }
  return low
}
