import { FocError } from '../../errors.ts'
import { counted } from '../../text/index.ts'
import type { ReadResult } from '../bytes/imported.ts'
import { createOutline } from '../passages/outline.ts'
import { joinRichText } from '../passages/rich-text.ts'
import { undecidedWords } from '../passages/undecided-words.ts'
import { type Clause, placeResolution } from '../resolution/resolution-body.ts'
import { isEnactingFormula, resolutionFacts } from '../resolution/resolution-facts.ts'
import { blocksOf } from './blocks.ts'
import { withoutContents } from './contents.ts'
import { withoutCutRows } from './cut-rows.ts'
import { doubledWords } from './doubled-letters.ts'
import { type Extracted, extractInWorker, findWorker } from './extract-in-worker.ts'
import { takeFootnotes } from './footnotes.ts'
import { withoutFurniture } from './furniture.ts'
import { createHealer } from './heal.ts'
import { withoutKashida } from './kashida.ts'
import { legibility } from './legibility.ts'
import { withoutLineNumbers } from './line-numbers.ts'
import { linesOf } from './lines.ts'
import { withMarksOnLetters } from './marks-on-letters.ts'
import { usualOf } from './measure.ts'
import type { PageText } from './page-text.ts'
import { type PdfParagraph, paragraphsOf } from './paragraphs.ts'
import { pagesOrRefusal } from './refuse.ts'
import { createNoteResolver } from './resolve-notes.ts'
import { placeStatement } from './statement-body.ts'
import { withoutWatermarks } from './watermarks.ts'

/** More pages than this are no statement and no resolution. */
const LONG = 200

/** Reads the text of a PDF under limits; tests may give their own. */
export type Extractor = (bytes: Uint8Array) => Promise<Extracted>

/**
 * Read a PDF's text layer: lines, columns, paragraphs across pages, footnotes at their marks, without running heads and feet,
 * page numbers and tables of contents. A resolution of the United Nations gets its symbol, title, day and clauses.
 *
 * @throws {FocError} `UNREADABLE_PDF` (corrupt, or no text layer), `PDF_ENCRYPTED`, `GARBLED_TEXT`, `TOO_SLOW`,
 * `TOO_MUCH_MEMORY`, `FILE_TOO_LARGE` (pages or text), `PDF_READER_MISSING`, and what the outline refuses.
 */
export async function readPdf(
  bytes: Uint8Array,
  name: string,
  extract: Extractor = given => extractInWorker(given, findWorker()),
): Promise<ReadResult> {
  const read = layOut(pagesOrRefusal(await extract(bytes), name), name)
  if (isSigned(bytes)) read.warnings.push('the file carries an electronic signature, which was not checked')
  return read
}

/**
 * Turn the text of pages into passages. Pure.
 *
 * @throws {FocError} `GARBLED_TEXT`, and what the outline refuses.
 */
