import { Buffer } from 'node:buffer'

const fewest = 1 << 12
const mostKept = 1 << 21
let bytes = Buffer.alloc(fewest * 2)
let shared = new Uint16Array(bytes.buffer, bytes.byteOffset, fewest)

/**
 * The UTF-16 units of a text in an array that all calls share: what is needed of them is read before the next call. It
 * is longer than the text. A loop reads an array faster than a string, which may be a slice or sum of others.
 */
export function unitsOf(text: string): Uint16Array {
  if (text.length > shared.length || shared.length > mostKept) {
    const length = Math.max(fewest, text.length + (text.length >> 1))
    bytes = Buffer.alloc(length * 2)
    shared = new Uint16Array(bytes.buffer, bytes.byteOffset, length)
  }
  bytes.write(text, 0, 'utf16le')
  return shared
}
