import type { IndexReader } from '../../store/index.ts'
import type { CitedPlace } from '../../types.ts'
import { documentRef } from '../citing/citation.ts'
import { findDocument } from '../citing/documents.ts'
import { placeIn } from './place-in.ts'

/**
 * The document a user names, and the place in it: what a citation is made from.
 *
 * @throws {FocError} `UNKNOWN_DOCUMENT`, `UNKNOWN_LANGUAGE`, `UNKNOWN_PLACE`, `AMBIGUOUS_PLACE` with the candidates.
 */
export function citedPlace(index: IndexReader, reference: string, place: string | null): CitedPlace {
  const row = findDocument(index, reference)
  const found = place === null ? null : placeIn(index.passages(row.key), place, row.header.id)
  return {
    document: documentRef(row, index),
    locator: found?.locator ?? null,
  }
}
