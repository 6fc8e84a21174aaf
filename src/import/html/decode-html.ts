import { isUtf8 } from 'node:buffer'
import { FocError } from '../../errors.ts'
import { contradictsBytes, decodeAs, knownCharset, LEGACY } from '../bytes/charset.ts'
import type { Decoded } from '../bytes/decode.ts'

const HEAD = 4096

/**
 * Bytes of a web page to text: a byte order mark first, then what the server and the page say of it where that is true of
 * the bytes, else UTF-8 where the bytes are valid UTF-8, else Windows-1252, as browsers do. A page that states an encoding
 * its bytes contradict is read all the same, with a warning.
 *
 * @param given The encoding that a server named.
 * @throws {FocError} `BINARY_FILE`
 */
export function decodeHtml(bytes: Uint8Array, name: string, given: string | null = null): Decoded {
  const sure = byteOrderMark(bytes) ?? givenCharset(bytes, given)
  const { charset, warnings } = sure === null ? charsetOf(bytes, statedCharset(bytes)) : { charset: sure, warnings: [] }
  const text = decodeAs(bytes, charset)
  if (text.slice(0, HEAD).split('\u0000').length > 3)
    throw new FocError('BINARY_FILE', `${name} holds binary data, not a web page`, {
      place: { file: name },
      hint: 'Save the page from the browser again, as HTML.',
    })
  return { text, warnings }
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return null
}

/** `<meta charset>` or the older `http-equiv`, or an XML declaration, in the first bytes. */
function statedCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD))
  const found =
    /<meta\s[^>]{0,400}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{1,40})/i.exec(head) ??
    /^\s{0,99}<\?xml[^>]{0,200}?encoding=["']([\w.:-]{1,40})/i.exec(head)
  return found?.[1]?.toLowerCase() ?? null
}

function charsetOf(bytes: Uint8Array, stated: string | null): { charset: string; warnings: string[] } {
  const utf8 = isUtf8(bytes)
  const known = stated === null ? null : knownCharset(stated)
  if (known === null || known.startsWith('utf-16')) {
    const charset = utf8 ? 'utf-8' : LEGACY
    const warning = `the page says its encoding is ${stated}, which is not so; it was read as ${charset.toUpperCase()}`
    return { charset, warnings: stated === null ? [] : [warning] }
  }
  if (!contradictsBytes(known, bytes)) return { charset: known, warnings: [] }
  const warning = utf8
    ? `the page says its encoding is ${stated}, but its bytes are UTF-8; it was read as UTF-8`
    : 'the page says its encoding is UTF-8, but its bytes are not; it was read as WINDOWS-1252: check the accented letters'
  return { charset: utf8 ? 'utf-8' : LEGACY, warnings: [warning] }
}

/** What the server said of the encoding counts before what the page says, where the bytes allow it. */
function givenCharset(bytes: Uint8Array, given: string | null): string | null {
  const known = given === null ? null : knownCharset(given)
  return known === null || contradictsBytes(known, bytes) ? null : known
}
