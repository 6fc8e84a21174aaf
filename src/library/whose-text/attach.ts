import { titleId } from '../../import/index.ts'
import { type DocumentRow, foldId } from '../../store/index.ts'
import { dateInterval, unlettered } from '../../text/index.ts'
import type { DocumentHeader } from '../../types.ts'
import { addressKey } from './address-key.ts'
import type { Candidate } from './ambiguous-document.ts'
import { compareTitles, type TitleWords, titleWords } from './compare-titles.ts'

/** Whose text it is: of a known document, of a new one, or not to be told without a person. */
export type Attachment =
  | { kind: 'known'; id: string; warnings: string[]; doubt: Doubt | null }
  | { kind: 'new'; warnings: string[] }
  | { kind: 'ambiguous'; candidates: Candidate[] }

/** What a title alone leaves open. Where its words do not decide it, a person must say whose text it is. */
export interface Doubt {
  candidate: Candidate
  /** `for`: the words must speak for the document; `not-against`: they must not speak against it. */
  words: 'for' | 'not-against'
}

/** More candidates help nobody to choose. */
const MAX_CANDIDATES = 9

/**
 * Match an imported text to the documents known. It is never guessed:
 *
 * 1. The bytes of a known original, its symbol or its id decide; an id made of title and year not against the dates,
 * and with the doubts of an equal title.
 * 2. So does a known address of one document alone, unless the dates contradict and the titles are not alike; of
 * several documents with that address, the one whose title and date fit.
 * 3. An equal title decides if the dates agree, or if one is unknown and no other title is alike. A close title
 * decides only if both dates are known and agree, for one document alone. In doubt the words must decide it: speak    for
 * the document where a date is unknown (of a close title: not known to the month), and not against it unless    both
 * texts are of one day.
 * 4. A title that is alike with a date that contradicts is another document: `new`, with a warning.
 *
 * All else that is alike is `ambiguous`. Titles are compared within one language, where it is known; two different
 * symbols never match.
 *
 * @param catalogue all documents known, shipped and imported, in any order.
 */
export function attach(imported: DocumentHeader, catalogue: readonly DocumentRow[]): Attachment {
  const rows = catalogue.filter(({ names }) => !contradicts(names.symbol, imported.symbol))
  const sure = catalogue.find(row => sameBytes(row, imported)) ?? rows.find(row => sameName(row, imported))
  if (sure)
    return isNamedByTitle(imported) && !sameBytes(sure, imported) ? byWords(sure, imported, 'equal') : known(sure)
  // A text with a symbol says whose it is: that of a document that is not here yet.
  if (imported.symbol !== null) return { kind: 'new', warnings: [] }
  const alike = alikeTo(imported, rows)
  return byAddress(imported, rows, alike) ?? byTitle(imported, alike)
}

interface Alike {
  row: DocumentRow
  title: 'equal' | 'close'
  date: DateFit
}

type DateFit = 'agrees' | 'unknown' | 'contradicts'

const known = ({ names }: DocumentRow, ...warnings: string[]): Attachment => ({
  kind: 'known',
  id: names.id,
  warnings,
  doubt: null,
})

/** Known by its title; what that leaves open is left to the words. */
function byWords(row: DocumentRow, imported: DocumentHeader, title: Alike['title']): Attachment {
  const { id, title: known, adopted } = row.header
  const [from, to] = [dateInterval(adopted), dateInterval(imported.adopted)]
  const isOfOneDay = from !== null && to !== null && [from.to, to.from, to.to].every(day => day === from.from)
  const date = dateFit(adopted, imported.adopted)
  const dated = date !== 'unknown' && (title === 'equal' || [from, to].every(isWithinMonth))
  const why =
    date === 'unknown'
      ? 'has a like title; no date decides, nor do the words'
      : 'has a like title and date, but other words'
  const doubt: Doubt = { candidate: { id, title: known, adopted, why }, words: dated ? 'not-against' : 'for' }
  return { kind: 'known', id, warnings: [], doubt: isOfOneDay ? null : doubt }
}

const isWithinMonth = (date: ReturnType<typeof dateInterval>): boolean =>
  date !== null && date.from.slice(0, 7) === date.to.slice(0, 7)

const contradicts = (a: string | null, b: string | null): boolean => a !== null && b !== null && foldId(a) !== foldId(b)

/** Resolutions A to C came from the same bytes, and are three documents. */
const sameBytes = ({ names }: DocumentRow, { sha256, language, symbol }: DocumentHeader): boolean =>
  sha256 !== null &&
  names.sha256 === sha256 &&
  names.language === language &&
  !(symbol !== null && contradicts(names.symbol, symbol) && unlettered(names.symbol ?? '') === unlettered(symbol))

function sameName(row: DocumentRow, imported: DocumentHeader): boolean {
  const { id, symbol } = imported
  const { names } = row
  return (
    (foldId(names.id) === foldId(id) && !(isNamedByTitle(imported) && ofAnotherDay(row.header, imported))) ||
    (symbol !== null && names.symbol !== null && foldId(names.symbol) === foldId(symbol))
  )
}