export function layOut(pages: (PageText | null)[], name: string): ReadResult {
  const clear = withoutWatermarks(pages)
  const counts = withoutLineNumbers(withoutCutRows(clear.pages.map(withMarksOnLetters)))
  const all = linesOf(withoutKashida(counts.pages))
  const words = all.map(line => line.text).join('\n')
  const legible = legibility(words)
  if (legible === 'unreadable')
    throw new FocError(
      'GARBLED_TEXT',
      `the text layer of ${name} does not hold words: its letters were encoded wrongly`,
      {
        place: { file: name },
        hint: 'Save the pages as images and run them through OCR, for example ocrmypdf --force-ocr, and import the result.',
      },
    )
  const furnished = withoutFurniture(all, pages.length, usualOf(all).size)
  const contents = withoutContents(furnished.lines)
  const usual = usualOf(contents.lines)
  const taken = takeFootnotes(contents.lines, usual.size)
  const healer = createHealer(all.map(line => line.text))
  const notes = createNoteResolver(taken.notes, healer)
  const paragraphs = paragraphsOf(blocksOf(taken.lines, usual), usual, notes, healer)
  const outline = createOutline(name)
  const formula = paragraphs.findIndex(one => isEnactingFormula(one.rich.text))
  const warnings: string[] = []
  let facts: ReadResult['facts'] = {}
  const formulaLine = all.findIndex(line => isEnactingFormula(line.text))
  if (formula >= 0 && formulaLine >= 0 && formula <= 30) {
    const found = resolutionFacts(all.slice(0, formulaLine).map(line => line.text))
    const { meeting, warnings: told } = placeResolution(
      paragraphs.slice(formula).map(clauseOf),
      notes.unused(),
      outline,
    )
    const title = found.facts.title ?? titleOf(paragraphs.slice(0, formula))
    facts = { ...found.facts, ...(title && { title }), ...(meeting !== null && { extra: { meeting } }) }
    warnings.push(...told)
  } else {
    const title = titleOf(paragraphs)
    facts = title === null ? {} : { title }
    warnings.push(...placeStatement(paragraphs, notes.unused(), outline))
  }
  if (furnished.dropped > 0) warnings.push(`${counted(furnished.dropped, 'line')} of page furniture left out`)
  if (clear.marks.length > 0) {
    const named = clear.marks.slice(0, 3).map(mark => `“${mark.slice(0, 60)}”`)
    warnings.push(`words set across the page or behind its lines left out: ${named.join(', ')}`)
  }
  if (counts.dropped > 0) warnings.push(`${counted(counts.dropped, 'line number')} in the margin left out`)
  if (contents.dropped > 0) warnings.push(`table of contents left out (${counted(contents.dropped, 'line')})`)
  if (healer.closed() > 0)
    warnings.push(
      `${counted(healer.closed(), 'space')} inside words closed, since the document writes them whole elsewhere`,
    )
  warnings.push(...undecidedWords(healer.undecided()))
  if (pages.length > LONG) warnings.push(`a book of ${pages.length} pages: look through its outline before you cite it`)
  if (legible === 'doubtful') warnings.push('the text layer looks damaged: compare it with the printed pages')
  const doubled = doubledWords(words)
  if (doubled !== null)
    warnings.push(
      `the text layer writes each letter twice in ${counted(doubled.words, 'word')}, as “${doubled.first.slice(0, 40)}”: ` +
        'run the pages through OCR, for example ocrmypdf --force-ocr, before you cite it',
    )
  warnings.push(...emptyPages(pages))
  return { facts, passages: outline.finish(), warnings }
}

function clauseOf({ kind, level, rich, mark, cells }: PdfParagraph): Clause {
  const row = joinRichText(
    cells.map(text => ({ text, notes: [] })),
    ' | ',
  )
  return { kind, level, mark, items: [], rich: kind === 'row' ? row : rich }
}

/** The largest heading of the first page that has text. */
function titleOf(paragraphs: PdfParagraph[]): string | null {
  const first = paragraphs[0]?.page ?? 0
  const headings = paragraphs.filter(one => one.kind === 'heading' && one.page === first)
  const largest = headings.reduce((most, one) => Math.max(most, one.size), 0)
  const start = headings.findIndex(one => one.size > largest * 0.97)
  const title = headings[start]?.rich.text
  return title === undefined ? null : title.slice(0, 400)
}

function emptyPages(pages: (PageText | null)[]): string[] {
  const listed = (wanted: (page: PageText | null) => boolean): string[] =>
    pages.flatMap((page, at) => (wanted(page) ? [String(at + 1)] : []))
  const broken = listed(page => page === null)
  const blank = listed(page => page !== null && page.sheets.length === 0)
  const warnings: string[] = []
  const say = (numbers: string[]): string =>
    `${numbers.length === 1 ? 'page' : 'pages'} ${numbers.slice(0, 12).join(', ')}${numbers.length > 12 ? ' …' : ''}`
  if (broken.length > 0) warnings.push(`${say(broken)} could not be read`)
  if (blank.length > 0) warnings.push(`${say(blank)} without text: blank, or an image that OCR could read`)
  return warnings
}

/**
 * Whether a PDF carries an electronic signature: its dictionary names the bytes that it covers, and those can be found only
 * where they stand uncompressed.
 */
function isSigned(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = buffer.indexOf(KEY); at >= 0; at = buffer.indexOf(KEY, at + KEY.length))
    if (/^\/ByteRange\s{0,20}\[\s{0,20}\d/.test(buffer.toString('latin1', at, at + 60))) return true
  return false
}

const KEY = '/ByteRange'
