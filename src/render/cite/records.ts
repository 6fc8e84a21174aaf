import type { CitedPlace } from '../../types.ts'
import { type CslItem, cslItem } from './csl-item.ts'
import { unPlaces, writePlace } from './place-words.ts'

/** A BibTeX entry; the paragraph stands in its note. Its key is the document’s id with `_` for signs. */
export const citeBibtex = (cited: CitedPlace): Promise<string> => bibtexRecord(withPlace(cited))

/** An RIS record, without a line end; the paragraph stands in its note. */
export const citeRis = (cited: CitedPlace): Promise<string> => risRecord(withPlace(cited))

/** An item as BibTeX, without a line end. A date in words stands in its note, since no field holds it. */
export async function bibtexRecord(dated: CslItem): Promise<string> {
  const { recordOutput } = await import('./record-output.ts')
  const { issued, title, author, note, URL: address, ...item } = withDateNote(dated)
  const entry = {
    ...item,
    title: texWords(title),
    author: author.map(({ literal }) => ({ literal: texWords(literal) })),
    // A techreport must name an institution.
    ...(item.type === 'report' ? { publisher: author.map(({ literal }) => texWords(literal)).join('; ') } : {}),
    ...(note === undefined ? {} : { note: texWords(note) }),
    ...(address === undefined ? {} : { URL: address.replace(/[{}\\\s]/g, encodeURIComponent) }),
    ...(issued && 'date-parts' in issued
      ? { issued: { 'date-parts': issued['date-parts'].map(all => all.slice(0, 2)) } }
      : {}),
  }
  const record = recordOutput.format('bibtex', [entry]).trim()
  const day = wholeDay(issued)
  return record
    .replace(/^(\thowpublished = )\{(.*)\},$/m, '$1{\\url{$2}},')
    .replace(/^\tyear = /m, day === null ? '$&' : `\tdate = {${day}},\n$&`)
}

/** A day, as the field `date` of biblatex has it: BibTeX, which has no day of its own, leaves that field out. */
function wholeDay(issued: CslItem['issued']): string | null {
  const [parts = []] = issued && 'date-parts' in issued ? issued['date-parts'] : []
  return parts.length < 3 ? null : parts.map(part => String(part).padStart(2, '0')).join('-')
}

/** Words with what means something to TeX made harmless; letters of every script stay as they are. */
function texWords(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\{}$&#%_^~<>]/g, sign => texSigns[sign] ?? `\\${sign}`)
}

const texSigns: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
}

/** An item as RIS, lines ended by LF and none at the end. A date in words stands in its note. */
export async function risRecord(item: CslItem): Promise<string> {
  const { recordOutput } = await import('./record-output.ts')
  // Its own text breaks lines within words and addresses, which readers then keep, and cuts a long id.
  const [record = {}] = recordOutput.format('ris', [withDateNote(item)], { format: 'object', spec: 'new' })
  const { TY, ...tags } = Object.fromEntries(Object.entries(record))
  const lines = Object.entries({ TY, ...tags, ID: item.id }).flatMap(([tag, values]) =>
    [values].flat().map(value => `${tag}  - ${written(tag, String(value))}`),
  )
  return [...lines, 'ER  - '].join('\n')
}

/** One line; and months and days of a date in two digits, as the format asks. */
function written(tag: string, value: string): string {
  const line = value.replace(/\s+/g, ' ')
  return tag === 'DA' ? line.replace(/\/(\d)(?=\/)/g, '/0$1') : line
}

function withPlace({ document, locator }: CitedPlace): CslItem {
  const item = cslItem({ document })
  return locator === null ? item : { ...item, note: writePlace(locator, unPlaces) }
}

function withDateNote(item: CslItem): CslItem {
  if (item.issued === undefined || 'date-parts' in item.issued) return item
  const { note } = item
  return { ...item, note: [`adopted ${item.issued.literal}`, ...(note === undefined ? [] : [note])].join('; ') }
}
