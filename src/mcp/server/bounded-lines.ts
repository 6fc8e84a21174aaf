import { Transform } from 'node:stream'

/** Bytes of one message at most; a draft of the greatest length, every letter escaped, has room. */
export const LONGEST_MESSAGE = 1024 * 1024
/** Bytes kept of either end of a message that is too long: one of them has its id. */
const ENDS = 2048

/**
 * Lets messages through, a line each, and none that is too long: of such a one nothing is kept but its ends.
 *
 * The reader of the protocol’s own package ends the connection where a message is too long, without a word to the client
 * (`@modelcontextprotocol/sdk` 1.32.2).
 *
 * @param tooLong Told the id of each message that was left out; null where it cannot be read.
 */
export function boundedLines(tooLong: (id: string | number | null) => void, most = LONGEST_MESSAGE): Transform {
  let parts: Buffer[] = []
  let length = 0
  let head = ''
  let tail = ''

  function add(part: Buffer): void {
    if (length + part.length <= most) parts.push(part)
    else {
      if (parts.length > 0) {
        const kept = Buffer.concat(parts)
        head = kept.toString('utf8', 0, ENDS)
        tail = kept.toString('utf8', Math.max(0, kept.length - ENDS))
        parts = []
      } else if (head === '') head = part.toString('utf8', 0, ENDS)
      tail = (tail + part.toString('utf8', Math.max(0, part.length - ENDS))).slice(-ENDS)
    }
    length += part.length
  }

  function ended(push: (line: Buffer) => void): void {
    if (length > most) tooLong(idOf(head, tail))
    else {
      const line = Buffer.concat(parts)
      // An empty line says nothing, and asks nothing.
      if (line.some(byte => byte > 0x20)) push(line)
    }
    parts = []
    length = 0
    head = ''
    tail = ''
  }

  return new Transform({
    transform(chunk: Buffer, _, done) {
      let from = 0
      for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, from)) {
        add(chunk.subarray(from, at + 1))
        ended(line => this.push(line))
        from = at + 1
      }
      if (from < chunk.length) add(chunk.subarray(from))
      done()
    },
    // The last message may lack the end of its line.
    flush(done) {
      if (length > 0) {
        add(Buffer.from('\n'))
        ended(line => this.push(line))
      }
      done()
    },
  })
}

/** The id of a message of which only the ends are known: beside `jsonrpc`, where clients write it. */
function idOf(head: string, tail: string): string | number | null {
  const first = /^\s*\{(?:\s*"jsonrpc"\s*:\s*"2\.0"\s*,)?\s*"id"\s*:\s*(-?\d{1,15}|"[^"\\]{0,200}")/.exec(head)
  const last = /,\s*"id"\s*:\s*(-?\d{1,15}|"[^"\\]{0,200}")\s*(?:,\s*"jsonrpc"\s*:\s*"2\.0"\s*)?\}\s*$/.exec(tail)
  const found = first?.[1] ?? last?.[1]
  return found === undefined ? null : (JSON.parse(found) as string | number)
}
