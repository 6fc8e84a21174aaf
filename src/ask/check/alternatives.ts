import { bestAlignment, type ComparedText, clauses, compared } from '../../compare/index.ts'
import { adoptionOrder, dateInterval, groupBy } from '../../text/index.ts'
import type { Alternative, Term } from '../../types.ts'
import { citationsFrom } from '../citing/citation.ts'
import { candidates, type Search } from './candidates.ts'
import { type AgreedMatch, type Citing, inOrder, positions, precedent } from './precedent.ts'

/** Wordings given, and citations of each. */
const MOST_WORDINGS = 8
const MOST_CITATIONS = 3
/** Uses of one sibling that are looked at. */
const MOST_USES = 200
/** A passage's wording is less like than this: another idea. */
const LEAST_SIMILARITY = 0.4
const LEAST_CONTENT = 2

/**
 * Other agreed wordings of the idea of a phrase: those that curators call one family with the concepts it names (and
 * those concepts' own other labels), and wordings of passages that are like it. Grouped by wording; the most alike are
 * chosen, and given widest adoption first, then newest, then closest.
 *
 * @param terms ids of the concepts that the phrase names.
 * @param citing with the states whose part in each text is asked.
 */
export function alternativesTo(
  phrase: string,
  terms: readonly string[],
  search: Search,
  citing: Citing,
): Alternative[] {
  const text = search.lexicon.read(phrase, search.language)
  const found = [...familyOf(text, terms, search), ...likePassages(text, search, citing)]
  const own = wordingKey(text)
  const seen = new Set([own])
  // Some of the phrase’s own words alone are another wording of it only where they are most of it.
  const isPart = (key: string): boolean =>
    ` ${own} `.includes(` ${key} `) && 2 * key.split(' ').length < text.words.length
  const apart = found.filter(({ key }) => !isPart(key) && !seen.has(key) && seen.add(key))
  return apart
    .sort((a, b) => closeness(b) - closeness(a) || (a.key < b.key ? -1 : 1))
    .slice(0, MOST_WORDINGS)
    .map(one => ({ one, order: orderKey(one.alternative) }))
    .sort((a, b) => (a.order < b.order ? -1 : 1))
    .map(({ one }) => withParts(one.alternative, citing))
}

function withParts(alternative: Alternative, citing: Citing): Alternative {
  if (citing.states.length === 0) return alternative
  const parts = alternative.citations.flatMap(({ document: { id, language } }) => {
    const rows = citing.index.documentsById(id)
    const row = rows.find(({ header }) => header.language === language) ?? rows[0]
    return row ? [{ id, states: positions(citing, row) ?? [] }] : []
  })
  return { ...alternative, parts }
}

interface Found {
  /** The words, whatever their typography. */
  key: string
  alternative: Alternative
}

const wordingKey = ({ words }: ComparedText): string => words.map(({ surface }) => surface).join(' ')

/** What curators call one idea comes before what is only alike. */
const closeness = ({ alternative: { similarity } }: Found): number => similarity ?? 1

function familyOf(text: ComparedText, ids: readonly string[], search: Search): Found[] {
  const { index } = search
  const own = ids.flatMap(id => index.term(id) ?? [])
  const siblings = own.flatMap(({ family }) => (family === null ? [] : index.family(family)))
  const terms = new Map<string, Term>([...own, ...siblings].map(term => [term.id, term]))
  return [...terms.keys()].flatMap(id => wordingsOf(id, text, search))
}

/** The agreed uses of a concept, by their words. */
function wordingsOf(id: string, text: ComparedText, { index, filter, excluded, lexicon, language }: Search): Found[] {
  const rows = index
    .citations(id, filter, { offset: 0, limit: MOST_USES })
    .filter(row => row.counts && !excluded.has(row.document))
  const groups = groupBy(citationsFrom(index, rows), ({ quote }) => wordingKey(lexicon.read(quote, language)))
  return [...groups].flatMap(([key, citations]) => {
    const [first] = citations
    if (key === wordingKey(text)) return []
    const documents = new Map(citations.toReversed().map(citation => [citation.document.id, citation]))
    const chosen = citations.filter(citation => documents.get(citation.document.id) === citation)
    const facts = { wording: first.quote, kind: 'family' as const, similarity: null, texts: documents.size }
    return [{ key, alternative: { ...facts, citations: chosen.slice(0, MOST_CITATIONS) } }]
  })
}

/** Wordings of passages that share words with the phrase, though not all of them. */
function likePassages(text: ComparedText, search: Search, citing: Citing): Found[] {
  const whole = { from: 0, to: text.words.length }
  const groups = new Map<string, AgreedMatch[]>()
  for (const source of candidates(text, clauses(text, search.language), search, { alsoLike: true })) {
    const aligned = bestAlignment(text, 0, text.words.length, source)
    const match = aligned && compared(text, whole, source, aligned.pairs)
    if (!match || match.similarity < LEAST_SIMILARITY) continue
    if (match.pairs.filter(({ at }) => text.content[at] === 1).length < LEAST_CONTENT) continue
    const key = source.text.words
      .slice(match.otherFrom, match.otherTo)
      .map(({ surface }) => surface)
      .join(' ')
    groups.set(key, [...(groups.get(key) ?? []), { ...match, source }])
  }
  return [...groups].flatMap(([key, matches]) => {
    const [best] = inOrder(matches)
    if (!best || key === wordingKey(text)) return []
    const { source, otherFrom, otherTo } = best
    const same = search.saying(source.text, otherFrom, otherTo)
    const all = inOrder([...matches, ...same.map(one => ({ ...best, ...placeOf(one) }))])
    const byDocument = new Map(all.toReversed().map(match => [match.source.document.header.id, match]))
    const chosen = all.filter(match => byDocument.get(match.source.document.header.id) === match)
    const citations = chosen.slice(0, MOST_CITATIONS).map(match => {
      const {
        similarity: _,
        begunBefore: __,
        goesOn: ___,
        also: ____,
        states: _____,
        ...citation
      } = precedent(citing, match)
      return citation
    })
    const similarity = Math.round(best.similarity * 1000) / 1000
    const wording = citations[0]?.quote ?? ''
    return [{ key, alternative: { wording, kind: 'passage', similarity, texts: byDocument.size, citations } }]
  })
}

const placeOf = ({
  source,
  otherFrom,
  otherTo,
}: AgreedMatch): Pick<AgreedMatch, 'source' | 'otherFrom' | 'otherTo'> => ({
  source,
  otherFrom,
  otherTo,
})

function orderKey({ citations: [best], similarity, wording }: Alternative): string {
  if (!best) return '9'
  const { adoption, adopted } = best.document
  const day = Number((dateInterval(adopted)?.to ?? '0000-00-00').replaceAll('-', ''))
  const far = 1000 - Math.round(1000 * (similarity ?? 1))
  return [
    adoptionOrder[adoption.mode],
    String(99_999_999 - day).padStart(8, '0'),
    String(far).padStart(4, '0'),
    wording,
  ].join('\t')
}
