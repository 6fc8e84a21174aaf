import type { CitedPlace } from '../../types.ts'
import type { CslItem } from './csl-item.ts'
import { placedItem, spokenNotes } from './placed-item.ts'

/** An RIS record, without a line end; the paragraph stands in its note. */
export const citeRis = (cited: CitedPlace): string => risRecord(placedItem(cited))

const types: { [T in CslItem['type']]: string } = { report: 'RPRT', webpage: 'ELEC' }

/** An item as RIS, lines ended by LF and none at the end. A date in words stands in its note. */
export function risRecord(item: CslItem): string {
  const [parts] = item.issued && 'date-parts' in item.issued ? item.issued['date-parts'] : []
  const notes = [...spokenNotes(item), ...(item.annote === undefined ? [] : [item.annote])]
  const tags: [tag: string, value: string | undefined][] = [
    ['TY', types[item.type]],
    ...item.author.map(({ literal }): [string, string] => ['AU', corporate(literal)]),
    ['DA', parts && risDate(parts)],
    ['PY', parts && String(parts[0])],
    ['ID', item.id],
    ['LA', item.language],
    ['M3', item.genre],
    ['N1', notes.length === 0 ? undefined : notes.join('; ')],
    ['SN', item.number],
    ['TI', item.title],
    ['UR', item.URL],
  ]
  const lines = tags.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${oneLine(value)}`]))
  return [...lines, 'ER  - '].join('\n')
}

const oneLine = (text: string): string => text.replace(/[^\S\u00a0]+/g, ' ')

/**
 * A body as author. The comma behind it is the format’s sign that the whole is one name; bibutils takes the last word for
 * a family name all the same, and keeps together only words that no space parts. A comma inside would part it too.
 */
const corporate = (name: string): string => `${name.trim().replaceAll(',', ';').replace(/\s+/g, '\u00a0')},`

/** `2031/05/04/`: year, month and day with what is not known left empty, as the format asks. */
function risDate([year = 0, month, day]: readonly number[]): string {
  const two = (part: number | undefined): string => (part === undefined ? '' : String(part).padStart(2, '0'))
  return `${year}/${two(month)}/${two(day)}/`
}
