import { FocError } from '../../errors.ts'
import { type DocumentRow, foldId, openIndex } from '../../store/index.ts'
import { symbolsOf } from '../../text/index.ts'
import type { PackagePlaces } from '../folder/places.ts'
import { addressKey } from '../whose-text/address-key.ts'
import { isPublishers } from './publishers.ts'
import type { Refused } from './take-in-report.ts'
import { isGathered, ofThemes, unknownText, wantedCopy } from './wanted-copies.ts'
import type { WantedText } from './wanted-text.ts'

/** What a call asks for beside files and addresses. */
export interface Asked {
  /** Documents as typed (`id`, `id@language`, a symbol in any spelling), or every one of the Coalition that has an address. */
  documents: readonly string[] | 'all'
  /** Themes of which every gathered text is asked for. */
  themes: readonly string[]
  /** In which language gathered texts are asked for; null: English, else the first. */
  language: string | null
}

/** True for what a user means as an address of the web, not as a path. */
export function isAddress(path: string): boolean {
  return /^[a-z][a-z0-9+.-]{1,20}:\/\//i.test(path)
}

/**
 * The texts a call asks for: addresses as given; documents of the catalogue at their known addresses, the publisher's own
 * first; resolutions in the copy they were gathered from. An address that several documents share is never taken for one
 * of them.
 *
 * @returns also what cannot be asked for at all.
 * @throws {FocError} `UNKNOWN_VALUE` for a theme that does not exist.
 */
export function wantedTexts(
  shipped: PackagePlaces,
  addresses: readonly string[],
  { documents, themes, language }: Asked,
): { wanted: WantedText[]; refused: Refused[] } {
  const wanted = addresses.map((address): WantedText => ({ addresses: [address], document: null, copy: null }))
  const refused: Refused[] = []
  if (documents.length + themes.length === 0) return { wanted, refused }
  const rows = catalogueOf(shipped, themes)
  const all = rows.map(({ row }) => row)
  const chosen = new Set<Listed>()
  const copies: (WantedText | Refused)[] = []
  if (documents === 'all') for (const one of rows) if (hasAddress(one) && !isGathered(one.row)) chosen.add(one)
  for (const asked of documents === 'all' ? [] : documents) {
    const [, id = asked, told = language ?? undefined] = LANGUAGE.exec(asked) ?? []
    const named = rowsNamed(rows, id)
    const gathered = named.map(({ row }) => row).filter(isGathered)
    if (named.length === 0) refused.push(unknownText(id, told ?? null, idsOf(all)))
    else if (gathered.length > 0) copies.push(wantedCopy(gathered, told?.toLowerCase() ?? null))
    else for (const one of inLanguage(named, LANGUAGE.test(asked) ? told : undefined)) chosen.add(one)
  }
  copies.push(...ofThemes(all, themes).map(one => wantedCopy(one, language)))
  const known = atAddresses(chosen, rows)
  const seen = new Set<string>()
  for (const one of [...known, ...copies]) {
    if (isRefused(one)) refused.push(one)
    else if (one.copy === null || !seen.has(one.copy.sha256)) wanted.push(one)
    if (!isRefused(one) && one.copy !== null) seen.add(one.copy.sha256)
  }
  return { wanted, refused }
}

const isRefused = (one: WantedText | Refused): one is Refused => 'error' in one

