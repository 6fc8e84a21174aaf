import { isDivided } from '../../match/worth/index.ts'
import { agreedByAll, baseLanguage } from '../../text/index.ts'
import type { DocumentKind, DocumentRef, Locator } from '../../types.ts'

/**
 * Of texts that only phrases are held of, points tell little: who agreed decides what is cited first. Where the best place
 * is of one that was put to a divided vote, or that only some adopted, the best of those that all adopted comes before it,
 * if there is one in its language whose paragraph is known. All others keep their order.
 *
 * @param isQuotable whether the document's own words answer there.
 */
export function agreedFirst<T extends { document: DocumentRef; locator: Locator | null }>(
  places: readonly T[],
  isQuotable: (place: T) => boolean,
): T[] {
  const best = places.find(isQuotable)
  if (best === undefined || best.document.text !== 'digest' || isAgreed(best.document)) return [...places]
  const language = baseLanguage(best.document.language)
  const agreed = places.find(
    one =>
      isQuotable(one) &&
      one.locator !== null &&
      isAgreed(one.document) &&
      baseLanguage(one.document.language) === language,
  )
  return agreed === undefined ? [...places] : [agreed, ...places.filter(one => one !== agreed)]
}

/** How a body works, and what it plans: no norm. */
const ofTheBody: ReadonlySet<DocumentKind> = new Set(['programme-of-action', 'terms-of-reference'])

/** Adopted by the whole body, be it by a vote that was not divided. */
const isAgreed = ({ kind, adoption: { mode, votes } }: DocumentRef): boolean =>
  !ofTheBody.has(kind) && agreedByAll(mode) && !isDivided(votes)
