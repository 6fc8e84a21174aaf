/**
 * One JSON object and a final newline. Characters that steer a terminal (DEL, C1, bidirectional overrides) are escaped:
 * the value is the same, and printing it is safe.
 */
export function jsonLine(value: unknown): string {
  return `${escaped(JSON.stringify(value, null, 2))}\n`
}

/** Members of a list that are written together. */
const TOGETHER = 50

/**
 * What {@link jsonLine} gives, in pieces: the lists of an answer are cut between two members, so that an answer of a hundred
 * megabytes is never one string.
 */
export function* jsonPieces(value: object): Generator<string> {
  let begun = false
  for (const [key, part] of Object.entries(value)) {
    const members: unknown[] = Array.isArray(part) ? part : []
    const batches = Math.max(1, Math.ceil(members.length / TOGETHER))
    for (let at = 0; at < batches; at++) {
      const some = members.slice(at * TOGETHER, (at + 1) * TOGETHER)
      const text = escaped(JSON.stringify({ [key]: batches > 1 ? some : part }, null, 2))
      // Nothing is written of what is undefined.
      if (text === '{}') continue
      const from = at === 0 ? OPEN.length : `${OPEN}  ${escaped(JSON.stringify(key))}: [\n`.length
      const to = text.length - (at === batches - 1 ? CLOSE : LIST_CLOSE + CLOSE).length
      yield `${begun ? ',\n' : OPEN}${text.slice(from, to)}`
      begun = true
    }
  }
  yield begun ? '\n}\n' : '{}\n'
}

const OPEN = '{\n'
const CLOSE = '\n}'
const LIST_CLOSE = '\n  ]'

const escaped = (json: string): string =>
  json.replace(
    /[\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g,
    character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
