import { FocError } from '../../errors.ts'
import { openZip, type ZipArchive } from '../archive/zip.ts'
import { childElements, type XmlElement } from '../xml/read-xml.ts'
import { readPart } from './part-xml.ts'

/** The kinds of part that are read; headers, footers, pictures and the rest are left alone. */
export type PartKind = 'styles' | 'numbering' | 'footnotes' | 'endnotes' | 'settings'

/** A Word file opened. */
export interface DocxPackage {
  /** The body's children one by one. @returns The root without them. */
  document(block: (element: XmlElement) => void): Promise<XmlElement>
  /** The tree of one part; null where the file has none. */
  part(kind: PartKind): Promise<XmlElement | null>
  /** Title and language the file states of itself. */
  core(): Promise<XmlElement | null>
}

const OTHERS: { entry: string; what: string; hint: string }[] = [
  { entry: 'xl/workbook.xml', what: 'a spreadsheet (XLSX)', hint: 'Copy its text into a Word file, and import that.' },
  { entry: 'xl/workbook.bin', what: 'a spreadsheet (XLSB)', hint: 'Copy its text into a Word file, and import that.' },
  {
    entry: 'ppt/presentation.xml',
    what: 'a presentation (PPTX)',
    hint: 'Copy its text into a Word file, and import that.',
  },
]
const BY_MIME: [RegExp, string, string][] = [
  [/opendocument\.text/, 'an OpenDocument text (ODT)', 'Save it as DOCX in your word processor, and import that.'],
  [/opendocument\.spreadsheet/, 'a spreadsheet (ODS)', 'Copy its text into a Word file, and import that.'],
  [/opendocument\.presentation/, 'a presentation (ODP)', 'Copy its text into a Word file, and import that.'],
  [/epub/, 'an electronic book (EPUB)', 'Convert it to DOCX or HTML, and import that.'],
]

/**
 * Open a Word file and find its parts by their relationships. Targets outside the file are never followed.
 *
 * @throws {FocError} `UNSUPPORTED_FORMAT` naming what it is, `NO_DOCUMENT_PART`, and what the archive refuses.
 */
export async function openPackage(bytes: Uint8Array, name: string): Promise<DocxPackage> {
  const zip = await openZip(bytes, name)
  const relations = await relationships(zip, '_rels/.rels', '', name)
  const main = relations.get('officeDocument') ?? 'word/document.xml'
  if (!zip.has(main) || OTHERS.some(other => zip.has(other.entry))) throw refusal(zip, name)
  const folder = main.includes('/') ? main.slice(0, main.lastIndexOf('/') + 1) : ''
  const inner = await relationships(zip, `${folder}_rels/${main.slice(folder.length)}.rels`, folder, name)
  const tree = async (path: string): Promise<XmlElement | null> =>
    zip.has(path) ? readPart(zip.read(path), { name }) : null
  return {
    document: block => readPart(zip.read(main), { name, streamed: 'w:body', block }),
    part: kind => tree(inner.get(kind) ?? `${folder}${kind}.xml`),
    core: () => tree(relations.get('core-properties') ?? 'docProps/core.xml'),
  }
}

/** Targets by the last word of their type; the first of each. */
async function relationships(
  zip: ZipArchive,
  path: string,
  folder: string,
  name: string,
): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  if (!zip.has(path)) return found
  const root = await readPart(zip.read(path), { name })
  for (const relation of childElements(root)) {
    const { Type: type = '', Target: target = '', TargetMode: mode } = relation.attributes
    const kind = type.slice(type.lastIndexOf('/') + 1)
    const inside = mode === 'External' ? null : resolve(target, folder)
    if (inside !== null && !found.has(kind)) found.set(kind, inside)
  }
  return found
}

/** A target as a path inside the archive; null where it leads out. */
function resolve(target: string, folder: string): string | null {
  if (/^[a-z][\w+.-]*:/i.test(target)) return null
  const steps: string[] = []
  for (const step of (target.startsWith('/') ? target : `${folder}${target}`).split(/[\\/]/)) {
    if (step === '' || step === '.') continue
    if (step !== '..') steps.push(step)
    else if (steps.pop() === undefined) return null
  }
  return steps.join('/')
}

function refusal(zip: ZipArchive, name: string): FocError {
  const unsupported = (what: string, hint: string): FocError =>
    new FocError('UNSUPPORTED_FORMAT', `${name} is ${what}`, { place: { file: name }, hint })
  for (const { entry, what, hint } of OTHERS) if (zip.has(entry)) return unsupported(what, hint)
  const mime = mimeType(zip)
  for (const [pattern, what, hint] of BY_MIME) if (pattern.test(mime)) return unsupported(what, hint)
  if (!zip.names.includes('[content_types].xml') && !zip.names.some(entry => entry.startsWith('word/')))
    return unsupported('an archive (ZIP)', 'Unpack it and import its files, or import the archive itself as a file.')
  return new FocError('NO_DOCUMENT_PART', `${name} is a Word file without its document`, {
    place: { file: name },
    hint: 'Download the file again, or open it in a word processor and save it anew.',
  })
}

function mimeType(zip: ZipArchive): string {
  for (const piece of zip.read('mimetype')) return new TextDecoder().decode(piece.subarray(0, 200))
  return ''
}
