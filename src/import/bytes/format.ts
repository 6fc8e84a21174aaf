import { FocError } from '../../errors.ts'
import { asBuffer } from './charset.ts'
import { decodeHead } from './decode.ts'
import { refuseEmpty } from './size-limit.ts'

/** What can be imported. */
export type Format = 'akoma-ntoso' | 'markdown' | 'text' | 'html' | 'docx' | 'pdf'

const MAGIC: { bytes: number[]; what: string; hint: string }[] = [
  {
    bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66],
    what: 'an RTF file',
    hint: 'Save it as DOCX, and import that.',
  },
  { bytes: [0x89, 0x50, 0x4e, 0x47], what: 'an image (PNG)', hint: 'Run it through OCR, and import the text.' },
  { bytes: [0xff, 0xd8, 0xff], what: 'an image (JPEG)', hint: 'Run it through OCR, and import the text.' },
  { bytes: [0x47, 0x49, 0x46, 0x38], what: 'an image (GIF)', hint: 'Run it through OCR, and import the text.' },
  { bytes: [0x49, 0x49, 0x2a, 0x00], what: 'an image (TIFF)', hint: 'Run it through OCR, and import the text.' },
  { bytes: [0x4d, 0x4d, 0x00, 0x2a], what: 'an image (TIFF)', hint: 'Run it through OCR, and import the text.' },
  { bytes: [0x1f, 0x8b], what: 'a compressed file (gzip)', hint: 'Unpack it first.' },
  { bytes: [0x42, 0x5a, 0x68], what: 'a compressed file (bzip2)', hint: 'Unpack it first.' },
  { bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a], what: 'a compressed file (xz)', hint: 'Unpack it first.' },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], what: 'an archive (7z)', hint: 'Unpack it first.' },
]

/**
 * Tell a file's format from its bytes. The name never outweighs them: it only decides between Markdown and plain text
 * where the text shows no sign of either.
 *
 * @throws {FocError} `EMPTY_FILE`, `UNSUPPORTED_FORMAT` naming what the file is, `NOT_AKOMA_NTOSO` for other XML.
 */
export function recognise(bytes: Uint8Array, name: string): Format {
  refuseEmpty(bytes, name)
  if (isPdf(bytes)) return 'pdf'
  refuseKnownBinary(bytes, name)
  // What kind of archive or Office file it is, its reader says with a better reason.
  if (isZip(bytes) || isOle(bytes)) return 'docx'
  const head = decodeHead(bytes).replace(/^\uFEFF/, '')
  if (/^\s*(?:\{\s*(?:"|\})|\[\s*[{"])/.test(head.slice(0, 2000)))
    throw unsupported(name, 'data in JSON', 'Save its text as Markdown or plain text, and import that.')
  if (isTable(head))
    throw unsupported(name, 'a table in plain text (CSV)', 'Copy its text into a Word file, and import that.')
  const root = rootElement(head, /\.xml$/i.test(name))
  if (root !== null) {
    if (root.split(':').pop() === 'akomaNtoso') return 'akoma-ntoso'
    if (root.toLowerCase() === 'html') return 'html'
    throw new FocError('NOT_AKOMA_NTOSO', `${name} is XML, but its root is <${root.slice(0, 60)}>, not <akomaNtoso>`, {
      place: { file: name },
      hint: 'Only Akoma Ntoso XML can be imported; save other documents as Markdown or plain text.',
    })
  }
  return isMarkdown(head) || /\.(?:md|markdown)$/i.test(name) ? 'markdown' : 'text'
}

function refuseKnownBinary(bytes: Uint8Array, name: string): void {
  for (const { bytes: magic, what, hint } of MAGIC)
    if (magic.every((byte, at) => bytes[at] === byte)) throw unsupported(name, what, hint)
  const image = boxedImage(bytes)
  if (image !== null) throw unsupported(name, `an image (${image})`, 'Run it through OCR, and import the text.')
}

/** Readers of PDF accept the mark within the first kilobyte; some files begin with a line of their own. */
function isPdf(bytes: Uint8Array): boolean {
  return asBuffer(bytes.subarray(0, 1024)).includes('%PDF-')
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 99) <= 8
}

