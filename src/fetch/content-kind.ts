import { FocError } from '../errors.ts'

type Kind = 'pdf' | 'zip' | 'html' | 'other'

const ofType: Record<string, Kind> = {
  'application/pdf': 'pdf',
  'application/x-pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'zip',
  'text/html': 'html',
  'application/xhtml+xml': 'html',
}

const ofEnding: Record<string, Kind> = { pdf: 'pdf', docx: 'zip' }

const words: { [K in Kind]: string } = {
  pdf: 'a PDF',
  zip: 'a Word file',
  html: 'a web page',
  other: 'something else',
}

/**
 * Compare what was promised (by the content type, else by the ending of the address) with the bytes.
 *
 * @returns warnings; what the bytes are decides how they are read.
 * @throws {FocError} `FETCH_WRONG_TYPE` where a PDF or Word file was promised and a web page came: a page that says
 * “not found” or asks for consent is never taken for the document.
 */
export function checkKind(asked: string, type: string | null, bytes: Uint8Array, address: string): string[] {
  const came = kindOf(bytes)
  const declared = type === null ? undefined : ofType[type]
  const ending = ofEnding[endingOf(asked)]
  const promised = declared === 'pdf' || declared === 'zip' ? declared : (ending ?? declared)
  if (promised === undefined || promised === came) return []
  if (came === 'html')
    throw new FocError('FETCH_WRONG_TYPE', `${words[promised]} was promised, and a web page came`, {
      place: { file: address },
      hint: 'Open it in a browser: it may be an error page, or ask something first. Save the document and import the file.',
    })
  // A short piece of HTML, or plain text called a page, is no contradiction.
  if (promised === 'html' && came === 'other') return []
  return [`the server promised ${words[promised]}, and sent ${words[came]}`]
}

function kindOf(bytes: Uint8Array): Kind {
  const head = Buffer.from(bytes.subarray(0, 2048)).toString('latin1')
  if (head.slice(0, 1024).includes('%PDF-')) return 'pdf'
  if (head.startsWith('PK')) return 'zip'
  return /<(?:!doctype\s+html|html|head|body)[\s>]/i.test(head.replaceAll('\0', '')) ? 'html' : 'other'
}

/** A content type without its parameters, in lower case; null where none is given. */
export function mediaType(header: string | undefined): string | null {
  return header?.split(';')[0]?.trim().toLowerCase() || null
}

/** The encoding a content type names, in lower case; null where it names none. */
export function charsetOf(header: string | undefined): string | null {
  return (
    /;\s{0,9}charset\s{0,9}=\s{0,9}["']?([\w.:+-]{1,40})/i.exec(header?.slice(0, 1000) ?? '')?.[1]?.toLowerCase() ??
    null
  )
}

/**
 * A name for messages, and for telling Markdown from plain text: the last part of the address, letters, digits and
 * `.-_` only, at most 80 characters and an ending. Never a path.
 */
export function nameOf(url: URL, type: string | null): string {
  const last = url.pathname.split('/').findLast(part => part !== '') ?? url.hostname
  const safe = decoded(last)
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[.-]+/, '')
  const ending = /\.(?:pdf|docx|html?|xhtml|md|markdown|txt|xml)$/i.exec(safe)?.[0]
  if (ending !== undefined) return safe.slice(0, -ending.length).slice(0, 80) + ending.toLowerCase()
  return (safe.slice(0, 80) || 'document') + (type === 'text/markdown' ? '.md' : '')
}

function endingOf(address: string): string {
  return /\.([a-z]{3,4})$/i.exec(new URL(address).pathname)?.[1]?.toLowerCase() ?? ''
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    // A percent sign that begins no character.
    return part
  }
}
