import { isIP } from 'node:net'
import { FocError } from '../errors.ts'
import { stripControls } from '../text/index.ts'
import { isPublicAddress } from './public-address.ts'

const MAX_LENGTH = 4000

/**
 * Read an address and check all that can be told before its host is looked up.
 *
 * @returns the address without its fragment. A host written as a number, in octal or in hexadecimal is an IP address here.
 * @throws {FocError} `FETCH_BAD_ADDRESS`, `FETCH_SCHEME`, `FETCH_CREDENTIALS`, `FETCH_PRIVATE_ADDRESS`.
 */
export function checkedAddress(address: string, allowPrivate: boolean): URL {
  const url = parse(address)
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new FocError('FETCH_SCHEME', `addresses that begin with ${url.protocol} are not fetched`, {
      place: { file: shown(address) },
      hint: 'Give an address that begins with https:// or http://, or the path of a file.',
    })
  if (url.username !== '' || url.password !== '') {
    url.username = ''
    url.password = ''
    throw new FocError('FETCH_CREDENTIALS', 'an address with a name or password in it is not fetched', {
      place: { file: url.href },
      hint: 'Open it in a browser, save the document, and import the file.',
    })
  }
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (!allowPrivate && isIP(host) !== 0 && !isPublicAddress(host)) throw privateAddress(url.href, host)
  url.hash = ''
  return url
}

/** The error for a host that is not on the public Internet. */
export function privateAddress(address: string, host: string): FocError {
  return new FocError('FETCH_PRIVATE_ADDRESS', `${host} is a private or local address`, {
    place: { file: address },
    hint: 'If you know this server and trust it, add --allow-private.',
  })
}

/**
 * The address a redirect leads to.
 *
 * @throws {FocError} what `checkedAddress` throws, and `FETCH_INSECURE_REDIRECT` from https to http.
 */
export function redirectTarget(from: URL, location: string, allowPrivate: boolean): URL {
  const to = URL.canParse(location, from.href) ? new URL(location, from.href).href : location
  const url = checkedAddress(to, allowPrivate)
  if (from.protocol === 'https:' && url.protocol === 'http:')
    throw new FocError('FETCH_INSECURE_REDIRECT', `the server leads from a secure address to ${url.href}`, {
      place: { file: from.href },
      hint: 'Try that address with https://, or open it in a browser and import the saved file.',
    })
  return url
}

function parse(address: string): URL {
  if (address.length <= MAX_LENGTH && URL.canParse(address)) return new URL(address)
  throw new FocError('FETCH_BAD_ADDRESS', 'this is not an address of the web', {
    place: { file: shown(address) },
    hint: 'Write it as a browser shows it, for example https://freedomonlinecoalition.com/.',
  })
}

const shown = (address: string): string => stripControls(address.slice(0, 200))
