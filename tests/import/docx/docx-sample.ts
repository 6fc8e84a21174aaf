import { strToU8, zipSync } from 'fflate'
import { FocError } from '../../../src/errors.ts'
import type { ReadResult } from '../../../src/import/bytes/imported.ts'
import { readDocx } from '../../../src/import/docx/index.ts'

const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
].join(' ')

export interface Sample {
  body: string
  styles?: string
  numbering?: string
  footnotes?: string
  endnotes?: string
  settings?: string
  core?: string
  /** Further files, by path. */
  files?: Record<string, string>
}

/** A Word file: each part is the inside of its root element. */
export function docx({ body, core, files, ...parts }: Sample): Uint8Array {
  const roots = {
    styles: 'styles',
    numbering: 'numbering',
    footnotes: 'footnotes',
    endnotes: 'endnotes',
    settings: 'settings',
  }
  const all: Record<string, string> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`,
  }
  for (const [kind, root] of Object.entries(roots)) {
    const inside = parts[kind as keyof typeof roots]
    if (inside !== undefined) all[`word/${kind}.xml`] = `<w:${root} ${NAMESPACES}>${inside}</w:${root}>`
  }
  if (core !== undefined)
    all['docProps/core.xml'] =
      `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">${core}</cp:coreProperties>`
  return zip({ ...all, ...files })
}

export function zip(files: Record<string, string>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])))
}

/** A run of text. */
export function run(text: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
}

/** A paragraph of runs (given as XML) or of plain text. */
export function paragraph(content: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${content.startsWith('<') ? content : run(content)}</w:p>`
}

export function styled(text: string, style: string): string {
  return paragraph(text, `<w:pStyle w:val="${style}"/>`)
}

/** A paragraph of list `list`. */
export function listed(text: string, list = 1, level = 0): string {
  return paragraph(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`)
}

/** One definition of lists: `[format, text]` a level, outermost first. */
export function abstract(id: number, levels: [string, string][], more: Record<number, string> = {}): string {
  const written = levels.map(
    ([format, text], at) =>
      `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more[at] ?? ''}<w:pPr><w:ind w:left="${720 * (at + 1)}"/></w:pPr></w:lvl>`,
  )
  return `<w:abstractNum w:abstractNumId="${id}">${written.join('')}</w:abstractNum>`
}

/** A list that uses a definition. */
export function list(id: number, definition: number, overrides = ''): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${definition}"/>${overrides}</w:num>`
}

export function startOverride(level: number, start: number): string {
  return `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="${start}"/></w:lvlOverride>`
}

export async function read(sample: Sample | string): Promise<ReadResult> {
  return readDocx(docx(typeof sample === 'string' ? { body: sample } : sample), 'sample.docx')
}

/** `label: text` of every passage. */
export async function places(sample: Sample | string): Promise<string[]> {
  return (await read(sample)).passages.map(passage => `${passage.locator?.label}: ${passage.text}`)
}

/** The error of a file that must be refused. */
export async function refusal(bytes: Uint8Array, name = 'sample.docx'): Promise<FocError> {
  try {
    await readDocx(bytes, name)
  } catch (error) {
    if (error instanceof FocError) return error
    throw error
  }
  throw new Error(`${name} was read and should have been refused`)
}
