/** Letters that two forms of one verb share at least, of short ones. */
const SHARED = 4

/** Whether two words may be forms of one verb: *limiting*, *limit*. Letters of an ending apart, they begin alike. */
export function areForms(one: string, two: string): boolean {
  const length = Math.max(SHARED, Math.min(one.length, two.length) - 2)
  return one.slice(0, length) === two.slice(0, length)
}
