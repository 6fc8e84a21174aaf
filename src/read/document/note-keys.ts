/**
 * Names under which the notes of a document are written, one for each, in order.
 *
 * A printed mark is its own name where it can be (`[^3]`, `[^*]`); when it comes again it is numbered (`[^*~2]`).
 * Signs that Markdown does not allow in a note's name are percent-encoded.
 */
export function noteKeys(marks: readonly string[]): string[] {
  const used = new Map<string, number>()
  return marks.map(mark => {
    const base = encodeMark(mark)
    // Markdown takes `a` and `A` for one name.
    const folded = base.toLowerCase().toUpperCase()
    const count = (used.get(folded) ?? 0) + 1
    used.set(folded, count)
    return count === 1 && base !== '' ? base : `${base}~${count}`
  })
}

/** The printed mark that a note's name stands for. */
export function markOfKey(key: string): string {
  const base = key.replace(/~\d+$/, '')
  try {
    return decodeURIComponent(base)
  } catch {
    return base
  }
}

function encodeMark(mark: string): string {
  return mark.replace(/[^\p{L}\p{N}*†‡§¶'().+-]/gu, sign =>
    sign === '~' ? '%7E' : encodeURIComponent(sign) === sign ? `%${hex(sign)}` : encodeURIComponent(sign),
  )
}

function hex(sign: string): string {
  return (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(2, '0')
}
