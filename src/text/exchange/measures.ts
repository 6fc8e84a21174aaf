import type { Measured } from '../../types.ts'

/**
 * What was measured of a paragraph, as digests and the index write it: words, points, then a number a phrase, with how often
 * its concept stands there where that is more than once. `121 246 0 19x3`
 */
export function measuresText({ words, points, starts, times }: Measured): string {
  const phrases = starts.map((start, at) => {
    const often = times?.[at] ?? 1
    return often > 1 ? `${start}x${often}` : `${start}`
  })
  return [words, points, ...phrases].join(' ')
}

/** The same as it was before it was written. */
export function measuresIn(written: string): Measured {
  const [words = '0', points = '0', ...phrases] = written.split(' ')
  const pairs = phrases.map(one => one.split('x').map(Number))
  const starts = pairs.map(([start = 0]) => start)
  const isOnce = pairs.every(([, often]) => often === undefined)
  return {
    ...{ words: Number(words), points: Number(points), starts },
    ...(isOnce ? {} : { times: pairs.map(([, often = 1]) => often) }),
  }
}
