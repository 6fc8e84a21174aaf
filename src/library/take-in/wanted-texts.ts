import { FocError } from '../../errors.ts'
import { type DocumentRow, foldId, openIndex } from '../../store/index.ts'
import type { PackagePlaces } from '../folder/places.ts'
import { addressKey } from '../whose-text/address-key.ts'
import { isPublishers } from './publishers.ts'
import type { Refused } from './take-in-report.ts'

/** A text to be fetched. */
export interface WantedText {
  /** Addresses at which it is published, best first. */
  addresses: string[]
  /** The document of the catalogue it must be; null where the user gave the address. */
  document: { id: string; issuer: string; titles: { title: string; language: string }[] } | null
}

/** True for what a user means as an address of the web, not as a path. */
export function isAddress(path: string): boolean {
  return /^[a-z][a-z0-9+.-]{1,20}:\/\//i.test(path)
}

/**
 * The texts a call asks for: addresses as given, then documents of the catalogue at their known addresses, the
 * publisher's own first. An address that several documents share is never taken for one of them.
 *
 * @param asked documents as typed (`id` or `id@language`); `all`: every one that has an address.
 * @returns also what cannot be asked for at all.
 * @throws {FocError} `UNKNOWN_DOCUMENT`.
 */
export function wantedTexts(
  shipped: PackagePlaces,
  addresses: readonly string[],
  asked: readonly string[] | 'all',
): { wanted: WantedText[]; refused: Refused[] } {
  const wanted = addresses.map((address): WantedText => ({ addresses: [address], document: null }))
  const refused: Refused[] = []
  if (asked.length === 0) return { wanted, refused }
  const rows = catalogueOf(shipped)
  const owners = ownersOf(rows)
  const isOwn = ({ key }: KnownAddress): boolean => owners.get(key)?.size === 1
  const chosen = new Set(asked === 'all' ? rows.filter(hasAddress) : asked.flatMap(find(rows)))
  const taken = new Set<string>()
  for (const { row, addresses: known } of chosen) {
    const { id, issuer } = row.header
    const own = known.filter(isOwn)
    const isFirst = ({ address }: KnownAddress): boolean => isPublishers(address, issuer)
    const best = [...own.filter(isFirst), ...own.filter(one => !isFirst(one))]
    const first = best[0] ?? known[0]
    if (first === undefined) {
      refused.push(noAddress(id, row.header.language))
      continue
    }
    // Two languages of one document may be published at one address: it is fetched once.
    const place = `${foldId(id)} ${first.key}`
    if (taken.has(place)) continue
    taken.add(place)
    if (best.length === 0) {
      refused.push(sharedAddress(first.address, [...(owners.get(first.key) ?? [])]))
      continue
    }
    const titles = rows.map(one => one.row.header).filter(header => foldId(header.id) === foldId(id))
    wanted.push({ addresses: best.map(({ address }) => address), document: { id, issuer, titles } })
  }
  return { wanted, refused }
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

function catalogueOf(shipped: PackagePlaces): Listed[] {
  const index = openIndex(shipped.index)
  try {
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

const find =
  (rows: readonly Listed[]) =>
  (asked: string): Listed[] => {
    const [, id = asked, language] = /^(.*)@([a-z]{2,3}(?:-[a-z0-9]{2,8})?)$/i.exec(asked) ?? []
    const found = rows.filter(
      ({ row: { header } }) =>
        foldId(header.id) === foldId(id) && (language === undefined || header.language === language.toLowerCase()),
    )
    if (found.length > 0) {
      const withAddress = found.filter(hasAddress)
      return withAddress.length > 0 ? withAddress : found.slice(0, 1)
    }
    throw new FocError('UNKNOWN_DOCUMENT', `the catalogue has no document ${asked}`, {
      hint: 'foc documents lists all. To import a text it does not know, give its address or file.',
    })
  }

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
