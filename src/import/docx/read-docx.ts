import { FocError } from '../../errors.ts'
import { counted } from '../../text/index.ts'
import type { ReadResult } from '../bytes/imported.ts'
import type { XmlElement } from '../xml/read-xml.ts'
import { createBlockReader, readText } from './block-reader.ts'
import type { DocxBlock } from './blocks.ts'
import { type Context, type Counts, noCounts } from './context.ts'
import { docxFacts } from './docx-facts.ts'
import { createFields } from './fields.ts'
import { createLabels } from './labels.ts'
import { createNotes } from './notes.ts'
import { readNumbering } from './numbering.ts'
import { openPackage } from './package-parts.ts'
import { placeBlocks } from './place-blocks.ts'
import { refuseOle } from './recognise-docx.ts'
import { readStyles } from './styles.ts'

/** Paragraphs and rows, empty ones too: a book of a thousand pages has half of it. */
const MAX_BLOCKS = 30_000

/**
 * Read a Word file (DOCX): paragraphs with the numbers that Word prints, headings, notes, tables row by row, text boxes.
 * Tracked changes are taken as accepted, unless `changes` asks for both wordings in brackets; headers, footers, comments and hidden text are left out, and said so.
 *
 * @throws {FocError} `OLD_WORD`, `ENCRYPTED_FILE`, `UNSUPPORTED_FORMAT` naming what it is, `CORRUPT_ZIP`, `NO_DOCUMENT_PART`,
 *   `FILE_TOO_LARGE`, `MALFORMED_XML`, `XML_DOCTYPE`, `XML_TOO_DEEP`, `XML_TOO_LARGE`,
 *   `TOO_MANY_PARAGRAPHS`, and what the outline refuses.
 */
export async function readDocx(
  bytes: Uint8Array,
  name: string,
  changes: Context['changes'] = 'accepted',
): Promise<ReadResult> {
  refuseOle(bytes, name)
  const file = await openPackage(bytes, name)
  const styles = readStyles(await file.part('styles'))
  const numbering = readNumbering(await file.part('numbering'), style => styles.paragraph(style).numId)
  const counts = noCounts()
  const base = { styles, numbering, counts, changes, tables: { count: 0 } }
  const fresh = (): Pick<Context, 'labels' | 'fields'> => ({ labels: createLabels(numbering), fields: createFields() })
  const noteText = (note: XmlElement): string => readText(note, { ...base, ...fresh(), notes: null }).text
  const parts = { footnote: await file.part('footnotes'), endnote: await file.part('endnotes') }
  const notes = createNotes(parts, await file.part('settings'), noteText)
  const blocks: DocxBlock[] = []
  const reader = createBlockReader({ ...base, ...fresh(), notes }, block => {
    if (blocks.push(block) > MAX_BLOCKS) throw tooMany(name)
  })
  await file.document(element => reader.read(element))
  reader.finish()
  const { passages, warnings } = placeBlocks(blocks, name)
  const facts = docxFacts(await file.core(), blocks)
  return { facts, passages, warnings: [...docxWarnings(counts, base.tables.count, changes), ...warnings] }
}

function tooMany(name: string): FocError {
  return new FocError('TOO_MANY_PARAGRAPHS', `${name} has more than ${MAX_BLOCKS} paragraphs`, {
    place: { file: name },
    hint: 'Import one document a file.',
  })
}

const CHANGES: { [C in Context['changes']]: string } = {
  accepted: 'taken as accepted: insertions kept, deletions left out',
  both: 'read both ways: what was inserted or deleted stands in square brackets',
}

const STRUCK: { [C in Context['changes']]: string } = {
  accepted: 'taken as deleted, and left out',
  both: 'taken as deleted: read with it and without it',
}

/** What was left out or changed, in plain words; nothing where nothing was. */
function docxWarnings(counts: Counts, tables: number, taken: Context['changes']): string[] {
  const changes = counts.inserted + counts.deleted
  const said: [number, string][] = [
    [changes, `${counted(changes, 'tracked change')} ${CHANGES[taken]}`],
    [counts.struck, `${counted(counts.struck, 'stretch', 'stretches')} struck through ${STRUCK[taken]}`],
    [counts.hidden, `${counted(counts.hidden, 'piece')} of hidden text left out`],
    [counts.comments, `${counted(counts.comments, 'comment')} left out`],
    [counts.signs, `${counted(counts.signs, 'sign')} of a symbol font not known to us, shown as “\uFFFD”`],
    [
      counts.overrides,
      `${counted(counts.overrides, 'control character or direction override', 'control characters or direction overrides')} left out`,
    ],
    [counts.equations, `${counted(counts.equations, 'equation')} written on one line`],
    [counts.embedded, `${counted(counts.embedded, 'embedded document')} not read`],
    [counts.graphs, `the words of ${counted(counts.graphs, 'chart or diagram', 'charts and diagrams')} not read`],
    [tables, `${counted(tables, 'table')} taken in row by row, cells separated by “ | ”`],
  ]
  return said.filter(([count]) => count > 0).map(([, words]) => words)
}
