/**
 * Endings that make one word of another, longest first: *protection* of *protect*, *racist* of *race*, *algorithmic* of
 * *algorithm*. Before a short one four letters stay, so that *act* and *nation* meet nothing.
 */
const endings =
  'ization isation ational fulness iveness istic ation ition ities ical ally ment ness ance ence ism ist ial ion ive ing ity ant ent or er al ic ly ed y e s'.split(
    ' ',
  )
const short: ReadonlySet<string> = new Set(['ism', 'ist', 'ial', 'istic'])

/** What words made of one another have in common: two endings are taken off. It is no word, and tells only that two may be akin. */
export function rootOf(stem: string): string {
  return withoutEnding(withoutEnding(stem))
}

function withoutEnding(word: string): string {
  const found = endings.find(one => word.endsWith(one) && word.length - one.length >= (short.has(one) ? 3 : 4))
  return found === undefined ? word : word.slice(0, word.length - found.length)
}
