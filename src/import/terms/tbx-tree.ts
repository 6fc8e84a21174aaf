import { SaxesParser } from 'saxes'
import { FocError } from '../../errors.ts'

/** An element of a concept: its name without prefix, or the data category where the older style has it in `type`. */
export interface TbxElement {
  name: string
  attributes: Readonly<Record<string, string>>
  children: TbxElement[]
  /** All text inside, white space as written. */
  text: string
  line: number
}

const DEEPEST = 40
/** Elements of one concept at most. */
const MOST_ELEMENTS = 20_000

/** Names of TBX of 2008 by those of 2019. */
const older: Readonly<Record<string, string>> = {
  termEntry: 'conceptEntry',
  langSet: 'langSec',
  tig: 'termSec',
  ntig: 'termSec',
}
const categories = new Set(['termNote', 'descrip', 'admin', 'transac', 'transacNote', 'ref', 'xref'])

/**
 * Read the concepts of a TBX file one by one, so that a large file needs little memory. A document type may be named, as
 * older tools do; it is not fetched, nothing is expanded, and one with declarations of its own is refused.
 *
 * @throws {FocError} `XML_DOCTYPE`, `MALFORMED_XML` with line and column, `XML_TOO_DEEP`, `XML_TOO_LARGE`, `NOT_TBX`.
 */
export function readTbxEntries(source: string, file: string, each: (entry: TbxElement) => void): void {
  const parser = new SaxesParser({ xmlns: false, position: true })
  const open: TbxElement[] = []
  let depth = 0
  let elements = 0
  let root: string | null = null
  const refuse = (code: string, message: string, hint: string): FocError =>
    new FocError(code, `${file} ${message}`, { place: { file, line: parser.line, column: parser.column + 1 }, hint })
  parser.on('error', error => {
    const reason = error.message
      .replace(/^\d+:\d+: /, '')
      .replace(/[.\s]+$/, '')
      .slice(0, 200)
    throw refuse('MALFORMED_XML', `is not well-formed XML: ${reason}`, 'Export it again from the tool that wrote it.')
  })
  parser.on('doctype', declared => {
    if (/\[|<!ENTITY|%/i.test(declared))
      throw refuse(
        'XML_DOCTYPE',
        'declares a document type with declarations of its own, which can carry entities',
        'Remove the <!DOCTYPE …> with all up to its “]>”: nothing in it is needed.',
      )
  })
  parser.on('opentag', tag => {
    const name = nameOf(tag.name, tag.attributes)
    root ??= localName(tag.name)
    if (root !== 'tbx' && root !== 'martif')
      throw refuse('NOT_TBX', `is XML, but no TBX: it begins with <${tag.name}>`, 'Give a TBX or a CSV file.')
    if (++depth > DEEPEST) throw refuse('XML_TOO_DEEP', `nests elements more than ${DEEPEST} deep`, 'Check the file.')
    if (open.length === 0 && name !== 'conceptEntry') return
    if (open.length === 0) elements = 0
    if (++elements > MOST_ELEMENTS)
      throw refuse('XML_TOO_LARGE', `has a concept of more than ${MOST_ELEMENTS} elements`, 'Check the file.')
    const element: TbxElement = { name, attributes: tag.attributes, children: [], text: '', line: parser.line }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => {
    depth--
    const element = open.pop()
    const parent = open.at(-1)
    if (element && parent && element.children.length === 0 && parent.name === 'term') parent.text += element.text
    if (element && !parent) each(element)
  })
  const text = (run: string): void => {
    const element = open.at(-1)
    if (element) element.text += run
  }
  parser.on('text', text)
  parser.on('cdata', text)
  parser.write(source).close()
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

function nameOf(written: string, attributes: Readonly<Record<string, string>>): string {
  const name = localName(written)
  const type = attributes.type
  return categories.has(name) && type ? type : (older[name] ?? name)
}

/** All elements below one, in document order, but for those below elements of these names. */
export function below(element: TbxElement, except: readonly string[] = []): TbxElement[] {
  return element.children.flatMap(child => [child, ...(except.includes(child.name) ? [] : below(child, except))])
}
