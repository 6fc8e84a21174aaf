import { isUtf8 } from 'node:buffer'
import { FocError } from '../../errors.ts'
import { checkSize, type Decoded } from '../decode.ts'

const HEAD = 4096
const LEGACY = 'windows-1252'

/**
 * Bytes of a web page to text: a byte order mark first, then what the page says of itself where that is true of the bytes,
 * else UTF-8 where the bytes are valid UTF-8, else Windows-1252, as browsers do. A page that states an encoding its bytes
 * contradict is read all the same, with a warning.
 *
 * @throws {FocError} `EMPTY_FILE`, `FILE_TOO_LARGE`, `BINARY_FILE`
 */
export function decodeHtml(bytes: Uint8Array, name: string): Decoded {
  checkSize(bytes, name)
  const mark = byteOrderMark(bytes)
  const stated = mark ?? statedCharset(bytes)
  const { charset, warnings } = settle(bytes, stated, mark !== null)
  const decoded = new TextDecoder(charset).decode(bytes)
  const text = charset === LEGACY ? withTypography(decoded) : decoded
  if (text.slice(0, HEAD).split('\u0000').length > 3)
    throw new FocError('BINARY_FILE', `${name} holds binary data, not a web page`, {
      place: { file: name },
      hint: 'Save the page from the browser again, as HTML.',
    })
  return { text, warnings }
}

/** What Windows-1252 has at 80–9F, which some versions of Node decode as Latin-1, whose control characters stand there. */
const TYPOGRAPHY = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

function withTypography(text: string): string {
  return text.replace(/[\u0080-\u009F]/g, sign => TYPOGRAPHY.charAt(sign.charCodeAt(0) - 0x80))
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

function settle(bytes: Uint8Array, stated: string | null, marked: boolean): { charset: string; warnings: string[] } {
  const utf8 = isUtf8(bytes)
  const known = stated === null ? null : knownCharset(stated)
  if (marked && stated !== null) return { charset: stated, warnings: [] }
  if (known === null || known.startsWith('utf-16')) {
    const charset = utf8 ? 'utf-8' : LEGACY
    const warning = `the page says its encoding is ${stated}, which is not so; it was read as ${charset.toUpperCase()}`
    return { charset, warnings: stated === null ? [] : [warning] }
  }
  if (known === 'utf-8' && !utf8)
    return {
      charset: LEGACY,
      warnings: [
        'the page says its encoding is UTF-8, but its bytes are not; it was read as WINDOWS-1252: check the accented letters',
      ],
    }
  if (known !== 'utf-8' && utf8 && bytes.some(byte => byte > 0x7f) && SINGLE_BYTE.test(known))
    return {
      charset: 'utf-8',
      warnings: [`the page says its encoding is ${stated}, but its bytes are UTF-8; it was read as UTF-8`],
    }
  return { charset: known, warnings: [] }
}

/** Text in one of these is hardly ever valid UTF-8 by chance. */
const SINGLE_BYTE = /^(?:windows-|iso-8859-|koi8|macintosh)/

function knownCharset(label: string): string | null {
  try {
    return new TextDecoder(label).encoding
  } catch {
    return null
  }
}
