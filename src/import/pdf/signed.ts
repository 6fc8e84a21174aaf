/**
 * Whether a PDF carries an electronic signature: its dictionary names the bytes that it covers, and those can be found only
 * where they stand uncompressed.
 */
export function isSigned(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = buffer.indexOf(KEY); at >= 0; at = buffer.indexOf(KEY, at + KEY.length))
    if (/^\/ByteRange\s{0,20}\[\s{0,20}\d/.test(buffer.toString('latin1', at, at + 60))) return true
  return false
}

const KEY = '/ByteRange'
