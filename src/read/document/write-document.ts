import { FocError } from '../../errors.ts'
import type { Document, Passage } from '../../types.ts'
import { writeBlockLocator } from './block-locator.ts'
import { escapeBlock, escapeHeading, escapeInline, keepEnds } from './escape.ts'
import { frontMatter } from './front-matter.ts'
import { headerToFile } from './header.ts'
import { noteKeys } from './note-keys.ts'
import { writeProvenance } from './quotations.ts'

/**
 * Write a document as a corpus file: reading it back gives the same facts, passages, notes and locators.
 *
 * @param options.retrieved The day on which a full text was fetched: written here once, and never in any answer.
 * @throws {FocError} `UNWRITABLE_TEXT`, `UNWRITABLE_LOCATOR`, `UNWRITABLE_HEADING` for what no file can hold.
 */
export function writeDocument(document: Document, options: { retrieved?: string } = {}): string {
  const facts = frontMatter(headerToFile(document, options.retrieved ?? null))
  const definitions: string[] = []
  const blocks: string[] = []
  const write = document.text === 'digest' ? digestWriter(definitions) : fullTextWriter(document.passages, definitions)
  let above: string[] = []
  for (const passage of document.passages) {
    blocks.push(...headingLines(above, passage.heading))
    above = passage.heading
    const text = write(passage)
    blocks.push(text === '' ? writeBlockLocator(passage.locator) : `${writeBlockLocator(passage.locator)} ${text}`)
  }
  return [
    `---\n${facts}---\n`,
    ...blocks.map(block => `\n${block}\n`),
    ...(definitions.length > 0 ? ['\n'] : []),
    ...definitions,
  ].join('')
}

function fullTextWriter(passages: readonly Passage[], definitions: string[]): (passage: Passage) => string {
  const keys = noteKeys(passages.flatMap(({ notes }) => notes.map(({ mark }) => mark)))
  let next = 0
  return ({ text, notes }) => {
    const marks = notes.map(note => {
      const key = keys[next++] ?? ''
      definitions.push(`[^${key}]: ${escapeBlock(note.text)}\n`)
      return { at: note.at, mark: `[^${key}]` }
    })
    return interleave(text, marks)
  }
}

function digestWriter(definitions: string[]): (passage: Passage) => string {
  const numbers = new Map<string, number>()
  return ({ text, quotations }) =>
    interleave(
      text,
      quotations.map(quotation => {
        const provenance = writeProvenance(quotation)
        let number = numbers.get(provenance)
        if (number === undefined) {
          number = numbers.size + 1
          numbers.set(provenance, number)
          definitions.push(`[^${number}]: ${provenance}\n`)
        }
        return { at: quotation.end + 1, mark: `[^${number}]` }
      }),
    )
}

function interleave(text: string, marks: readonly { at: number; mark: string }[]): string {
  let written = ''
  let from = 0
  for (const { at, mark } of marks) {
    written += escapeInline(text.slice(from, at)) + mark
    from = at
  }
  return keepEnds(written + escapeInline(text.slice(from)))
}

/** The headings that lead from one passage’s path to the next one’s; an empty heading ends a part without a new one. */
function headingLines(above: readonly string[], path: readonly string[]): string[] {
  if (path.length > 6 || path.includes(''))
    throw new FocError('UNWRITABLE_HEADING', `the headings ${path.join(' › ')} cannot be written`, {
      hint: 'At most six headings, none of them empty.',
    })
  let shared = 0
  while (shared < path.length && path[shared] === above[shared]) shared += 1
  const lines = path.slice(shared).map((text, i) => `${'#'.repeat(shared + i + 1)} ${escapeHeading(text)}`)
  return lines.length === 0 && above.length > shared ? ['#'.repeat(shared + 1)] : lines
}
