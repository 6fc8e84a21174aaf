import { stringify } from 'yaml'

/** What may stand between a dash, or a key and its colon, and the end of a line without quotation marks, as YAML has it. */
const PLAIN =
  /^[A-Za-z0-9(“‘«\u00c0-\u024f\u0400-\u04ff\u0620-\u064a](?:[^\0-\x1f\x7f-\x9f\ud800-\udfff]*[^\0-\x1f\x7f-\x9f\ud800-\udfff :-])?$/
/** A comment, or another key, within it: it stands between quotation marks, where nothing in it need be marked. */
const BROKEN = /: | #|:$/
const QUOTABLE = /^[A-Za-z0-9][^\0-\x1f\x7f-\x9f\ud800-\udfff"\\]*$/
/** What would be read as a number or as none, a truth or nothing. */
const OTHER =
  /^(?:null|Null|NULL|true|True|TRUE|false|False|FALSE|\d+|0o[0-7]+|0x[\da-fA-F]+|\d+\.\d*|\d+(?:\.\d*)?[eE][-+]?\d+)$/
const KEY = /^[A-Za-z][A-Za-z0-9-]{0,40}$/

/**
 * Facts as YAML. Nearly all are plain words, which are written here, in a tenth of the time that the library takes; where a single
 * one is not, the library writes all. Both write the same.
 */
export function frontMatter(facts: Record<string, unknown>): string {
  return mapText(facts, '') ?? stringify(facts, { lineWidth: 0, blockQuote: false, aliasDuplicateObjects: false })
}

/** Null where the library has to write it. */
function mapText(facts: object, indent: string): string | null {
  let whole = ''
  for (const [key, value] of Object.entries(facts)) {
    const text = valueText(value, indent)
    if (text === null || !KEY.test(key) || OTHER.test(key)) return null
    whole += `${indent}${key}:${text}`
  }
  return whole === '' ? null : whole
}

/** What follows the colon, to the end of its last line. */
function valueText(value: unknown, indent: string): string | null {
  if (Array.isArray(value)) return listText(value, `${indent}  `)
  if (typeof value === 'object' && value !== null) {
    const text = mapText(value, `${indent}  `)
    return text === null ? null : `\n${text}`
  }
  const text = scalarText(value)
  return text === null ? null : ` ${text}\n`
}

function listText(list: readonly unknown[], indent: string): string | null {
  let whole = '\n'
  for (const one of list) {
    const text = scalarText(one)
    if (text === null) return null
    whole += `${indent}- ${text}\n`
  }
  return list.length === 0 ? null : whole
}

function scalarText(value: unknown): string | null {
  if (typeof value === 'boolean' || Number.isSafeInteger(value)) return String(value)
  if (typeof value !== 'string') return null
  if (BROKEN.test(value)) return QUOTABLE.test(value) ? `"${value}"` : null
  return PLAIN.test(value) && !OTHER.test(value) ? value : null
}
