import { Buffer, isUtf8 } from 'node:buffer'

/** What browsers read where nothing says more. */
export const LEGACY = 'windows-1252'

/** Text in one of these is hardly ever valid UTF-8 by chance. */
const SINGLE_BYTE = /^(?:windows-|iso-8859-|koi8|macintosh)/

/** What Windows-1252 has at 80–9F, which some versions of Node decode as Latin-1, whose control characters stand there. */
const TYPOGRAPHY = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

/** The encoding that a label names (WHATWG Encoding Standard), lower case; null for a label that names none. */
export function knownCharset(label: string): string | null {
  try {
    return new TextDecoder(label).encoding
  } catch {
    return null
  }
}

/** Bytes in a known encoding as text; what does not belong in it becomes U+FFFD. */
export function decodeAs(bytes: Uint8Array, charset: string): string {
  // What is valid, and nearly all is, a buffer reads in a third of the time.
  if (charset === 'utf-8' && isUtf8(bytes))
    return asBuffer(bytes)
      .toString('utf8')
      .replace(/^\uFEFF/, '')
  const text = new TextDecoder(charset).decode(bytes)
  return charset === LEGACY
    ? text.replace(/[\u0080-\u009F]/g, sign => TYPOGRAPHY.charAt(sign.charCodeAt(0) - 0x80))
    : text
}

/** The same bytes, not copied. */
export function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

/**
 * Whether the bytes contradict an encoding that somebody states: UTF-8 that is not valid, UTF-16 without a zero byte, or
 * letters said to be of one byte each that are valid UTF-8.
 */
export function contradictsBytes(charset: string, bytes: Uint8Array): boolean {
  if (charset.startsWith('utf-16')) return bytes.length % 2 === 1 || !bytes.subarray(0, 4096).includes(0)
  if (charset === 'utf-8') return !isUtf8(bytes)
  return SINGLE_BYTE.test(charset) && isUtf8(bytes) && bytes.some(byte => byte > 0x7f)
}
