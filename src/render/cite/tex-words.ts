/** Words with what means something to TeX made harmless; letters of every script stay as they are. */
export function texWords(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\{}$&#%_^~<>]/g, sign => texSigns[sign] ?? `\\${sign}`)
}

const texSigns: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
}

/**
 * A title in which each name and acronym stands in braces as a whole, since styles write the rest in small letters: words
 * that begin with a capital or have one inside, with the little words between them, as in “{Declaration on the Right to
 * Development}”. The first word of all has its capital in every style, and needs no braces for it.
 */
export function bracedNames(title: string): string {
  const words = title.trim().split(/\s+/)
  const written: string[] = []
  let at = 0
  while (at < words.length) {
    const end = endOfName(words, at)
    const run = words.slice(at, end).join(' ')
    const isName = end > at + 1 || isAcronym(run) || (at > 0 && hasCapital(run))
    written.push(isName ? bracedInside(run) : texWords(run))
    at = end
  }
  return written.join(' ')
}

/** Little words that a name may have inside, one after the other. */
const MOST_BETWEEN = 3

/** Where the name that begins at this word ends: one after its last word. A sign of punctuation ends a name. */
function endOfName(words: readonly string[], from: number): number {
  const first = words[from] ?? ''
  // The capital of the first word of all says nothing.
  if (!hasCapital(first) || (from === 0 && !isAcronym(first) && !hasCapital(words[1]))) return from + 1
  let end = from + 1
  for (let next = end; next < words.length && next - end <= MOST_BETWEEN; next++) {
    if (endsClause.test(words[next - 1] ?? '') || opensClause.test(words[next] ?? '')) break
    // A number that follows at once is the name’s: “Working Group 1”.
    if (hasCapital(words[next]) || (next === end && /^\d/.test(words[next] ?? ''))) end = next + 1
    else if (!isLittle(words[next] ?? '')) break
  }
  return end
}

const endsClause = /[.,:;!?)\]»”"–—]$/
const opensClause = /^[([«“"–—]/

/** A little word: no language in its titles gives it a capital. Longer ones part two names. */
const isLittle = (word: string): boolean => /^\p{Ll}{1,4}$/u.test(word)

// Behind the article of “l’Internet” too.
const hasCapital = (word = ''): boolean => /^\P{L}*(?:\p{Ll}{1,2}[’'])?\p{Lu}/u.test(word) || isAcronym(word)

const isAcronym = (word: string): boolean => /[\p{L}\p{N}]\P{L}*\p{Lu}/u.test(word)

/** Braces around what lies between the signs at both ends; a brace before a backslash would begin a letter of TeX’s own. */
function bracedInside(run: string): string {
  const [, before = '', inside = '', after = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(run) ?? []
  return `${texWords(before)}{${texWords(inside)}}${texWords(after)}`
}
