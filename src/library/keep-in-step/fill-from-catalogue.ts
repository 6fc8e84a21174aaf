import type { DocumentRow } from '../../store/index.ts'
import type { DocumentHeader } from '../../types.ts'

/**
 * Facts of the catalogue fill what an imported text does not say of itself: kind, issuer, date, adoption, themes.
 * What the imported text does say stays, but for the title, which the catalogue has checked.
 *
 * @param catalogue shipped documents of the same id, in any language.
 */
export function fillFromCatalogue<T extends DocumentHeader>(document: T, catalogue: readonly DocumentRow[]): T {
  const known = catalogue.find(({ header }) => header.language === document.language) ?? catalogue[0]
  if (!known) return document
  const { header } = known
  // An address lent by the catalogue keeps the language of what is published there.
  const { sourceLanguage } = header
  const lent = document.source === null && sourceLanguage !== undefined && sourceLanguage !== document.language
  const silent = document.adoption.mode === 'unknown' && document.adoption.basis === null
  return {
    ...document,
    id: header.id,
    title: header.language === document.language ? header.title : document.title,
    kind: document.kind === 'other' ? header.kind : document.kind,
    issuer: document.issuer === 'unknown' ? header.issuer : document.issuer,
    adopted: document.adopted ?? header.adopted,
    source: document.source ?? header.source,
    ...(lent ? { sourceLanguage } : {}),
    adoption: silent ? header.adoption : document.adoption,
    themes: [...new Set([...document.themes, ...header.themes])],
    lead: document.lead ?? header.lead,
    chair: document.chair ?? header.chair,
    notes: document.notes ?? header.notes,
    evidence: [...new Set([...document.evidence, ...header.evidence])],
  }
}