/** What Office wrote before 2007, and encrypted files. */
function isOle(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0].every((byte, at) => bytes[at] === byte)
}

/** Images that say what they are behind a length. */
function boxedImage(bytes: Uint8Array): string | null {
  const head = asBuffer(bytes.subarray(0, 12)).toString('latin1')
  if (/^RIFF[\s\S]{4}WEBP/.test(head)) return 'WebP'
  return /^[\s\S]{4}ftyp(?:hei|mif|msf|avi)/.test(head) ? 'HEIC or AVIF' : null
}

function unsupported(name: string, what: string, hint: string): FocError {
  return new FocError('UNSUPPORTED_FORMAT', `${name} is ${what}, which cannot be imported`, {
    place: { file: name },
    hint,
  })
}

const HTML_ELEMENTS = new Set(
  'html head body div table meta title script style section article main header footer nav p ul ol h1 h2'.split(' '),
)

/** Name of the root element where the text begins as XML or HTML; `html` for every kind of web page. */
function rootElement(head: string, isXml: boolean): string | null {
  let text = head.trimStart()
  const declared = /^<\?xml[\s?]/i.test(text)
  for (;;) {
    const end = text.startsWith('<!--') ? '-->' : text.startsWith('<?') ? '?>' : null
    if (end === null) break
    const at = text.indexOf(end)
    if (at < 0) return declared ? '?' : null
    text = text.slice(at + end.length).trimStart()
  }
  const doctype = /^<!doctype\s+([\w:.-]{1,80})/i.exec(text)
  if (doctype?.[1]) return rootAfterDoctype(text, doctype[1])
  const tag = /^<([A-Za-z_][\w:.-]{0,80})([\s/>])/.exec(text)
  if (!tag?.[1]) return declared ? '?' : null
  if (declared || isXml || tag[1].split(':').pop() === 'akomaNtoso') return tag[1]
  if (HTML_ELEMENTS.has(tag[1].toLowerCase())) return 'html'
  return /^<[^>]{0,4000}\sxmlns[:=]/.test(text) ? tag[1] : null
}

/** A DOCTYPE does not hide an Akoma Ntoso file: the reader refuses it with its own reason. */
function rootAfterDoctype(text: string, name: string): string {
  return /<(?:[\w.-]{1,40}:)?akomaNtoso[\s>]/.test(text) ? 'akomaNtoso' : name
}

/** Five lines or more, each with the same number of separators and hardly a space: a spreadsheet saved as text. */
function isTable(head: string): boolean {
  const lines = head.split(/\r?\n/, 50)
  const whole = (lines.length < 50 && !head.endsWith('\n') ? lines.slice(0, -1) : lines).filter(line => line !== '')
  return [',', ';', '\t'].some(separator => {
    const counts = new Set(whole.map(line => line.split(separator).length))
    return whole.length >= 4 && counts.size === 1 && !counts.has(1) && whole.join('').split(' ').length < whole.length
  })
}

function isMarkdown(head: string): boolean {
  const text = head.replace(/\r\n?/g, '\n')
  if (/^---\n(?:[^\n]*\n){0,400}?(?:---|\.\.\.)[ \t]*\n/.test(text) && /^---\n\s*[\w-]+:/.test(text)) return true
  if (/^#{1,6}[ \t]+\S/m.test(text)) return true
  const signs = [
    /\*\*[^*\n]{1,300}\*\*/,
    /\[[^\]\n]{1,300}\]\([^)\s]{1,500}\)/,
    /^\[\^[^\]\s]{1,40}\]:/m,
    /^\|.{1,500}\|[ \t]*$/m,
  ]
  return signs.filter(sign => sign.test(text)).length >= 1
}
