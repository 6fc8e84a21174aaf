/** Words that a text gives as quoted. Offsets are UTF-16 units into that text, without the marks, end exclusive. */
export interface QuotedWords {
  start: number
  end: number
  /** As written, but for marks of Markdown. */
  words: string
}

/** UTF-16 units of one quotation that are read. */
const LONGEST = 3_000

const inMarks = new RegExp(`[“«„"]\\s?([^“”«»„"]{2,${LONGEST}}?)\\s?[”»“"]`, 'gu')
const inSingleMarks = new RegExp(`(?<![\\p{L}\\p{N}])‘([^‘’“”«»]{2,${LONGEST}})’(?![\\p{L}\\p{N}])`, 'gu')

/**
 * The quotations of a text, in its order: what stands between quotation marks (“ ”, « », „ “, ‘ ’, " "), and the lines
 * that Markdown sets off with `>`. A mark without its fellow spoils no more than its own paragraph.
 */
export function quotedWords(text: string): QuotedWords[] {
  const found: QuotedWords[] = []
  for (const { start, end } of paragraphs(text)) {
    const block = text.slice(start, end)
    const inner = [...block.matchAll(inMarks), ...block.matchAll(inSingleMarks)].map(match => {
      const words = match[1] ?? ''
      const at = start + match.index + match[0].indexOf(words)
      return { start: at, end: at + words.length }
    })
    const setOff =
      inner.length > 0 ? [] : setOffLines(block).map(one => ({ start: start + one.start, end: start + one.end }))
    for (const one of [...inner, ...setOff].sort((a, b) => a.start - b.start))
      if (one.start >= (found.at(-1)?.end ?? 0)) found.push({ ...one, words: plain(text.slice(one.start, one.end)) })
  }
  return found.filter(({ words }) => /[\p{L}\p{N}]/u.test(words))
}

/** Paragraphs, which an empty line parts. */
export function paragraphs(text: string): { start: number; end: number }[] {
  const parts: { start: number; end: number }[] = []
  let start = 0
  for (const { index, 0: gap } of text.matchAll(/\n[^\S\n]*\n/g)) {
    parts.push({ start, end: index })
    start = index + gap.length
  }
  return [...parts, { start, end: text.length }].filter(part => part.end > part.start)
}

/** Runs of lines that begin with `>`. */
function setOffLines(block: string): { start: number; end: number }[] {
  return [...block.matchAll(/(?:^[^\S\n]*>[^\n]*(?:\n|$))+/gm)].map(({ index, 0: lines }) => {
    const lead = /^[\s>]*/.exec(lines)?.[0].length ?? 0
    return { start: index + lead, end: index + lines.trimEnd().length }
  })
}

/** Without marks of emphasis and the signs that set lines off; one space between words. */
const plain = (words: string): string =>
  words
    .replace(/\n[^\S\n]*>+/g, '\n')
    .replace(/[*_`]+/g, '')
    .replace(/\s+/g, ' ')
    .trim()
