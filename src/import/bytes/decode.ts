import { isUtf8 } from 'node:buffer'
import { FocError } from '../../errors.ts'
import { counted } from '../../text/index.ts'
import { contradictsBytes, decodeAs, knownCharset } from './charset.ts'

export interface Decoded {
  text: string
  warnings: string[]
}

/** More lines than any document has; each of them costs memory. */
const MAX_LINES = 1_000_000

const SAMPLE = 64 * 1024

/**
 * Bytes to text: UTF-8 with or without mark, UTF-16 with a mark or told by its zero bytes. Other encodings are not guessed,
 * since a wrong guess changes words silently; but one that a server names is believed where the bytes are not UTF-8.
 *
 * @param given The encoding that a server named.
 * @throws {FocError} `INVALID_ENCODING` with the offset, `BINARY_FILE`, `DOUBLE_ENCODED`, `TOO_MANY_LINES`.
 */
export function decode(bytes: Uint8Array, name: string, given: string | null = null): Decoded {
  const utf16 = utf16Kind(bytes)
  if (utf16 !== null) {
    const wide = decodeUtf16(bytes, utf16, name)
    refuseManyLines(wide, name)
    return { text: wide, warnings: [] }
  }
  const charset = isUtf8(bytes) ? 'utf-8' : namedCharset(bytes, given)
  if (charset === null) throw invalidEncoding(bytes, name)
  const text = decodeAs(bytes, charset)
  if (isBinary(text))
    throw new FocError('BINARY_FILE', `${name} holds binary data, not text`, {
      place: { file: name },
      hint: 'Import a PDF, a Word file (DOCX), a web page, Akoma Ntoso XML, Markdown or plain text.',
    })
  refuseDoubleEncoded(text, name)
  refuseManyLines(text, name)
  const damaged = text.split('\uFFFD').length - 1
  const warnings = damaged > 0 ? [`${counted(damaged, 'character')} already damaged in the file (U+FFFD)`] : []
  if (charset !== 'utf-8') warnings.push(`read as ${charset.toUpperCase()}, which the server named`)
  return { text, warnings }
}

function namedCharset(bytes: Uint8Array, given: string | null): string | null {
  const known = given === null ? null : knownCharset(given)
  return known === null || contradictsBytes(known, bytes) ? null : known
}

/** The first characters of a file as far as they can be read, for telling its format. */
export function decodeHead(bytes: Uint8Array): string {
  const head = bytes.subarray(0, SAMPLE)
  return decodeAs(head, utf16Kind(bytes) ?? 'utf-8')
}

type Utf16 = 'utf-16le' | 'utf-16be'

/** By its mark; without one, when nearly every second byte of the beginning is zero. */
function utf16Kind(bytes: Uint8Array): Utf16 | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const head = bytes.subarray(0, Math.min(bytes.length & ~1, 4096))
  if (head.length < 8) return null
  const zeros = [0, 0]
  for (let at = 0; at < head.length; at++) if (head[at] === 0) zeros[at & 1] = (zeros[at & 1] ?? 0) + 1
  const half = head.length / 2
  const [even = 0, odd = 0] = zeros
  if (even > half * 0.7 && odd < half * 0.05) return 'utf-16be'
  if (odd > half * 0.7 && even < half * 0.05) return 'utf-16le'
  return null
}

function decodeUtf16(bytes: Uint8Array, kind: Utf16, name: string): string {
  try {
    return new TextDecoder(kind, { fatal: true }).decode(bytes)
  } catch (cause) {
    throw new FocError('INVALID_ENCODING', `${name} looks like ${kind.toUpperCase()} but is not valid`, {
      place: { file: name },
      hint: 'Save the file as UTF-8 and import it again.',
      cause,
    })
  }
}

/** Names of files that are no text. */
const packed = /\.(docx?|odt|rtf|pdf|xlsx?|pptx?|zip)$/i

function invalidEncoding(bytes: Uint8Array, name: string): FocError {
  const kind = packed.exec(name)?.[1]?.toUpperCase()
  if (kind !== undefined)
    return new FocError('UNREADABLE_FILE', `${name} is damaged: it does not begin as a file of ${kind} does`, {
      place: { file: name },
      hint: 'Download the file again, or open it in the program that wrote it and save it anew.',
    })
  const offset = firstInvalid(bytes)
  let line = 1
  for (let at = 0; at < offset; at++) if (bytes[at] === 0x0a) line++
  return new FocError('INVALID_ENCODING', `${name} is not UTF-8: the byte at offset ${offset} does not belong there`, {
    place: { file: name, line },
    hint: 'Open the file in the program that wrote it and save it as UTF-8. Older files are often in Windows-1252.',
  })
}

/** Offset of the first byte that breaks UTF-8: halving, since validity of a prefix is monotone up to a cut character. */
function firstInvalid(bytes: Uint8Array): number {
  let good = 0
  let bad = bytes.length
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    const decoder = new TextDecoder('utf-8', { fatal: true })
    try {
      decoder.decode(bytes.subarray(0, middle), { stream: true })
      good = middle
    } catch {
      bad = middle
    }
  }
  for (let back = 0; back < 4; back++) if (isUtf8(bytes.subarray(0, good - back))) return good - back
  return good
}

const CONTROL = /[\0-\x08\x0e-\x1a\x1c-\x1f]/

function isBinary(text: string): boolean {
  const head = text.slice(0, SAMPLE)
  // Most texts have none: the search for one is much faster than the count.
  if (!CONTROL.test(head)) return false
  let controls = 0
  for (let at = 0; at < head.length; at++) {
    const code = head.charCodeAt(at)
    if (code < 0x20 && (code < 0x09 || code > 0x0d) && code !== 0x1b) controls++
  }
  return controls > Math.max(2, head.length * 0.3)
}

/** UTF-8 read as Latin-1 and written as UTF-8 again leaves pairs that no language writes. */
function refuseDoubleEncoded(text: string, name: string): void {
  const head = text.slice(0, 1_000_000)
  const pairs = head.match(/[\u00C2-\u00C5\u00D0\u00D1\u00D8\u00D9][\u0080-\u00BF]/g)?.length ?? 0
  if (pairs < 3) return
  const letters = head.match(/[\u00C6-\u00CF\u00D2-\u00D7\u00DA-\u024F\u0400-\u04FF\u0600-\u06FF]/g)?.length ?? 0
  if (pairs <= letters) return
  throw new FocError('DOUBLE_ENCODED', `${name} was encoded twice: accented letters appear as pairs such as “Ã©”`, {
    place: { file: name },
    hint: 'Take the file from its source again, or undo the second encoding, and import it as UTF-8.',
  })
}

function refuseManyLines(text: string, name: string): void {
  if (text.length <= MAX_LINES) return
  let lines = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x0a || code === 0x0c || code === 0x0d) lines++
  }
  if (lines > MAX_LINES)
    throw new FocError('TOO_MANY_LINES', `${name} has ${lines} lines; at most ${MAX_LINES} are read`, {
      place: { file: name },
      hint: 'Import one document a file.',
    })
}
