import type { CitationRow, IndexReader } from '../../store/index.ts'
import { compareDates } from '../../text/index.ts'
import type { Citation } from '../../types.ts'
import { bridgeEnds, quoted } from '../bridge/bridged.ts'
import { chooseCitations } from '../citing/choose-citations.ts'
import { citationsFrom, documentRef } from '../citing/citation.ts'

/** What is sought of the United Nations. */
export interface Sought {
  /** Those of the toolkit: a text or a paragraph of none of them speaks of something else. */
  themes: readonly string[]
  language: string
  /** How many, at most. */
  most: number
}

/** The citation of a text that has lost consensus since, with how the Coalition voted when it did. */
export function withCall(index: IndexReader, cite: Citation): Citation {
  const { document } = cite
  const { standing } = document
  if (standing?.change !== 'lost' || standing.since.id === document.id) return cite
  const [row] = index.documentsById(standing.since.id)
  const coalition = row && documentRef(row, index).coalition
  if (!coalition) return cite
  const since = { ...standing.since, coalition }
  return { ...cite, document: { ...document, standing: { ...standing, since } } }
}

/**
 * What the United Nations say on some concepts: their own uses there, then the wordings to which the bridge leads, nearest
 * first; one of each text, the newest first. A wording that is only on the same matter is none.
 */
export function counterpartsOf(index: IndexReader, concepts: readonly string[], sought: Sought): Citation[] {
  const known = concepts.filter(concept => index.term(concept)?.kind !== 'operative')
  const ends = known.flatMap(concept => bridgeEnds(index, concept).filter(({ body }) => body === 'united-nations'))
  // A set phrase for which the same idea was chosen by hand does not count where its own words stand.
  const isChosen = (concept: string): boolean =>
    index.term(concept)?.kind === 'formulation' &&
    bridgeEnds(index, concept).some(
      ({ body, relation }) => body === 'united-nations' && (relation === 'same' || relation === 'otherwise'),
    )
  const own = known.flatMap(concept => (isChosen(concept) ? [] : usesThere(index, concept, sought)))
  const across = ends
    .filter(({ relation }) => relation !== 'related')
    .flatMap(({ relation, reason, term, words }) => {
      const found = words === null ? usesThere(index, term ?? '', sought, true) : [quoted(index, words)]
      return found.flatMap(one => (one === null ? [] : [{ ...one, bridge: { relation, reason } }]))
    })
  const near = [
    ...own,
    ...(['same', 'otherwise', 'broader', 'narrower'] as const).flatMap(relation =>
      across.filter(one => one.bridge.relation === relation),
    ),
  ]
  const texts = new Map<string, Citation>()
  for (const one of near) if (texts.size < sought.most && !texts.has(one.document.id)) texts.set(one.document.id, one)
  return [...texts.values()].sort((a, b) => compareDates(b.document.adopted, a.document.adopted))
}

/**
 * The strongest uses of a concept in texts of the United Nations on the subject, each of another text, in the language of
 * the brief; in English where there is none. A set phrase counts only on the subject: elsewhere its words say another thing;
 * and so does what is not the concept itself (`isStrict`).
 */
function usesThere(
  index: IndexReader,
  concept: string,
  { themes, language, most }: Sought,
  isStrict = false,
): Citation[] {
  const issuers = index.issuers().filter(issuer => issuer.startsWith('United Nations'))
  if (issuers.length === 0) return []
  const isPhrase = index.term(concept)?.kind === 'formulation'
  for (const one of new Set([language, 'en'])) {
    const filter = { issuers, languages: [one] }
    const rows = chooseCitations(index, concept, { filter, limit: most * 6, every: false, language: one })
    const sure = rows.filter(({ confirmed }) => confirmed)
    const onSubject = sure.filter(row => isOnSubject(index, row, concept, themes))
    const taken = onSubject.length > 0 || isPhrase || isStrict ? onSubject : sure
    const texts = new Map(taken.toReversed().map(row => [row.document, row]))
    if (texts.size > 0) return citationsFrom(index, [...texts.values()].reverse().slice(0, most))
  }
  return []
}

/**
 * Whether a text, or the paragraph in which a use stands, is of one of the themes, by what else is said in it. Where no theme
 * of the text is known, nothing speaks against it.
 */
function isOnSubject(
  index: IndexReader,
  { document, passage }: CitationRow,
  concept: string,
  themes: readonly string[],
): boolean {
  const isOurs = (theme: string): boolean => themes.includes(theme)
  const own = index.documentsByKey([document]).get(document)?.header.themes ?? []
  if (own.length === 0 || own.some(isOurs)) return true
  return index
    .citationsOfDocument(document)
    .some(one => one.passage === passage && one.term !== concept && index.term(one.term)?.themes.some(isOurs))
}
