import { FocError, type Place } from '../../errors.ts'
import { parseLocator, sameLocator } from '../../text/index.ts'
import type { Locator } from '../../types.ts'
import { escapeMarkdown } from './escape.ts'
import { parseMarkdown, plainText } from './markdown.ts'

/** The sign of a place that is not known. */
const unknownPlace = '—'

const items = String.raw`(?:\([\p{L}\p{N}.-]{1,12}\)){0,6}(?:~\d{1,4})?`
const compact = new RegExp(
  String.raw`^(?:(?:¶|PP|OP)?\d{1,6}[\p{L}\d]{0,8}(?:\.\d{1,6}){0,6}(?:~\d{1,4})?${items}` +
    String.raw`|(?:rec\.|call|commitment|note) (?:\d{1,6}|\([\p{L}\p{N}.-]{1,12}\))(?:~\d{1,4})?${items})(?=[ \t\r\n]|$)`,
  'u',
)

/** What stands before the text of a block. */
export interface BlockLocator {
  locator: Locator | null
  /** How many characters of the block's plain text belong to the locator and the white space after it. */
  length: number
}

/**
 * Read the locator at the start of a block.
 *
 * @param source The block as it stands in the file.
 * @param plain The same without markup: offsets count in it.
 * @throws {FocError} `MISSING_LOCATOR` when the block begins with none.
 */
export function readBlockLocator(source: string, plain: string, place: Place): BlockLocator {
  if (source.startsWith(unknownPlace) && /^[ \t\r\n]|^$/.test(source.slice(1, 2)))
    return { locator: null, length: 1 + gapLength(source.slice(1)) }
  const short = compact.exec(source)?.[0]
  if (short !== undefined) {
    const locator = parseLocator(short)
    if (locator !== null) return { locator, length: short.length + gapLength(source.slice(short.length)) }
  }
  const closing = source.startsWith('[') ? closingBracket(source) : -1
  if (closing > 0 && /^[ \t\r\n]|^$/.test(source.slice(closing + 1, closing + 2))) {
    const label = decodeLabel(source.slice(1, closing))
    const locator = parseLocator(label)
    if (locator !== null && plain.startsWith(`[${label}]`))
      return { locator, length: label.length + 2 + gapLength(source.slice(closing + 1)) }
  }
  const start = plain.slice(0, 40).replace(/\s+/g, ' ')
  throw new FocError('MISSING_LOCATOR', `this block says no place in the document: “${start}…”`, {
    place,
    hint: 'Begin it with its place and a space: ¶1 (counted), 12 (printed), OP4(b), rec. 3, call (c), [mission statement], or — where the place is unknown.',
  })
}

/**
 * Write a locator as `readBlockLocator` reads it: bare where it is short and clear, otherwise in square brackets.
 *
 * @throws {FocError} `UNWRITABLE_LOCATOR` when its label does not lead back to the same locator.
 */
export function writeBlockLocator(locator: Locator | null): string {
  if (locator === null) return unknownPlace
  const { label } = locator
  if (compact.exec(label)?.[0] === label && leadsBack(label, locator)) return label
  if (leadsBack(label, locator)) return `[${escapeMarkdown(label).replace(/^\^/, '\\^')}]`
  throw new FocError('UNWRITABLE_LOCATOR', `the locator “${label}” cannot be read back from its label`, {
    hint: 'Its label and its path must say the same place.',
  })
}

function leadsBack(written: string, locator: Locator): boolean {
  const read = parseOnce(written)
  return read !== null && sameLocator(read, locator) && read.label === locator.label && read.printed === locator.printed
}

/** A few labels (`PP1`, `OP2`) name most places of all documents: what they say is remembered. */
const parsed = new Map<string, Locator | null>()
const MOST_PARSED = 4096

function parseOnce(label: string): Locator | null {
  const known = parsed.get(label)
  if (known !== undefined) return known
  const read = parseLocator(label)
  if (parsed.size >= MOST_PARSED) parsed.clear()
  parsed.set(label, read)
  return read
}

function closingBracket(source: string): number {
  let depth = 0
  for (let i = 0; i < Math.min(source.length, 2000); i += 1) {
    if (source[i] === '\\') i += 1
    else if (source[i] === '[') depth += 1
    else if (source[i] === ']') {
      depth -= 1
      if (depth === 0) return i
    }
  }
  return -1
}

function decodeLabel(source: string): string {
  if (!/[\\&\r\n*_`<]/.test(source)) return source
  // The letter in front keeps the label from being read as a list or a heading.
  const [block] = parseMarkdown(`x${source}`).children
  return block?.type === 'paragraph' ? plainText(block.children, false).text.slice(1).replace(/\r?\n/g, ' ') : source
}

/** White space between locator and text; a line break in it counts as the one space that it becomes. */
function gapLength(source: string): number {
  const gap = /^[ \t]*(?:\r?\n[ \t]*)?/.exec(source)?.[0] ?? ''
  return /\n/.test(gap) ? 1 : gap.length
}
