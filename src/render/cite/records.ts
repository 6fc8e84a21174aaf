import type { CitedPlace } from '../../types.ts'
import { type CslItem, cslItem } from './csl-item.ts'
import { unPlaces, writePlace } from './place-words.ts'

/** A BibTeX entry; the paragraph stands in its note. Its key is the document’s id with `_` for signs. */
export async function citeBibtex(cited: CitedPlace): Promise<string> {
  const { recordOutput } = await import('./record-output.ts')
  const { issued, title, author, note, URL: address, ...item } = withNote(cited)
  const entry = {
    ...item,
    title: texWords(title),
    author: author.map(({ literal }) => ({ literal: texWords(literal) })),
    ...(note === undefined ? {} : { note: texWords(note) }),
    ...(address === undefined ? {} : { URL: address.replace(/[{}\\\s]/g, encodeURIComponent) }),
    // BibTeX has no day of its own.
    ...(issued && 'date-parts' in issued
      ? { issued: { 'date-parts': issued['date-parts'].map(all => all.slice(0, 2)) } }
      : {}),
  }
  const record = recordOutput.format('bibtex', [entry]).trim()
  return record.replace(/^(\thowpublished = )\{(.*)\},$/m, '$1{\\url{$2}},')
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

/** An RIS record; the paragraph stands in its note. */
export async function citeRis(cited: CitedPlace): Promise<string> {
  const { recordOutput } = await import('./record-output.ts')
  // Its own text breaks lines within words and addresses, which readers then keep, and cuts a long id.
  const [record = {}] = recordOutput.format('ris', [withNote(cited)], { format: 'object', spec: 'new' })
  const { TY, ...tags } = Object.fromEntries(Object.entries(record))
  const lines = Object.entries({ TY, ...tags, ID: cited.document.id }).flatMap(([tag, values]) =>
    [values].flat().map(value => `${tag}  - ${written(tag, String(value))}`),
  )
  return [...lines, 'ER  - '].join('\n')
}

/** One line; and months and days of a date in two digits, as the format asks. */
function written(tag: string, value: string): string {
  const line = value.replace(/\s+/g, ' ')
  return tag === 'DA' ? line.replace(/\/(\d)(?=\/)/g, '/0$1') : line
}

function withNote({ document, locator }: CitedPlace): CslItem {
  const item = cslItem({ document })
  // Neither format can hold a date in words.
  const when = item.issued && 'literal' in item.issued ? [`adopted ${item.issued.literal}`] : []
  const note = [...when, ...(locator === null ? [] : [writePlace(locator, unPlaces)])].join('; ')
  return note === '' ? item : { ...item, note }
}
