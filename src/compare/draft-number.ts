/** “PP3 bis.”, “OP12 alt.”, “OP 4 ter:”; bounded, at the start of a paragraph. */
const number =
  /^\s{0,8}((?:PP|OP)\s{0,2}\d{1,3}(?:\s{0,2}\([a-z]{1,4}\))?(?:[\s.]{0,2}(?:bis|ter|quater|quinquies))?(?:\s{0,2}alt\b)?)[.:)]{0,2}(?=\s|$)\s{0,8}/i

/** The number that a live draft prints before a paragraph, and where its words begin; null where it prints none. */
export function draftNumber(paragraph: string): { label: string; end: number } | null {
  const found = number.exec(paragraph)
  if (found?.[1] === undefined) return null
  return { label: found[1].replace(/\s+/g, ' '), end: found[0].length }
}
