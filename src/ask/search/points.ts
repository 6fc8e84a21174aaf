import { askedWorth, coverage, type Weighed } from '../../match/index.ts'
import type { Found, IndexReader, RankingFacts } from '../../store/index.ts'
import { baseLanguage } from '../../text/index.ts'
import { type TextFacts, textFacts, weighUnits } from './asked-facts.ts'
import type { Plan } from './plan.ts'

/** A passage that fits, by its key in the index, with what decides its place. */
export interface RankedPassage {
  passage: number
  document: number
  /** Relevance by BM25. */
  score: number
  /** Points in all; see `match/worth/`. */
  points: number
  facts: RankingFacts
}

/** Gives points to the passages of one stretch of the index. */
export interface Points {
  /** All of them, by what the index alone tells. */
  first(rows: Found['rows'], facts: ReadonlyMap<number, RankingFacts>): RankedPassage[]
  /** The best of them again, with what only their text tells. */
  again(index: IndexReader, ranked: readonly RankedPassage[]): RankedPassage[]
}

/** BM25 of the passage that has most of it, on the scale of a word that stands there again and again. */
const MOST_OFTEN = 1.6
/** What only the text tells, while it has not been read: as of most passages. */
const unread: TextFacts = { tight: 0.6, early: 0.5, said: 'said', heading: 0 }

export function pointsFor(plan: Plan): Points {
  const weighed = new Map<string, Weighed>()
  const askedIn = (language: string): Weighed => {
    const base = baseLanguage(language)
    const known = weighed.get(base) ?? weighUnits(plan.unitsIn(base), base)
    weighed.set(base, known)
    return known
  }
  const asked = new Map<number, { often: number; title: number; places: number; worth: number }>()
  const pointsOf = (passage: number, text: TextFacts): number => {
    const { often = 0, title = 0, places = 0, worth = 0 } = asked.get(passage) ?? {}
    return worth + askedWorth({ often, share: 1, title, places, ...text })
  }
  return {
    first: (rows, facts) => {
      const inDocument = new Map<number, number>()
      let most = 0
      for (const { document, score } of rows) {
        inDocument.set(document, (inDocument.get(document) ?? 0) + 1)
        most = Math.max(most, score)
      }
      const many = Math.log1p(Math.max(1, ...inDocument.values()))
      const titles = new Map<number, number>()
      for (const [document, { about, language }] of facts) {
        const words = askedIn(language)
        // One word in a title is soon there; that a text is about it is told by how often it has it.
        titles.set(document, coverage(words, new Set(about.split(' '))))
      }
      return rows.flatMap(({ passage, document, score, worth }): RankedPassage[] => {
        const about = facts.get(document)
        if (!about) return []
        const often = most > 0 ? (MOST_OFTEN * score) / most : 0
        const places = Math.log1p(inDocument.get(document) ?? 0) / many
        asked.set(passage, { often, title: titles.get(document) ?? 0, places, worth })
        return [{ passage, document, score, points: pointsOf(passage, unread), facts: about }]
      })
    },
    again: (index, ranked) => {
      const passages = index.passagesByKey(ranked.map(({ passage }) => passage))
      return ranked.map(one => {
        const row = passages.get(one.passage)
        if (!row || one.facts.text === 'digest') return one
        const { language } = one.facts
        const text = textFacts(row, plan.unitsIn(language), language, askedIn(language))
        return { ...one, points: pointsOf(one.passage, text) }
      })
    },
  }
}
