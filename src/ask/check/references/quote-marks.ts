/** Words between quotation marks; offsets are those of the words, without the marks. */
export interface QuotedWords {
  start: number
  end: number
  words: string
}

/** Letters between two marks, at most: what bounds the time. */
const LONGEST = 1500

/** Marks that cannot be taken for anything else, with what closes them; the opening ones of one language close in another. */
const pairs: readonly RegExp[] = [/“([^“”„"]{3,1500}?)”/gu, /„([^“”„"]{3,1500}?)[“”]/gu, /«([^«»]{3,1500}?)»/gu]

/** The words that a text puts between quotation marks, in its order; those inside other quotation marks are left out. */
export function quotedIn(text: string): QuotedWords[] {
  const found = [
    ...pairs.flatMap(pair => [...text.matchAll(pair)].map(one => withoutEdges(one.index, one))),
    ...straight(text),
  ]
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  const outer: QuotedWords[] = []
  for (const one of found) if (one.start >= (outer.at(-1)?.end ?? 0)) outer.push(one)
  return outer
}

function withoutEdges(at: number, [whole, inner = '']: RegExpExecArray | RegExpMatchArray): QuotedWords {
  const words = inner.trim()
  const start = at + (whole?.indexOf(words) ?? 0)
  return { start, end: start + words.length, words }
}

/**
 * Straight marks look alike at both ends, and also stand for inches and for an apostrophe. A mark opens behind a space and
 * closes before one or before punctuation; one between two letters is an apostrophe; one behind a figure that closes nothing
 * is an inch mark. Where openings and closings do not then alternate, one of them is something else, nobody knows which, and
 * none is read.
 */
function straight(text: string): QuotedWords[] {
  const found: QuotedWords[] = []
  let open: number | null = null
  for (const { index } of text.matchAll(/"/g)) {
    const before = text[index - 1] ?? ' '
    const after = text[index + 1] ?? ' '
    const opens = /[\s([{\-–—/«“]/u.test(before) && /\S/u.test(after)
    const closes = /\S/u.test(before) && /[\s\p{P}]/u.test(after)
    if (!opens && !closes) {
      if (/[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after)) continue
      return []
    }
    if (opens) {
      if (open !== null) return []
      open = index + 1
    } else if (open !== null) {
      if (index - open >= 3 && index - open <= LONGEST)
        found.push({ start: open, end: index, words: text.slice(open, index) })
      open = null
    } else if (!/\d/.test(before)) return []
  }
  return open === null ? found : []
}