/** Two texts of one year may bear one title; an id made of them does not say that they are one. */
const isNamedByTitle = ({ id, title, adopted, symbol }: DocumentHeader): boolean =>
  symbol === null && id === titleId(title, adopted)

const ofAnotherDay = (a: DocumentHeader, b: DocumentHeader): boolean => dateFit(a.adopted, b.adopted) === 'contradicts'

function byAddress(imported: DocumentHeader, rows: readonly DocumentRow[], alike: readonly Alike[]): Attachment | null {
  const mine = new Set(addressesOf(imported).map(addressKey))
  if (mine.size === 0) return null
  const there = onePerId(rows.filter(row => keptOf(row).addresses.some(one => mine.has(one))))
  const titled = (row: DocumentRow): boolean => alike.some(one => one.row.names.id === row.names.id)
  const dated = (row: DocumentRow): DateFit => dateFit(row.header.adopted, imported.adopted)
  const [only] = there
  if (!only) return null
  if (there.length === 1) {
    if (dated(only) !== 'contradicts') return known(only)
    return titled(only)
      ? known(only, `the text says ${imported.adopted}, the catalogue ${only.header.adopted}`)
      : ambiguous(imported, there, 'has this address, but another date and title')
  }
  const fitting = there.filter(row => titled(row) && dated(row) === 'agrees')
  return fitting[0] && fitting.length === 1 ? known(fitting[0]) : ambiguous(imported, there, 'has this address')
}

function byTitle(imported: DocumentHeader, alike: readonly Alike[]): Attachment {
  const possible = alike.filter(({ date }) => date !== 'contradicts')
  const sure = possible.filter(({ title, date }) => title === 'equal' && date === 'agrees')
  const near = possible.filter(({ date }) => date === 'agrees')
  for (const group of [sure, near, possible.length === 1 ? possible.filter(({ title }) => title === 'equal') : []])
    if (group[0] && group.length === 1) return byWords(group[0].row, imported, group[0].title)
  if (possible.length > 0) {
    const rows = possible.map(({ row }) => row)
    return ambiguous(imported, rows, null)
  }
  const warnings = alike.map(
    ({ row: { header } }) =>
      `${header.id} has a like title, but is of ${header.adopted}, and this text of ${imported.adopted}: taken as another document`,
  )
  return { kind: 'new', warnings: warnings.slice(0, MAX_CANDIDATES) }
}

/** Documents with a like title in the language of the text, one each, by id. */
function alikeTo(imported: DocumentHeader, rows: readonly DocumentRow[]): Alike[] {
  const { title: own, language } = imported
  const mine = new Map<string, TitleWords>()
  const cutAs = (other: string): TitleWords => {
    const words = mine.get(other) ?? titleWords(own, other)
    mine.set(other, words)
    return words
  }
  const found = rows.flatMap((row): Alike[] => {
    if (row.names.language !== language && language !== 'und') return []
    const title = compareTitles(cutAs(row.names.language), keptOf(row).title)
    return title === 'other' ? [] : [{ row, title, date: dateFit(row.header.adopted, imported.adopted) }]
  })
  const first = new Set(onePerId(found.map(({ row }) => row)))
  return found.filter(({ row }) => first.has(row))
}

interface Compared {
  title: TitleWords
  /** Keys of its addresses. */
  addresses: string[]
}

const kept = new WeakMap<DocumentRow, Compared>()

/** A thousand files are compared with the same catalogue: of each of its documents the facts are read once. */
function keptOf(row: DocumentRow): Compared {
  const had = kept.get(row)
  if (had !== undefined) return had
  const { header } = row
  const made = { title: titleWords(header.title, header.language), addresses: addressesOf(header).map(addressKey) }
  kept.set(row, made)
  return made
}

function ambiguous(imported: DocumentHeader, rows: readonly DocumentRow[], why: string | null): Attachment {
  const candidates = rows.slice(0, MAX_CANDIDATES).map(({ header }): Candidate => {
    const { id, title, adopted } = header
    return { id, title, adopted, why: why ?? reasons[dateFit(adopted, imported.adopted)] }
  })
  return { kind: 'ambiguous', candidates }
}

const reasons: { [D in DateFit]: string } = {
  agrees: 'has a like title, and a date that agrees',
  unknown: 'has a like title; no date decides',
  contradicts: 'has a like title, but another date',
}

function dateFit(a: string | null, b: string | null): DateFit {
  const one = dateInterval(a)
  const other = dateInterval(b)
  if (one === null || other === null) return 'unknown'
  return one.from <= other.to && other.from <= one.to ? 'agrees' : 'contradicts'
}

const addressesOf = ({ source, copies }: DocumentHeader): string[] => (source === null ? copies : [source, ...copies])

/** The first row of each id, sorted by id. */
function onePerId(rows: readonly DocumentRow[]): DocumentRow[] {
  const first = new Map<string, DocumentRow>()
  for (const row of rows) if (!first.has(foldId(row.names.id))) first.set(foldId(row.names.id), row)
  return [...first].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row)
}
