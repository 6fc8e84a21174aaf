/**
 * By which a stored passage is known again: damage to a letter of it makes another number (FNV-1a over UTF-16 units, 32 bits).
 * No guard against somebody who alters both; it costs an answer far less than sha256, for which Node loads much.
 *
 * @param parts its columns, which the sum keeps apart.
 */
export function passageSum(...parts: readonly string[]): number {
  let sum = 0x811c9dc5
  for (const part of parts) {
    for (let at = 0; at < part.length; at++) sum = Math.imul(sum ^ part.charCodeAt(at), 0x01000193)
    // No unit of a text.
    sum = Math.imul(sum ^ 0x10000, 0x01000193)
  }
  return sum >>> 0
}
