import type { DocumentRow, IndexReader, PassageRow } from '../../store/index.ts'
import { tokenize, wordDiff } from '../../text/index.ts'
import type { Bridged, BridgedWords } from '../../types.ts'
import {
  type BridgeEnd,
  bodyOf,
  bridgeEnds,
  bridgeOf,
  isIn,
  nearestFirst,
  quoted,
  seenFromThere,
  strongest,
} from './bridged.ts'

/** What is told of a concept that texts of both bodies have. */
const BOTH = 'Texts of both bodies have it'

interface Candidate extends BridgeEnd {
  from: BridgedWords['from']
}

/**
 * The nearest wordings of the other body beside words of some passages of a document, each with the place to cite first and
 * what differs from the words that stand there.
 *
 * What somebody chose leads, the longest words first: they are what a text has of its own. Behind it come concepts that texts
 * of both bodies have, each with its best use in the other one, then names of texts, and last what is only on the same matter.
 *
 * @param most How many, at most.
 * @returns Also how many more there are.
 */
export function bridgedWords(
  index: IndexReader,
  row: DocumentRow,
  passages: readonly PassageRow[],
  most: number,
): { shown: BridgedWords[]; more: number } {
  const here = bodyOf(row.header.issuer)
  if (here === null) return { shown: [], more: 0 }
  const other = here === 'coalition' ? 'united-nations' : 'coalition'
  const candidates = [...ofConcepts(index, row, passages, other), ...ofWords(index, row, passages, other)]
    .map(one => ({ ...one, rank: rankOf(index, one), length: lengthOf(one.from.quote) }))
    .sort(
      (a, b) =>
        a.rank - b.rank || b.length - a.length || nearestFirst.indexOf(a.relation) - nearestFirst.indexOf(b.relation),
    )
  const shown: BridgedWords[] = []
  let passed = 0
  for (const { from, body, relation, term, words, reason } of candidates) {
    if (shown.length === most) break
    passed += 1
    const citation = words === null ? strongest(index, term ?? '', body) : quoted(index, words)
    if (citation === null) continue
    const diff = row.header.language === 'en' ? wordDiff(from.quote, citation.quote, 'en') : []
    shown.push({ body, relation, term, citation, diff, reason, from })
  }
  return { shown, more: candidates.length - passed }
}

/** What comes first: 0 chosen by hand, 1 said by both bodies, 2 a name of a text, 3 only on the same matter. */
function rankOf(index: IndexReader, { relation, reason, from }: Candidate): number {
  if (relation === 'related') return 3
  if (from.term !== null && index.term(from.term)?.kind === 'instrument') return 2
  return reason === BOTH ? 1 : 0
}

const lengthOf = (words: string): number => tokenize(words, 'en').length

/** Lines that begin or end at a concept of the passages, at its first use there. */
function ofConcepts(
  index: IndexReader,
  row: DocumentRow,
  passages: readonly PassageRow[],
  other: Bridged['body'],
): Candidate[] {
  const chosen = new Map(passages.map(passage => [passage.key, passage]))
  const seen = new Set<string>()
  return index.citationsOfDocument(row.key).flatMap(({ term: concept, passage: key, start, end, confirmed }) => {
    const passage = chosen.get(key)
    if (passage === undefined || !confirmed || seen.has(concept)) return []
    seen.add(concept)
    const from = { quote: passage.text.slice(start, end), locator: passage.locator, term: concept }
    const ends = bridgeEnds(index, concept).filter(({ body }) => body === other)
    if (ends.length > 0) return ends.map(end => ({ ...end, from }))
    if (!isIn(index, concept, other)) return []
    return [{ body: other, relation: 'same' as const, term: concept, words: null, reason: BOTH, from }]
  })
}

/** Lines that lead to words of the passages, seen from there. */
function ofWords(
  index: IndexReader,
  { header }: DocumentRow,
  passages: readonly PassageRow[],
  other: Bridged['body'],
): Candidate[] {
  if (other !== 'coalition') return []
  return bridgeOf(index).flatMap(({ term, relation, words, reason }): Candidate[] => {
    if (words?.document !== header.id) return []
    const passage = passages.find(one => one.locator?.label === words.place && one.text.includes(words.text))
    if (passage === undefined) return []
    const from = { quote: words.text, locator: passage.locator, term: null }
    return [{ body: other, relation: seenFromThere[relation], term, words: null, reason, from }]
  })
}
