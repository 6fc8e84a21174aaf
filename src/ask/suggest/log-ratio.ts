/** How much more frequent a word is here than there, as a natural logarithm; half a use more on both sides smooths it. */
export function logRatio(here: number, words: number, there: number, otherWords: number): number {
  return Math.log((here + 0.5) / (words + 1)) - Math.log((there + 0.5) / (otherWords + 1))
}
