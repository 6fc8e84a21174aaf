import { weighWords } from '../../match/index.ts'
import type { FullText, IndexReader } from '../../store/index.ts'
import { textRulesOf } from '../../text/whole-texts.ts'
import { unitExpression } from './full-text.ts'
import type { Unit } from './units.ts'

/** A word asked for, with the share of the question that it is, and words made of the same root (*protection*, *protect*). */
export interface NearUnit {
  unit: Unit
  /** 0 to 1; those of all words together are 1. */
  weight: number
  /** Stems of such words that some text has, by code unit. */
  akin: string[]
}

/** A word of the same root says most of what was asked, and not all. */
export const AKIN = 0.75
/** A passage must have so much of the question, words of the same root included. */
export const LEAST = 0.6
/** Letters of a root below which too many words begin so, and words of a root looked for at most. */
const SHORTEST = 3
const MOST = 24
/** Words of a question beyond which no passage is looked for that lacks one. */
const LONGEST = 7

/** The words that carry the question; none where it asks for more than words, or for very many. */
export function nearUnits(index: IndexReader, units: readonly Unit[], base: string): NearUnit[] {
  const asked = units.filter(({ little }) => !little)
  const used = asked.length > 0 ? asked : [...units]
  if (used.length > LONGEST || used.some(({ clause }) => clause.kind !== 'word' || clause.without)) return []
  const weights = used.map(({ runs }) => tells(runs[0] ?? [], base))
  const all = weights.reduce((sum, one) => sum + one, 0)
  return used.map((unit, at) => ({ unit, weight: (weights[at] ?? 0) / all, akin: akinTo(index, unit, base) }))
}

function tells(stems: readonly string[], base: string): number {
  const weighed = weighWords(
    stems.map(stem => ({ stem, surface: stem })),
    base,
  )
  return [...weighed.values()].reduce((sum, one) => sum + one, 0)
}

function akinTo(index: IndexReader, { runs }: Unit, base: string): string[] {
  const rootOf = textRulesOf(base)?.rootOf ?? null
  const [stem, more] = runs[0] ?? []
  if (rootOf === null || stem === undefined || more !== undefined || !/^\p{L}+$/u.test(stem)) return []
  const root = rootOf(stem)
  if (root.length < SHORTEST) return []
  const known = new Set(runs.filter(({ length }) => length === 1).map(([one]) => one))
  return index
    .wordsFrom(root)
    .map(({ word }) => word)
    .filter(word => !known.has(word) && rootOf(word) === root)
    .slice(0, MOST)
}

/** The expression of passages that have so much of the question; null where only those fit that have all of it. */
export function nearExpression(near: readonly NearUnit[]): FullText['expression'] | null {
  const sets = smallestSets(near)
  if (sets.length === 0) return null
  return sets
    .map(
      set =>
        `(${set.map(({ unit, akin }) => unitExpression({ ...unit, runs: [...unit.runs, ...akin.map(one => [one])] })).join(' AND ')})`,
    )
    .join(' OR ')
}

/** Sets of words that are enough, of which none is without one of its words. */
function smallestSets(near: readonly NearUnit[]): NearUnit[][] {
  const weightOf = (set: readonly NearUnit[]): number => set.reduce((sum, { weight }) => sum + weight, 0)
  const sets: NearUnit[][] = []
  for (let chosen = 1; chosen < 1 << near.length; chosen++) {
    const set = near.filter((_, at) => (chosen >> at) & 1)
    const weight = weightOf(set)
    if (weight >= LEAST && set.every(one => weight - one.weight < LEAST)) sets.push(set)
  }
  return sets
}
