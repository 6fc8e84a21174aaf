/**
 * “PP3 bis.”, “OP12 alt.”, “OP 4 ter:”, and a plain “12.” or “12 bis.” before words; bounded, at the start of a paragraph,
 * also where the paragraph begins with its bracket (“[8 ter. Urges …]”).
 */
const number =
  /^\s{0,8}(?:\[\s{0,2}(?!\S{1,12}(?:\s\S{1,12})?\]))?(?:((?:PP|OP)\s{0,2}\d{1,3}(?:\s{0,2}\([a-z]{1,4}\))?(?:[\s.]{0,2}(?:bis|ter|quater|quinquies))?(?:\s{0,2}alt\b(?:\s?\d{1,2})?)?)[.:)]{0,2}(?=\s|$)|(\d{1,3}(?:\s{1,2}(?:bis|ter|quater|quinquies))?)\.(?=\s{1,8}[\p{L}[(“"]))\s{0,8}/iu

/** The number that a live draft prints before a paragraph, and where its words begin; null where it prints none. */
export function draftNumber(paragraph: string): { label: string; end: number } | null {
  const found = number.exec(paragraph)
  const label = found?.[1] ?? found?.[2]
  if (found === null || label === undefined) return null
  return { label: label.replace(/\s+/g, ' '), end: found[0].length }
}
