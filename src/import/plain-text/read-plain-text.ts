import { anyLanguage, counted } from '../../text/index.ts'
import { cleanText } from '../bytes/clean.ts'
import type { Decoded } from '../bytes/decode.ts'
import type { ReadResult } from '../bytes/imported.ts'
import { dateLine } from '../passages/date-line.ts'
import { createLineJoiner, type LineJoiner } from '../passages/join-lines.ts'
import { createOutline } from '../passages/outline.ts'
import { createTextPlaces, type TextPlaces } from '../passages/text-places.ts'
import { undecidedWords } from '../passages/undecided-words.ts'
import { type PlainBlock, plainBlocks } from './plain-blocks.ts'
import { plainLines } from './plain-lines.ts'
import { takeFootnotes } from './plain-notes.ts'

/**
 * Read plain text: paragraphs rejoined across lines and pages, divided words healed, page furniture left out, numbers and
 * letters taken where they form a chain. Addresses on lines of their own are kept in `extra.links`.
 */
export function readPlainText(decoded: Decoded, name: string): ReadResult {
  const { text, warnings } = cleanText(decoded)
  const { lines, links, furniture } = plainLines(text)
  const joiner = createLineJoiner(text)
  const outline = createOutline(name)
  const places = createTextPlaces(outline)
  const { blocks, notes } = takeFootnotes(plainBlocks(lines))
  let ornaments = 0
  let outlined = 0
  blocks.forEach((block, at) => {
    const words = joiner.join(block.lines)
    if (!/[\p{L}\p{N}]/u.test(words)) ornaments += words === '' ? 0 : 1
    else place(block, words, blocks[at + 1], { places, joiner })
    if (block.tabbed && block.kind === 'text') outlined++
  })
  for (const note of notes) places.note(note.mark, note.text)
  places.flush()
  if (furniture > 0) warnings.push(`${counted(furniture, 'line')} of page furniture left out`)
  if (links.length > 0)
    warnings.push(`${counted(links.length, 'address', 'addresses')} on lines of their own kept apart, in “extra.links”`)
  if (ornaments > 0) warnings.push(`${counted(ornaments, 'line')} of signs without words left out`)
  if (outlined > 0)
    warnings.push(`${counted(outlined, 'paragraph')} counted by us, since the printed numbers do not go on`)
  warnings.push(...undecidedWords(joiner.undecided()))
  const extra = links.length > 0 ? { links } : {}
  return { facts: { extra }, passages: outline.finish(), warnings }
}

function place(
  block: PlainBlock,
  words: string,
  next: PlainBlock | undefined,
  { places, joiner }: { places: TextPlaces; joiner: LineJoiner },
): void {
  const rich = { text: words.replace(/[ \t]+/g, ' '), notes: [] }
  if (block.kind === 'number' && block.number !== null) places.numbered(block.number, rich)
  else if (block.kind === 'bullet') places.bullet(rich)
  else if (isHeadingLine(block) && next && joiner.join(next.lines).length > 0 && !isHeadingLine(next) && next.apart)
    places.heading(1, rich)
  else places.paragraph(rich)
}

const MAX_HEADING = 120
/** The number of a note may hang on it. */
const AND = anyLanguage(({ words }) => words.coordinators.replaceAll(' ', '|'))
const SENTENCE_END = new RegExp(`(?:[.;:,!?…»”"؟؛،]|\\p{Ll}[.;:,!?…»”"]\\d{1,3}|[;,] (?:${AND}))$`, 'u')

/** One short line by itself, without the end of a sentence, that begins with a capital, or in a script without capitals. */
function isHeadingLine(block: PlainBlock): boolean {
  const [line = ''] = block.lines
  const text = line.trim()
  if (block.kind !== 'text' || block.lines.length !== 1 || !block.apart || block.tabbed) return false
  if (dateLine(text) !== null) return false
  return text.length <= MAX_HEADING && /^[\p{Lu}\p{Lo}]/u.test(text) && !SENTENCE_END.test(text)
}
