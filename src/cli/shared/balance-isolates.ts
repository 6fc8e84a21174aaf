const END = '\u2069'
const marks = /[\u2066-\u2069]/g

/**
 * Lines of one text that was wrapped: what is isolated across a line end is closed on the one line and opened again on the
 * next, since a terminal orders every line by itself. Isolates are not nested.
 */
export function balanceIsolates(lines: readonly string[]): string[] {
  let open = ''
  return lines.map(line => {
    const begun = open + line
    for (const [mark] of line.matchAll(marks)) open = mark === END ? '' : mark
    return open === '' ? begun : begun + END
  })
}
