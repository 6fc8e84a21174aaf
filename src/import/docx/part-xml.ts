import { SaxesParser } from 'saxes'
import { FocError } from '../../errors.ts'
import type { XmlElement } from '../xml/read-xml.ts'
import { createNames } from './namespaces.ts'

export interface PartOptions {
  /** File, for messages. */
  name: string
  /** Children of this element are handed to `block` one by one and forgotten, so that a long document needs little memory. */
  streamed?: string
  block?: (element: XmlElement) => void
}

const MAX_DEPTH = 200
/** Elements of a part, and of one tree kept in memory. */
const MAX_ELEMENTS = 1_000_000
const MAX_TREE = 500_000

/**
 * Read one XML part of a package. Names carry the usual prefixes (`w:p`) whatever prefixes the file uses, in the
 * transitional and the strict form of the standard (ISO/IEC 29500); others carry `?:`. No DOCTYPE, no entities.
 *
 * @returns The root; without the children of `streamed`.
 * @throws {FocError} `XML_DOCTYPE`, `XML_TOO_DEEP`, `XML_TOO_LARGE`, `MALFORMED_XML`
 */
export async function readPart(pieces: Iterable<Uint8Array>, options: PartOptions): Promise<XmlElement> {
  const { name, streamed, block } = options
  const parser = new SaxesParser({ xmlns: false, position: true })
  const names = createNames()
  const top: XmlElement = { name: '', attributes: {}, children: [] }
  const open: XmlElement[] = [top]
  let elements = 0
  let tree = 0
  const refuse = (code: string, what: string): FocError =>
    new FocError(code, `${name} ${what}`, {
      place: { file: name, line: parser.line, column: parser.column + 1 },
      hint: 'Open the file in a word processor, save it anew as DOCX, and import that.',
    })
  parser.on('error', error => {
    throw refuse('MALFORMED_XML', `holds XML that is not well-formed: ${reason(error.message)}`)
  })
  parser.on('doctype', () => {
    throw refuse('XML_DOCTYPE', 'declares a document type, which can carry entities; Word writes none')
  })
  parser.on('opentag', tag => {
    if (open.length > MAX_DEPTH) throw refuse('XML_TOO_DEEP', `nests elements more than ${MAX_DEPTH} deep`)
    if (++elements > MAX_ELEMENTS || ++tree > MAX_TREE) throw refuse('XML_TOO_LARGE', 'has too many elements')
    const element: XmlElement = { ...names.rename(tag.name, tag.attributes), children: [] }
    const parent = open.at(-1)
    if (parent?.name !== streamed) parent?.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => {
    const element = open.pop()
    if (element === undefined || open.at(-1)?.name !== streamed) return
    tree = 0
    block?.(element)
  })
  const text = (run: string): void => {
    const parent = open.at(-1)
    if (parent !== undefined && parent.name !== streamed) parent.children.push(run)
  }
  parser.on('text', text)
  parser.on('cdata', text)
  for (const run of decoded(pieces, refuse)) parser.write(run)
  parser.close()
  const root = top.children.find(child => typeof child !== 'string')
  if (typeof root === 'object') return root
  throw refuse('MALFORMED_XML', 'holds an empty part')
}

function* decoded(pieces: Iterable<Uint8Array>, refuse: (code: string, what: string) => FocError): Generator<string> {
  let decoder: InstanceType<typeof TextDecoder> | null = null
  const decode = (piece?: Uint8Array): string => {
    try {
      return decoder?.decode(piece, { stream: piece !== undefined }) ?? ''
    } catch {
      throw refuse('MALFORMED_XML', 'holds bytes that are not valid text')
    }
  }
  for (const piece of pieces) {
    if (piece.length === 0) continue
    decoder ??= new TextDecoder(encoding(piece), { fatal: true })
    yield decode(piece)
  }
  yield decode()
}

function encoding([first, second]: Uint8Array): string {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le'
  return (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c) ? 'utf-16be' : 'utf-8'
}

function reason(message: string): string {
  return message
    .replace(/^\d+:\d+: /, '')
    .replace(/[.\s]+$/, '')
    .slice(0, 200)
}
