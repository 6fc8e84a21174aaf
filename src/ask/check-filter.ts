import { FocError } from '../errors.ts'
import type { Filter, IndexReader } from '../store/index.ts'
import { fold } from '../text/index.ts'
import { findDocument } from './documents.ts'

/**
 * Refuse a filter that no document can pass because it names a document, an issuer or a language that is not held.
 *
 * @throws {FocError} `UNKNOWN_DOCUMENT`, `UNKNOWN_VALUE` with what there is.
 */
export function checkFilter(index: IndexReader, { documents, issuers, languages }: Filter): void {
  for (const id of documents ?? []) findDocument(index, id)
  for (const issuer of issuers ?? []) known('--issuer', issuer, index.issuers())
  for (const language of languages ?? []) known('--lang', language, index.languages())
}

function known(option: string, value: string, held: readonly string[]): void {
  if (held.includes(value)) return
  const near = held.filter(one => fold(one).includes(fold(value)))
  throw new FocError('UNKNOWN_VALUE', `${option} ${value}: no document held has it`, {
    hint: near.length > 0 ? `Did you mean ${near.join(' or ')}?` : `There are: ${held.join(', ')}.`,
  })
}
