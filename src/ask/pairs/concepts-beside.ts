import type { DocumentRow, Filter, IndexReader } from '../../store/index.ts'
import { entryLabel } from '../../text/index.ts'
import type { Locator } from '../../types.ts'
import { parseQuery } from '../search/parse-query.ts'
import { planOf } from '../search/plan.ts'
import { rankedPassages } from '../search/ranked-passages.ts'
import { logLikelihood } from './association.ts'
import { type DocumentPair, pairDocuments } from './pair-documents.ts'

/** Concepts that stand in the English of paragraphs with the words of a query. */
export interface ConceptsBeside {
  /** Language of the paragraphs with those words. */
  language: string
  /** Paragraphs with those words whose English is proved, and texts they are in. */
  paired: number
  documents: number
  /** Surest first. */
  concepts: ConceptBeside[]
}

export interface ConceptBeside {
  id: string
  label: string
  /** Paired paragraphs whose English has the concept. */
  together: number
  /** Log-likelihood ratio over all paired paragraphs of these texts. */
  strength: number
  /** One of them: the paragraph with the words of the query. */
  example: { document: string; locator: Locator | null; adopted: string | null }
}

/** Language in which the glossary has most labels. */
const SHOWN = 'en'
/** Texts whose paragraphs are paired at most: pairing takes time. */
const TEXTS = 10
/** Passages looked through for them at most. */
const PASSAGES = 400
/**
 * G² from which chance is as good as ruled out (p < 0.001), and the share of paragraphs that words and concept must have in
 * common (Dice): *human rights law* stands in every text on encryption, and in many others.
 */
const SURE = 10.83
const ALIKE = 0.4
/** Share of the paragraphs with the words that must have the concept. */
const SHARE = 0.4
const SHOWN_CONCEPTS = 3

/**
 * Concepts that the words of another language stand beside: in full texts held in that language and in English, where the
 * two paragraphs are proved to be one another’s translation. An inference from the texts, never a label.
 *
 * @returns null where the words stand in no text that is held in both, or beside no concept surely.
 */
export async function conceptsBeside(
  index: IndexReader,
  query: string,
  filter: Filter,
): Promise<ConceptsBeside | null> {
  const { clauses } = parseQuery(query)
  const plan = await planOf(index, clauses, { filter, parts: [] })
  const byLanguage = new Map<string, Map<number, Set<number>>>()
  let read = 0
  for (const { ranked } of rankedPassages(index, plan)) {
    for (const { passage, document, facts } of ranked) {
      if (facts.language === SHOWN || (facts.text !== 'copy' && facts.text !== 'official')) continue
      const found = byLanguage.get(facts.language) ?? new Map<number, Set<number>>()
      found.set(document, (found.get(document) ?? new Set()).add(passage))
      byLanguage.set(facts.language, found)
    }
    read += ranked.length
    if (read >= PASSAGES) break
  }
  const [most] = [...byLanguage].sort(([a, x], [b, y]) => sizeOf(y) - sizeOf(x) || (a < b ? -1 : 1))
  return most ? besideIn(index, most[0], most[1]) : null
}

const sizeOf = (found: ReadonlyMap<number, ReadonlySet<number>>): number =>
  [...found.values()].reduce((sum, passages) => sum + passages.size, 0)

function besideIn(
  index: IndexReader,
  language: string,
  found: ReadonlyMap<number, ReadonlySet<number>>,
): ConceptsBeside | null {
  const pairs = pairsOf(index, [...found.keys()])
  let all = 0
  let asked = 0
  const texts = new Set<string>()
  const tallies = new Map<string, { both: number; right: number; example: ConceptBeside['example'] | null }>()
  const paired = pairDocuments(index, pairs)
  for (const { left, right } of pairs) {
    const concepts = conceptsByPassage(index, right)
    for (const { left: passage, right: english, proved } of paired.get(left.key) ?? []) {
      if (!proved || english.length === 0) continue
      all++
      const isAsked = found.get(left.key)?.has(passage.key) ?? false
      if (isAsked) {
        asked++
        texts.add(left.header.id)
      }
      for (const term of new Set(english.flatMap(({ key }) => [...(concepts.get(key) ?? [])]))) {
        const tally = tallies.get(term) ?? { both: 0, right: 0, example: null }
        tally.right++
        if (isAsked) {
          tally.both++
          tally.example ??= { document: left.header.id, locator: passage.locator, adopted: left.header.adopted }
        }
        tallies.set(term, tally)
      }
    }
  }
  const concepts = [...tallies]
    .flatMap(([id, { both, right, example }]) => {
      const strength = logLikelihood({ both, left: asked, right, all })
      if (
        example === null ||
        both < 2 ||
        both < asked * SHARE ||
        (2 * both) / (asked + right) < ALIKE ||
        strength < SURE
      )
        return []
      return [{ id, label: labelOf(index, id), together: both, strength: Math.round(strength * 10) / 10, example }]
    })
    .sort((a, b) => b.strength - a.strength || (a.id < b.id ? -1 : 1))
    .slice(0, SHOWN_CONCEPTS)
  return concepts.length === 0 ? null : { language, paired: asked, documents: texts.size, concepts }
}

/** Documents that are held whole in English too. */
function pairsOf(index: IndexReader, keys: readonly number[]): DocumentPair[] {
  const documents = index.documentsByKey(keys)
  return keys
    .flatMap(key => {
      const left = documents.get(key)
      const right = index.documentsById(left?.header.id ?? '').find(({ header }) => header.language === SHOWN)
      return left && right && isWhole(right) ? [{ left, right }] : []
    })
    .slice(0, TEXTS)
}

const isWhole = ({ header }: DocumentRow): boolean => header.text === 'official' || header.text === 'copy'

function conceptsByPassage(index: IndexReader, { key }: DocumentRow): Map<number, Set<string>> {
  const concepts = new Map<number, Set<string>>()
  for (const { passage, term, confirmed } of index.citationsOfDocument(key))
    if (confirmed) concepts.set(passage, (concepts.get(passage) ?? new Set()).add(term))
  return concepts
}

function labelOf(index: IndexReader, id: string): string {
  return entryLabel(index.term(id)?.labels ?? [], SHOWN)?.text ?? id
}