/** Documents at their known addresses. */
function atAddresses(chosen: Iterable<Listed>, rows: readonly Listed[]): (WantedText | Refused)[] {
  const owners = ownersOf(rows)
  const isOwn = ({ key }: KnownAddress): boolean => owners.get(key)?.size === 1
  const taken = new Set<string>()
  const found: (WantedText | Refused)[] = []
  for (const { row, addresses: known } of chosen) {
    const { id, issuer } = row.header
    const own = known.filter(isOwn)
    const isFirst = ({ address }: KnownAddress): boolean => isPublishers(address, issuer)
    const best = [...own.filter(isFirst), ...own.filter(one => !isFirst(one))]
    const first = best[0] ?? known[0]
    if (first === undefined) {
      found.push(noAddress(id, row.header.language))
      continue
    }
    // Two languages of one document may be published at one address: it is fetched once.
    const place = `${foldId(id)} ${first.key}`
    if (taken.has(place)) continue
    taken.add(place)
    if (best.length === 0) {
      found.push(sharedAddress(first.address, [...(owners.get(first.key) ?? [])]))
      continue
    }
    const titles = rows.map(one => one.row.header).filter(header => foldId(header.id) === foldId(id))
    found.push({ addresses: best.map(({ address }) => address), document: { id, issuer, titles }, copy: null })
  }
  return found
}

/** A document of the catalogue with the addresses it has. */
interface Listed {
  row: DocumentRow
  addresses: KnownAddress[]
}

interface KnownAddress {
  address: string
  /** The key that `addressKey` makes of an address. */
  key: string
}

function catalogueOf(shipped: PackagePlaces, themes: readonly string[]): Listed[] {
  const index = openIndex(shipped.index)
  try {
    const known = index.themes().map(({ id }) => id)
    const wrong = themes.find(theme => !known.includes(theme))
    if (wrong !== undefined)
      throw new FocError('UNKNOWN_VALUE', `--theme ${wrong} is not known`, { hint: `Valid: ${known.join(', ')}.` })
    return index.documents({}).map(row => ({ row, addresses: addressesOf(row) }))
  } finally {
    index.close()
  }
}

function addressesOf({ header: { source, copies } }: DocumentRow): KnownAddress[] {
  const known = [...new Set([...(source === null ? [] : [source]), ...copies])]
  return known.filter(one => /^https?:/i.test(one)).map(address => ({ address, key: addressKey(address) }))
}

const hasAddress = ({ addresses }: Listed): boolean => addresses.length > 0

/** Ids of the documents that name an address, by its key. */
function ownersOf(rows: readonly Listed[]): Map<string, Set<string>> {
  const owners = new Map<string, Set<string>>()
  for (const { row, addresses } of rows)
    for (const { key } of addresses) owners.set(key, (owners.get(key) ?? new Set()).add(row.header.id))
  return owners
}

/** A document with the language it is asked for in. */
const LANGUAGE = /^(.*)@([a-z]{2,3}(?:-[a-z0-9]{2,8})?)$/i

/** All languages of a document, by its id in any case or its symbol however it is written. */
function rowsNamed(rows: readonly Listed[], id: string): Listed[] {
  const named = (one: string): Listed[] => rows.filter(({ row }) => foldId(row.header.id) === foldId(one))
  const same = named(id)
  if (same.length > 0) return same
  return (
    symbolsOf(id)
      .map(named)
      .find(found => found.length > 0) ?? []
  )
}

function inLanguage(rows: readonly Listed[], language: string | undefined): Listed[] {
  const asked = language?.toLowerCase()
  const found = rows.filter(({ row }) => asked === undefined || row.header.language === asked)
  const withAddress = found.filter(hasAddress)
  return withAddress.length > 0 ? withAddress : found.slice(0, 1)
}

const idsOf = (rows: readonly DocumentRow[]): string[] => rows.map(({ header }) => header.id)

function noAddress(id: string, language: string): Refused {
  const message = 'the catalogue knows no address of this document'
  const hint = `If you have its text, run foc import FILE --id ${id}.`
  return { file: `${id}@${language}`, error: { code: 'NO_KNOWN_ADDRESS', message, hint } }
}

function sharedAddress(address: string, ids: readonly string[]): Refused {
  const message = `the catalogue has this address for ${ids.join(' and ')}, so which of them it shows is not known`
  const hint = 'Open it in a browser, see which it is, and run foc import ADDRESS --id ID.'
  return { file: address, error: { code: 'SHARED_ADDRESS', message, hint } }
}
