import { FocError } from '../../errors.ts'
import { type DocumentRow, foldId, openIndex } from '../../store/index.ts'
import type { PackagePlaces } from '../folder/places.ts'
import { addressKey } from '../whose-text/address-key.ts'
import { isPublishers } from '../whose-text/publishers.ts'
import type { Refused } from './take-in.ts'

/** A text to be fetched. */
export interface WantedText {
  /** Where it may be had, best first. */
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
  const shared = (address: string): boolean => (owners.get(addressKey(address))?.size ?? 0) > 1
  const chosen = new Set(asked === 'all' ? rows.filter(row => addressesOf(row).length > 0) : asked.flatMap(find(rows)))
  const taken = new Set<string>()
  for (const row of chosen) {
    const { id, issuer } = row.header
    const known = addressesOf(row)
    const own = known.filter(address => !shared(address))
    const best = [...own.filter(one => isPublishers(one, issuer)), ...own.filter(one => !isPublishers(one, issuer))]
    const first = best[0] ?? known[0]
    if (first === undefined) {
      refused.push(noAddress(id, row.header.language))
      continue
    }
    // Two languages of one document may be published at one address: it is fetched once.
    if (taken.has(`${foldId(id)} ${addressKey(first)}`)) continue
    taken.add(`${foldId(id)} ${addressKey(first)}`)
    if (best.length === 0) {
      refused.push(sharedAddress(first, [...(owners.get(addressKey(first)) ?? [])]))
      continue
    }
    const titles = rows.filter(one => foldId(one.header.id) === foldId(id)).map(one => one.header)
    wanted.push({ addresses: best, document: { id, issuer, titles } })
  }
  return { wanted, refused }
}

function catalogueOf(shipped: PackagePlaces): DocumentRow[] {
  const index = openIndex(shipped.index)
  try {
    return index.documents({})
  } finally {
    index.close()
  }
}

function addressesOf({ header: { source, copies } }: DocumentRow): string[] {
  return [...new Set([...(source === null ? [] : [source]), ...copies])].filter(one => /^https?:/i.test(one))
}

/** Ids of the documents that name an address, by its key. */
function ownersOf(rows: readonly DocumentRow[]): Map<string, Set<string>> {
  const owners = new Map<string, Set<string>>()
  for (const row of rows)
    for (const address of addressesOf(row)) {
      const key = addressKey(address)
      owners.set(key, (owners.get(key) ?? new Set()).add(row.header.id))
    }
  return owners
}

const find =
  (rows: readonly DocumentRow[]) =>
  (asked: string): DocumentRow[] => {
    const [, id = asked, language] = /^(.*)@([a-z]{2,3}(?:-[a-z0-9]{2,8})?)$/i.exec(asked) ?? []
    const found = rows.filter(
      ({ header }) =>
        foldId(header.id) === foldId(id) && (language === undefined || header.language === language.toLowerCase()),
    )
    if (found.length > 0) {
      const withAddress = found.filter(row => addressesOf(row).length > 0)
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
