/** Slashes that part two wordings in one bracket (“shall/should”): not in *and/or* or in a symbol, nor in inner brackets. */
export function slashes(text: string, from: number, to: number): number[] {
  const found: number[] = []
  let depth = 0
  for (let at = from; at < to; at++) {
    if (text[at] === '[') depth++
    else if (text[at] === ']') depth--
    else if (text[at] === '/' && depth === 0 && parts(text, at)) found.push(at)
  }
  return found
}

function parts(text: string, at: number): boolean {
  const near = text.slice(Math.max(0, at - 4), at + 4)
  if (/\d/.test(near) || /and\/or/i.test(near)) return false
  // Capitals on both sides are a name (“A/RES”, “HIV/AIDS”); “Urges/Calls upon” are two wordings.
  const before = /[\p{L}.]{0,24}$/u.exec(text.slice(Math.max(0, at - 24), at))?.[0] ?? ''
  const after = /^[\p{L}.]{0,24}/u.exec(text.slice(at + 1, at + 25))?.[0] ?? ''
  return !(isCapitals(before) && isCapitals(after))
}

const isCapitals = (word: string): boolean => /^[\p{Lu}.]+$/u.test(word)

/** Where each opening bracket closes; the end of the text where it never does. */
export function pairs(text: string): Map<number, number> {
  const found = new Map<number, number>()
  const open: number[] = []
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '[') open.push(at)
    const start = text[at] === ']' ? open.pop() : undefined
    if (start !== undefined) found.set(start, at)
  }
  for (const start of open) found.set(start, text.length)
  return found
}
