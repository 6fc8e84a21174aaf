import { FocError } from '../../errors.ts'

/** What a resource's address names. */
export type Address =
  | { kind: 'document'; document: string; from: number }
  | { kind: 'paragraph'; document: string; place: string }
  | { kind: 'brief'; theme: string; language: string }

const SCHEME = 'foc://'

/** `A/RES/77/211@fr`: how a document is named in one of its languages; without it, English is meant where it is held. */
const named = (id: string, language: string): string => (language === 'en' ? id : `${id}@${language}`)

export const documentAddress = (id: string, language: string): string =>
  `${SCHEME}document/${encodeURIComponent(named(id, language))}`

/** Of the document where the place is unknown. */
export const paragraphAddress = (id: string, language: string, place: string | null): string =>
  place === null
    ? documentAddress(id, language)
    : `${SCHEME}paragraph/${encodeURIComponent(named(id, language))}/${encodeURIComponent(place)}`

export const briefAddress = (theme: string, language: string): string =>
  `${SCHEME}brief/${encodeURIComponent(theme)}/${encodeURIComponent(language)}`

/**
 * Read an address, percent-encoded or not: `foc://document/A%2FRES%2F77%2F211` and `foc://document/A/RES/77/211` are one.
 *
 * @throws {FocError} `NO_SUCH_RESOURCE`.
 */
export function readAddress(uri: string): Address {
  const [, kind = '', rest = '', query = ''] = /^foc:\/\/([a-z]+)\/([^?#]{1,400})(?:\?([^#]{0,40}))?$/.exec(uri) ?? []
  const steps = rest.split('/').map(decoded)
  const last = steps.at(-1) ?? ''
  const before = steps.slice(0, -1).join('/')
  const [, from = '1'] = /^from=(\d{1,6})$/.exec(query) ?? []
  if (query !== '' && !/^from=\d{1,6}$/.test(query)) throw noResource(uri)
  if (kind === 'document' && rest !== '') return { kind, document: steps.join('/'), from: Math.max(1, Number(from)) }
  if (kind === 'paragraph' && before !== '' && last !== '') return { kind, document: before, place: last }
  if (kind === 'brief' && last !== '')
    return before === '' ? { kind, theme: last, language: 'en' } : { kind, theme: before, language: last }
  throw noResource(uri)
}

function decoded(step: string): string {
  try {
    return decodeURIComponent(step)
  } catch {
    return step
  }
}

const noResource = (uri: string): FocError =>
  new FocError('NO_SUCH_RESOURCE', `there is no resource ${uri.slice(0, 200)}`, {
    hint: 'Addresses are foc://document/ID, foc://paragraph/ID/PLACE and foc://brief/THEME/LANGUAGE, each part percent-encoded.',
  })
