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
 * Whether texts of the United Nations say a concept on the subject: itself, or the same in the same words or nearly. What is
 * worded otherwise, wider or narrower is near, and is not said; nor is what is said of something else.
 */
export function isSaidThere(index: IndexReader, concept: string, sought: Sought): boolean {
  const { themes } = sought
  return counterpartsOf(index, [concept], sought).some(({ bridge, document, anchor }) => {
    if (bridge === undefined) return true
    if (bridge.relation !== 'same') return false
    const rows = index.documentsById(document.id).filter(({ header }) => header.language === document.language)
    const passages = rows.flatMap(({ key }) => index.passages(key))
    const here = passages.filter(({ fingerprint }) => fingerprint === anchor.fingerprint)
    const tells = telling(index, themes)
    return here.some(({ document, key }) => isOnSubject(index, { document, passage: key }, concept, themes, tells))
  })
}

/**
 * The strongest uses of a concept in texts of the United Nations on the subject, each of another text, in the language of
 * the brief; in English where there is none. Elsewhere only a term that itself tells the subject counts: what is said of much
 * else says another thing there, as do the words of a set phrase, and so does what is not the concept itself (`isStrict`).
 */
function usesThere(
  index: IndexReader,
  concept: string,
  { themes, language, most }: Sought,
  isStrict = false,
): Citation[] {
  const issuers = index.issuers().filter(issuer => issuer.startsWith('United Nations'))
  if (issuers.length === 0) return []
  const tells = telling(index, themes)
  const isBound = isStrict || index.term(concept)?.kind === 'formulation' || !tells(concept)
  for (const one of new Set([language, 'en'])) {
    const filter = { issuers, languages: [one] }
    const rows = chooseCitations(index, concept, { filter, limit: most * 6, every: false, language: one })
    const sure = rows.filter(({ confirmed }) => confirmed)
    const onSubject = sure.filter(row => isOnSubject(index, row, concept, themes, tells))
    const taken = onSubject.length > 0 || isBound ? onSubject : sure
    const texts = new Map(taken.toReversed().map(row => [row.document, row]))
    if (texts.size > 0) return citationsFrom(index, [...texts.values()].reverse().slice(0, most))
  }
  return []
}

/** Which concepts tell that one of the themes is spoken of: those that a theme says are general do not. */
function telling(index: IndexReader, themes: readonly string[]): (concept: string) => boolean {
  const general = new Map(index.themes().map(theme => [theme.id, new Set(theme.general)]))
  return concept =>
    index.term(concept)?.themes.some(theme => themes.includes(theme) && !general.get(theme)?.has(concept)) ?? false
}

/**
 * Whether a text is of one of the themes, in any of its languages, or else the paragraph in which a use stands, by what else
 * is said in it. Where no theme of the text is known, nothing speaks against a concept that itself tells the subject.
 */
function isOnSubject(
  index: IndexReader,
  { document, passage }: Pick<CitationRow, 'document' | 'passage'>,
  concept: string,
  themes: readonly string[],
  tells: (concept: string) => boolean,
): boolean {
  const id = index.documentsByKey([document]).get(document)?.header.id ?? ''
  const known = index.documentsById(id).flatMap(({ header }) => header.themes)
  if (known.length === 0 ? tells(concept) : known.some(theme => themes.includes(theme))) return true
  return index
    .citationsOfDocument(document)
    .some(one => one.passage === passage && one.term !== concept && tells(one.term))
}
