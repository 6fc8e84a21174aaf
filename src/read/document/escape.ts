import { FocError } from '../../errors.ts'

/**
 * Write plain text so that Markdown reads it back code unit for code unit, on one line.
 *
 * Signs that would start markup get a backslash; line breaks, tabs, and spaces at either end become character
 * references, since Markdown would drop them.
 * @throws {FocError} `UNWRITABLE_TEXT` for a NUL or half of a surrogate pair: no UTF-8 file can hold them.
 */
export function escapeMarkdown(text: string): string {
  return keepEnds(escapeInline(text))
}

/** As `escapeMarkdown`, for a piece between two note marks: spaces at its ends are left. */
export function escapeInline(text: string): string {
  refuseUnwritable(text)
  return text.replace(/[\\`*_[\]]|<(?=[A-Za-z/!?])|&(?=[#A-Za-z])|!(?=\[|$)/g, '\\$&').replace(/[\t\n\r]/g, reference)
}

/** Spaces at the ends of a line of Markdown as character references. */
export function keepEnds(written: string): string {
  const body = written.replace(/^ +/, reference)
  let end = body.length
  while (end > 0 && body[end - 1] === ' ') end -= 1
  return body.slice(0, end) + reference(body.slice(end))
}

/** As `escapeMarkdown`, for a text that begins a block: `1.`, `#`, `-` at its start would make it a list or heading. */
export function escapeBlock(text: string): string {
  return escapeMarkdown(text)
    .replace(/^([#>+=~:|-])/, '\\$1')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2')
}

/** As `escapeMarkdown`, for the words of a heading: signs `#` at its end would be dropped. */
export function escapeHeading(text: string): string {
  return keepEnds(text.split('#').map(escapeInline).join('\\#'))
}

/** @throws {FocError} `UNWRITABLE_TEXT` */
function refuseUnwritable(text: string): void {
  if (text.isWellFormed() && !text.includes('\0')) return
  // With the flag `u` half of a surrogate pair matches, and a whole pair does not.
  const shown = text.slice(0, 40).replace(/[\0\uD800-\uDFFF]/gu, '\uFFFD')
  throw new FocError('UNWRITABLE_TEXT', `this text cannot be written to a file: “${shown}”`, {
    hint: 'Remove NUL characters and broken emoji (half of a surrogate pair) first.',
  })
}

function reference(characters: string): string {
  return [...characters].map(character => `&#${character.codePointAt(0)};`).join('')
}
