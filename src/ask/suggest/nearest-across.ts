import type { IndexReader, WholeText } from '../../store/index.ts'
import { entryLabel, groupBy, tokenize } from '../../text/index.ts'
import { placesOfWords } from '../pairs/associated-words.ts'
import { logLikelihood } from '../pairs/association.ts'
import { type DocumentPair, pairDocuments } from '../pairs/pair-documents.ts'
import type { NearestConcept } from './known-labels.ts'

/** Language in which the glossary has most labels. */
const SHOWN = 'en'
/** Texts whose paragraphs are paired at most: pairing takes time. */
const TEXTS = 20
/** G² from which chance is as good as ruled out (p < 0.0001), and the share of paragraphs in common (Dice). */
const SURE = 15.14
const ALIKE = 0.5

/**
 * The concept that stands in the English of the paragraphs with a wording, where translations show one surely: an
 * inference, for languages in which the glossary has few labels.
 *
 * @param rows texts of one language; those held whole in English too are paired, when first asked.
 */
export function nearestAcross(
  index: IndexReader,
  rows: readonly WholeText[],
  language: string,
): (wording: string) => NearestConcept | null {
  let read: Paragraph[] | undefined
  return wording => {
    read ??= language === SHOWN ? [] : paragraphsOf(index, rows)
    const stems = tokenize(wording, language).map(({ stem }) => stem)
    const tallies = new Map<string, { both: number; right: number }>()
    let left = 0
    for (const { text, concepts } of read) {
      const isHere = placesOfWords(text, stems, language).length > 0
      if (isHere) left++
      for (const concept of concepts) {
        const tally = tallies.get(concept) ?? { both: 0, right: 0 }
        tally.right++
        if (isHere) tally.both++
        tallies.set(concept, tally)
      }
    }
    const all = read.length
    const [best] = [...tallies]
      .map(([id, { both, right }]) => ({
        id,
        alike: (2 * both) / Math.max(1, left + right),
        sure: logLikelihood({ both, left, right, all }),
      }))
      .filter(({ alike, sure }) => alike >= ALIKE && sure >= SURE)
      .sort((a, b) => b.alike - a.alike || (a.id < b.id ? -1 : 1))
    return best
      ? {
          id: best.id,
          label: labelOf(index, best.id),
          similarity: Math.round(best.alike * 100) / 100,
          by: 'translations',
        }
      : null
  }
}

interface Paragraph {
  text: string
  concepts: Set<string>
}

function paragraphsOf(index: IndexReader, rows: readonly WholeText[]): Paragraph[] {
  const pairs: DocumentPair[] = []
  for (const { id, key } of rows) {
    if (pairs.length === TEXTS) break
    const editions = index.documentsById(id)
    const left = editions.find(one => one.key === key)
    const right = editions.find(
      ({ header }) => header.language === SHOWN && (header.text === 'official' || header.text === 'copy'),
    )
    if (left && right) pairs.push({ left, right })
  }
  return [...pairDocuments(index, pairs)].flatMap(([key, paired]) => {
    const english = pairs.find(({ left }) => left.key === key)?.right.key
    const met = english === undefined ? [] : index.citationsOfDocument(english).filter(({ confirmed }) => confirmed)
    const uses = groupBy(met, ({ passage }) => passage)
    return paired
      .filter(({ proved, right }) => proved && right.length > 0)
      .map(({ left, right }) => ({
        text: left.text,
        concepts: new Set(right.flatMap(({ key }) => (uses.get(key) ?? []).map(({ term }) => term))),
      }))
  })
}

function labelOf(index: IndexReader, id: string): string {
  return entryLabel(index.term(id)?.labels ?? [], SHOWN)?.text ?? id
}
