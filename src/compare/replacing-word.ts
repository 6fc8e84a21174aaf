/** What a bracket may put before a word without a space: “[in]appropriate”, “[non-]binding”. */
const prefix =
  /^(?:a|anti|bi|co|counter|cyber|de|dis|en|extra|i[lmnr]|inter|intra|mal|micro|mis|multi|non|over|post|pr[eo]|re|self|sub|supra|trans|ultra|un|under)?-?$/iu

/**
 * The word that takes the place of a bracket which touches it: “[encourages]urges”, as words struck through by hand stand
 * before what replaces them. Null where a space, a sign or a part of a word stands there.
 */
export function replacing(
  text: string,
  open: number,
  close: number,
  to: number,
  alternative: { start: number; end: number; deletes: boolean } | undefined,
): { start: number; end: number } | null {
  const inside = text.slice(open + 1, close)
  // “[DEL X: Urges] Encourages”: what is to go at the start of a paragraph stands before what takes its place.
  if (alternative?.deletes) {
    const own = text.slice(alternative.start, alternative.end).trim()
    const next = /^\s?(\p{Lu}\p{Ll}{1,40})(?=[\s,])/u.exec(text.slice(close + 1, Math.min(to, close + 44)))
    if (next?.[1] === undefined || !/^\p{Lu}\p{Ll}+$/u.test(own)) return null
    const end = close + 1 + next[0].length
    return { start: end - next[1].length, end }
  }
  if (!/[\p{L}\p{N}]$/u.test(inside) || prefix.test(inside)) return null
  if (/[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, open - 1), open))) return null
  const word = /^[\p{L}\p{N}][\p{L}\p{N}'’-]{0,40}/u.exec(text.slice(close + 1, Math.min(to, close + 43)))
  return word ? { start: close + 1, end: close + 1 + word[0].length } : null
}
