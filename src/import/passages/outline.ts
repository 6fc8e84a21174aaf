import { FocError } from '../../errors.ts'
import { fingerprint } from '../../text/index.ts'
import type { LocatorStep, Note, Passage } from '../../types.ts'
import type { RichText } from './rich-text.ts'
import { createUniquePlaces } from './unique-places.ts'
import { withParts } from './with-parts.ts'

/** One paragraph or item on its way to becoming a passage. */
export interface Block extends RichText {
  /** Component, annex and part it stands in, outermost first. */
  containers: LocatorStep[]
  /** Parts announced only by a heading; used where the numbers of the container would repeat without them. */
  flatParts?: LocatorStep[]
  /** The steps of its own place: its paragraph and items. */
  leaf: LocatorStep[]
  /** Printed numbers that are operative paragraphs (`OP4`) rather than plain numbers (`4`). */
  operative: boolean
  printed: boolean
}

/** Gathers blocks under their headings, in reading order. */
export interface Outline {
  add(block: Block): void
  /** A heading of this level (1 outermost). Two in a row without text between them stand one above the other. */
  heading(level: number, rich: RichText, containers: LocatorStep[]): void
  /** Forget the last heading if nothing stands under it yet. */
  dropHeading(): void
  /** How many headings are open, to be given to `close` at the end of a section. */
  depth(): number
  close(depth: number): void
  finish(): Passage[]
}

interface Heading {
  level: number
  rich: RichText
  containers: LocatorStep[]
  used: boolean
}

/** Longest paragraph, most passages and most characters that we take in: three times a book of a thousand pages. */
export const MAX_PASSAGE = 1_000_000
const MAX_PASSAGES = 20_000
const MAX_TEXT = 5_000_000
const MAX_HEADING_LABEL = 60
const MAX_HEADINGS = 6

/** Start an empty document. */
export function createOutline(name: string): Outline {
  const blocks: (Block & { heading: string[] })[] = []
  const open: Heading[] = []
  let characters = 0

  const add = (block: Block): void => {
    if (block.text === '' && block.notes.length === 0) return
    characters += block.text.length
    guard(block, { passages: blocks.length, characters }, name)
    for (const heading of open) heading.used = true
    const carried = open.flatMap(heading => heading.rich.notes.splice(0))
    const notes = [...carried.map((note): Note => ({ ...note, at: 0 })), ...block.notes]
    blocks.push({ ...block, notes, heading: headingPath(open) })
  }
  const pop = (): void => {
    const last = open.pop()
    if (last && !last.used) {
      const number = headingNumber(last.rich.text)
      add({
        ...last.rich,
        containers: last.containers,
        leaf: [{ kind: 'heading', number }],
        operative: false,
        printed: true,
      })
    }
  }
  return {
    add,
    heading(level, rich, containers) {
      if (rich.text === '') return
      for (let last = open.at(-1); last && last.level >= level; last = open.at(-1)) {
        if (!last.used && last.level === level) break
        pop()
      }
      open.push({ level, rich, containers, used: false })
    },
    dropHeading() {
      if (open.at(-1)?.used === false) open.pop()
    },
    depth: () => open.length,
    close(depth) {
      while (open.length > depth) pop()
    },
    finish() {
      while (open.length > 0) pop()
      return passages(withParts(blocks))
    },
  }
}

function guard(block: Block, taken: { passages: number; characters: number }, name: string): void {
  if (block.text.length > MAX_PASSAGE)
    throw new FocError('PARAGRAPH_TOO_LONG', `${name} has a paragraph of ${block.text.length} characters`, {
      place: { file: name },
      hint: 'Divide the text into paragraphs with blank lines, and import it again.',
    })
  if (taken.passages >= MAX_PASSAGES) throw tooMuch('TOO_MANY_PARAGRAPHS', `${MAX_PASSAGES} paragraphs`, name)
  if (taken.characters > MAX_TEXT) throw tooMuch('FILE_TOO_LARGE', `${MAX_TEXT} characters of text`, name)
}

function tooMuch(code: string, what: string, name: string): FocError {
  return new FocError(code, `${name} has more than ${what}`, {
    place: { file: name },
    hint: 'Import one document a file, or the part of it that you need.',
  })
}

/** Headings above a block; those past the sixth share its line, since a corpus file has six levels. */
function headingPath(open: Heading[]): string[] {
  const path = open.map(heading => heading.rich.text)
  return path.length <= MAX_HEADINGS
    ? path
    : [...path.slice(0, MAX_HEADINGS - 1), path.slice(MAX_HEADINGS - 1).join(' — ')]
}

/** A heading's words as a locator: cut at a word so that it stays a label. */
function headingNumber(words: string): string {
  const plain = words.replace(/[[\]]/g, '')
  if (plain.length <= MAX_HEADING_LABEL) return plain
  const cut = plain.lastIndexOf(' ', MAX_HEADING_LABEL)
  return plain.slice(0, cut > 0 ? cut : MAX_HEADING_LABEL)
}

function passages(blocks: (Block & { heading: string[] })[]): Passage[] {
  const places = createUniquePlaces()
  return blocks.map(block => ({
    locator: places.give({ ...block, path: [...block.containers, ...block.leaf] }),
    text: block.text,
    heading: block.heading,
    notes: block.notes,
    quotations: [],
    fingerprint: fingerprint(block.text),
    position: { line: 0, column: 0, offset: 0 },
  }))
}
