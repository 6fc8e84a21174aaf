import { FocError } from '../../errors.ts'
import type { Filter, IndexReader } from '../../store/index.ts'
import { fold, issuerNamed, isUnitedNations, nearest, splitReference } from '../../text/index.ts'
import { findDocument } from './documents.ts'

/**
 * A filter in the words of the index: documents by any form of their symbol (`HRC 47/16`), issuers by abbreviation, in
 * any case and in other languages (`UNGA`, `Assemblée générale`; `UN` is each of its bodies).
 *
 * @throws {FocError} `UNKNOWN_DOCUMENT`, `AMBIGUOUS_DOCUMENT`, `UNKNOWN_VALUE` with what there is.
 */
export function resolveFilter(index: IndexReader, filter: Filter): Filter {
  const { documents, issuers, languages } = filter
  for (const language of languages ?? []) checkLanguage(index, '--lang', language)
  const chosen = (documents ?? []).flatMap(id => splitReference(id).language ?? [])
  return {
    ...filter,
    // `A/RES/77/211@fr` names a language as well.
    ...(chosen.length > 0 && !languages && { languages: [...new Set(chosen)] }),
    ...(documents && { documents: documents.map(id => findDocument(index, id).header.id) }),
    ...(issuers && { issuers: settleIssuers(index, issuers) }),
  }
}

/** @throws {FocError} `UNKNOWN_VALUE` where no text is in a language that an option names. */
export function checkLanguage(index: IndexReader, option: string, language: string): void {
  // Of two letters any two are alike: all there are tell more than the nearest.
  const held = index.languages()
  if (!held.includes(language)) throw unknown(option, language, `There are: ${held.join(', ')}.`)
}

function settleIssuers(index: IndexReader, asked: readonly string[]): string[] {
  const held = index.issuers()
  return [...new Set(asked.flatMap(one => issuersNamed(one, held)))]
}

function issuersNamed(asked: string, held: readonly string[]): string[] {
  if (held.includes(asked)) return [asked]
  const same = held.filter(one => fold(one) === fold(asked))
  if (same.length > 0) return same
  const united = isUnitedNations(asked) ? held.filter(one => one.startsWith('United Nations ')) : []
  if (united.length > 0) return united
  const name = issuerNamed(asked)
  if (name !== null && held.includes(name)) return [name]
  known('--issuer', name === null || name === asked ? asked : `${asked} (${name})`, held)
  return []
}

function known(option: string, value: string, held: readonly string[]): void {
  if (held.includes(value)) return
  const within = held.filter(one => fold(one).includes(fold(value)))
  const near = within.length > 0 ? within : spelt(value, held)
  throw unknown(
    option,
    value,
    near.length > 0 ? `Did you mean ${near.join(' or ')}?` : `There are: ${held.join(', ')}.`,
  )
}

const unknown = (option: string, value: string, hint: string): FocError =>
  new FocError('UNKNOWN_VALUE', `${option} ${value}: no document held has it`, { hint })

/** The value in the index that a misspelt one may mean; “United Nations” before a body is no part of its spelling. */
function spelt(value: string, held: readonly string[]): string[] {
  const bare = (name: string): string => name.replace(/^United Nations (?=.)/, '')
  const like = nearest(bare(value), held.map(bare))
  return like === null ? [] : held.filter(one => bare(one) === like)
}
