import { askedPoints, coverage, pointsBy, pointsIn, SUPERSEDED, type Weighed } from '../../match/index.ts'
import type { Found, IndexReader, RankingFacts } from '../../store/index.ts'
import { baseLanguage } from '../../text/index.ts'
import type { PointsBy } from '../../types.ts'
import { superseded } from '../order/superseded.ts'
import { type TextFacts, textFacts, weighUnits } from './asked-facts.ts'
import type { Plan } from './plan.ts'
import type { Unit } from './units.ts'

/** A passage that fits, by its key in the index, with what decides its place. */
export interface RankedPassage {
  passage: number
  document: number
  /** Relevance by BM25. */
  score: number
  /** Points in all; see `match/worth/`. */
  points: number
  facts: RankingFacts
  /** Only where it was looked for: it has all the words together. */
  together?: boolean
  /** Only of a passage that has not all that was asked: what it has of it, and which words it lacks. */
  units?: Unit[]
  lack?: { missing: number; titleHasIt: number }
  lacks?: string[]
}

/** Gives points to the passages of one stretch of the index. */
export interface Points {
  /** All of them, by what the index alone tells. */
  first(rows: Found['rows'], facts: ReadonlyMap<number, RankingFacts>): RankedPassage[]
  /** Others beside them, which have less of what is asked. */
  beside(rows: Found['rows'], facts: ReadonlyMap<number, RankingFacts>): RankedPassage[]
  /** The best of them again, with what only their text tells. */
  again(index: IndexReader, ranked: readonly RankedPassage[]): RankedPassage[]
  /** Points of a passage for how what is asked stands in it, by what gives them. */
  asked(passage: number): PointsBy
}

/** BM25 of the passage that has most of it, on the scale of a word that stands there again and again. */
const MOST_OFTEN = 1.6
/** What only the text tells, while it has not been read: as of most passages. */
const unread: TextFacts = {
  tight: 0.6,
  early: 0.5,
  said: 'said',
  heading: 0,
  share: 1,
  within: 0,
  opening: 0,
  listed: false,
}
const whole = { missing: 0, titleHasIt: 0 }

type Given = ReturnType<typeof askedPoints>

/** What the index alone tells of how a question stands in a passage. */
interface IndexFacts {
  often: number
  title: number
  subject: number
  places: number
  worth: number
}

export function pointsFor(plan: Plan): Points {
  const weighed = new Map<string, Weighed>()
  const askedIn = (language: string): Weighed => {
    const base = baseLanguage(language)
    const known = weighed.get(base) ?? weighUnits(plan.unitsIn(base), base)
    weighed.set(base, known)
    return known
  }
  const told = new Map<number, IndexFacts>()
  const given = new Map<number, { points: Given; isOld: boolean }>()
  const inDocument = new Map<number, number>()
  const pointsOf = (passage: number, text: TextFacts, lack = whole, isOld = false): number => {
    const { often = 0, title = 0, subject = 0, places = 0, worth = 0 } = told.get(passage) ?? {}
    // Of a part of what was asked, often and side by side is less.
    const part = 1 - lack.missing
    const stands = { often: part * often, title, subject, places, ...lack, ...text, tight: part * text.tight }
    const points = askedPoints(stands)
    given.set(passage, { points, isOld })
    return worth + pointsIn(points) + (isOld ? SUPERSEDED : 0)
  }
  const aboutDocuments = (facts: ReadonlyMap<number, RankingFacts>): Map<number, { title: number; subject: number }> =>
    new Map(
      [...facts].map(([document, { about, subjects, language }]) => {
        const words = askedIn(language)
        const share = (stems: string): number => coverage(words, new Set(stems.split(' ')))
        return [document, { title: share(about), subject: Math.max(0, ...subjects.map(share)) }]
      }),
    )
  const rank = (rows: Found['rows'], facts: ReadonlyMap<number, RankingFacts>): RankedPassage[] => {
    const most = rows.reduce((best, { score }) => Math.max(best, score), 0)
    const many = Math.log1p(Math.max(1, ...inDocument.values()))
    const about = aboutDocuments(facts)
    return rows.flatMap(({ passage, document, score, worth }): RankedPassage[] => {
      const known = facts.get(document)
      if (!known) return []
      const often = most > 0 ? (MOST_OFTEN * score) / most : 0
      const places = Math.log1p(inDocument.get(document) ?? 0) / many
      told.set(passage, { often, places, worth, ...(about.get(document) ?? { title: 0, subject: 0 }) })
      return [{ passage, document, score, points: pointsOf(passage, unread), facts: known }]
    })
  }
  return {
    first: (rows, facts) => {
      inDocument.clear()
      for (const { document } of rows) inDocument.set(document, (inDocument.get(document) ?? 0) + 1)
      return rank(rows, facts)
    },
    beside: (rows, facts) =>
      rank(
        rows.filter(({ passage }) => !told.has(passage)),
        facts,
      ),
    again: (index, ranked) => {
      const passages = index.passagesByKey(ranked.map(({ passage }) => passage))
      const uses = index.usesOver(ranked.map(({ passage }) => passage))
      const old = superseded(index, [...new Set(ranked.map(({ document }) => document))])
      return ranked.map(one => {
        const row = passages.get(one.passage)
        const isDigest = one.facts.text === 'digest'
        if (!row || (isDigest && row.measured === undefined)) return one
        const { language } = one.facts
        const text = textFacts(
          row,
          one.units ?? plan.unitsIn(language),
          language,
          askedIn(language),
          uses.get(one.passage),
        )
        // Of phrases one thing is known beyond what the index told: whether they are a title or a name.
        const known = isDigest ? { ...unread, said: text.said } : text
        return { ...one, points: pointsOf(one.passage, known, one.lack, old.has(one.document)) }
      })
    },
    asked: passage => {
      const found = given.get(passage)
      if (!found) return {}
      return { ...pointsBy(found.points), ...(found.isOld ? { superseded: SUPERSEDED } : {}) }
    },
  }
}
