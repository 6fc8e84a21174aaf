import { isMap, isNode, isPair, LineCounter, parseDocument } from 'yaml'
import { FocError, type Place } from '../../errors.ts'

export type YamlPath = readonly PropertyKey[]

/** Parsed YAML that still knows where each value stood. */
export interface YamlSource {
  value: unknown
  file: string
  /** Place of a value; for a key that is not there, of the nearest thing above it. */
  placeOf(path: YamlPath): Place
  /** Place of a key of a mapping. */
  placeOfKey(path: YamlPath, key: string): Place
}

/**
 * Read YAML 1.2: dates and country codes stay text, a key may stand only once, aliases are refused.
 *
 * @throws {FocError} `INVALID_YAML` with file, line and column.
 */
export function parseYaml(source: string, file: string): YamlSource {
  const lines = new LineCounter()
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset)
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  const fail = (message: string, at: Place): FocError =>
    new FocError('INVALID_YAML', `${file} cannot be read as YAML: ${message}`, { place: at, hint: remedy(message) })

  try {
    const document = parseDocument(source, { lineCounter: lines, prettyErrors: false, logLevel: 'silent' })
    const [error] = document.errors
    if (error !== undefined) throw fail(firstLine(error.message), place(error.pos[0]))
    const [warning] = document.warnings
    if (warning !== undefined) throw fail(firstLine(warning.message), place(warning.pos[0]))
    const value: unknown = document.toJS({ maxAliasCount: 0 })

    const nodeAt = (path: YamlPath): unknown => {
      for (let length = path.length; length > 0; length -= 1) {
        const node: unknown = document.getIn(path.slice(0, length), true)
        if (isNode(node)) return node
      }
      return document.contents
    }
    const offsetOf = (node: unknown): number => (isNode(node) ? (node.range?.[0] ?? 0) : 0)
    return {
      value,
      file,
      placeOf: path => place(offsetOf(nodeAt(path))),
      placeOfKey: (path, key) => {
        const map = path.length === 0 ? document.contents : nodeAt(path)
        const pair = isMap(map) ? map.items.find(item => isPair(item) && String(item.key) === key) : undefined
        return place(offsetOf(pair?.key ?? map))
      },
    }
  } catch (error) {
    if (error instanceof FocError) throw error
    // The parser recurses: lists nested thousands deep end here, as do aliases.
    throw fail(error instanceof Error ? firstLine(error.message) : 'it is nested too deep', {
      file,
      line: 1,
      column: 1,
    })
  }
}

function firstLine(message: string): string {
  return message.split('\n', 1)[0] ?? message
}

function remedy(message: string): string {
  if (/alias/i.test(message)) return 'Write the value out: references (& and *) are not used here.'
  if (/unique/i.test(message)) return 'Keep one of the two lines with this key.'
  return 'Check the indentation, and put a text that holds “: ”, “#” or a leading special sign between double quotes.'
}
