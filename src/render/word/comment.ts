import { type Locate, locateParagraphs } from '../tree/squash.ts'
import { openComments } from './comments-part.ts'
import { mainPart, packWord, partOf, textPart, unpackWord } from './package.ts'
import { type ScannedWord, scanWord, type WordText } from './scan.ts'

/** A comment on words of a paragraph. */
export interface WordComment {
  paragraph: number
  start: number
  end: number
  /** Paragraphs of the comment. */
  lines: string[]
}

/**
 * A Word file with comments on its own text; all else in it stays as it was. A comment whose words are not in the running
 * text (a text box, a note) stands at the beginning and says what it is about.
 *
 * @param paragraphs the draft as it was read: offsets of comments are into these texts.
 */
export function commentWord(
  bytes: Uint8Array,
  paragraphs: readonly { number: number; text: string }[],
  comments: readonly WordComment[],
): Uint8Array {
  const parts = unpackWord(bytes)
  if (comments.length === 0) return packWord(parts)
  const main = mainPart(parts)
  const xml = partOf(parts, main)
  const scanned = scanWord(xml)
  const locate = locateIn(scanned, paragraphs)
  const book = openComments(parts, main, xml)
  const marks = new Map<number, Marks>()
  for (const { paragraph, start, end, lines } of comments) {
    const place = locate(paragraph, start, end)
    const words = paragraphs.find(({ number }) => number === paragraph)?.text.slice(start, end) ?? ''
    const id = book.add(place === null && words !== '' ? [`About “${words}”:`, ...lines] : lines)
    mark(marks, scanned, place ?? { first: 0, last: 0 }, id)
  }
  parts.set(main, textPart(written(xml, scanned, marks)))
  book.write()
  return packWord(parts)
}

/** By the letters with what was deleted, as a live draft is read; else by those without, as one is read that has all changes accepted. */
function locateIn(
  { letters, textOf, texts }: ScannedWord,
  paragraphs: readonly { number: number; text: string }[],
): Locate {
  const all = counted(letters.text.length)
  const kept = all.filter(at => texts[textOf[at] ?? 0]?.gone === null)
  const live = locateParagraphs(paragraphs, { text: letters.text, at: all })
  if (kept.length === all.length) return live
  const text = Array.from(kept, at => letters.text.charAt(at)).join('')
  const accepted = locateParagraphs(paragraphs, { text, at: kept })
  return (paragraph, start, end) => live(paragraph, start, end) ?? accepted(paragraph, start, end)
}

/** What is to be put in at one place of the XML; the text is cut in two there unless it is null. */
interface Marks {
  ends: string
  starts: string
  text: WordText | null
}

function mark(marks: Map<number, Marks>, scanned: ScannedWord, at: { first: number; last: number }, id: number): void {
  const { prefix: w, letters, endOf, textOf, texts } = scanned
  const first = texts[textOf[at.first] ?? 0]
  const last = texts[textOf[at.last] ?? 0]
  if (!first || !last) return
  const from = letters.at[at.first] ?? 0
  const to = endOf[at.last] ?? from
  // At the edge of a run the mark goes beside it; inside, the run is cut in two. What is deleted is left whole.
  const isHead = first.run.content.from === first.tag.start && first.from === from
  const isTail = last.to === to && last.run.content.to === to + `</${w}t>`.length
  const start = first.gone
    ? marksAt(marks, first.gone.start, null)
    : marksAt(marks, isHead ? first.run.start : from, isHead ? null : first)
  start.starts += `<${w}commentRangeStart ${w}id="${id}"/>`
  const end = last.gone
    ? marksAt(marks, last.gone.end, null)
    : marksAt(marks, isTail ? last.run.end : to, isTail ? null : last)
  end.ends += `<${w}commentRangeEnd ${w}id="${id}"/><${w}r><${w}commentReference ${w}id="${id}"/></${w}r>`
}

function marksAt(marks: Map<number, Marks>, at: number, text: WordText | null): Marks {
  const known = marks.get(at) ?? { ends: '', starts: '', text }
  marks.set(at, known)
  return known
}

/** The XML with the marks in it, the rest to the last character as it was. */
function written(xml: string, { prefix: w }: ScannedWord, marks: ReadonlyMap<number, Marks>): string {
  const edits: { at: number; text: string }[] = []
  const kept = new Set<number>()
  for (const [at, { ends, starts, text }] of marks) {
    if (text === null) {
      edits.push({ at, text: ends + starts })
      continue
    }
    const { tag, run } = text
    edits.push({ at, text: `</${w}t></${w}r>${ends}${starts}${run.opening}<${w}t xml:space="preserve">` })
    // A half may end in a space, which counts only where the element says so.
    if (!kept.has(tag.start) && !/\sxml:space=/.test(xml.slice(tag.start, tag.end)))
      edits.push({ at: tag.end - 1, text: ' xml:space="preserve"' })
    kept.add(tag.start)
  }
  edits.sort((a, b) => a.at - b.at)
  let out = ''
  let last = 0
  for (const { at, text } of edits) {
    out += xml.slice(last, at) + text
    last = at
  }
  return out + xml.slice(last)
}

const counted = (length: number): Int32Array => Int32Array.from({ length }, (_, at) => at)
