import type { IndexReader } from '../../store/index.ts'
import { type Token, tokenize } from '../../text/index.ts'
import { unitExpression } from './full-text.ts'
import type { Unit } from './units.ts'

const MOST = 3

/** Words of the texts that look like one that none of them has, nearest first; the first two letters are taken as right. */
export function nearWords(index: IndexReader, unit: Unit): string[] {
  const word = unit.runs[0]?.[0] ?? ''
  const letters = [...word]
  if (unit.runs[0]?.length !== 1 || letters.length < 4 || letters.length > 40) return []
  const allowed = letters.length < 6 ? 1 : 2
  return index
    .wordsFrom(letters.slice(0, 2).join(''))
    .filter(({ word: other }) => Math.abs([...other].length - letters.length) <= allowed)
    .map(one => ({ ...one, distance: distance(letters, [...one.word]) }))
    .filter(one => one.distance <= allowed)
    .sort((a, b) => a.distance - b.distance || b.passages - a.passages || (a.word < b.word ? -1 : 1))
    .slice(0, MOST)
    .map(one => asWritten(index, one.word))
}

/** A stem as some text writes it. */
function asWritten(index: IndexReader, stem: string): string {
  const expression = unitExpression({ runs: [[stem]], beginnings: [] })
  const texts = [{ expression, languages: null, except: [] }]
  const asked = { texts, terms: [], withoutTerms: [], parts: [], filter: {} }
  const { rows } = index.findPassages(asked, { from: 0, length: 1 }, { offset: 0, limit: 1 })
  const keys = rows.map(({ passage }) => passage)
  const [passage] = index.passagesByKey(keys).values()
  const language = [...index.rankingFacts(rows.map(({ document }) => document)).values()][0]?.language ?? ''
  const isIt = (token: Token): boolean => token.stem === stem
  return (passage && tokenize(passage.text, language).find(isIt)?.surface) ?? stem
}

/** Letters added, left out, changed, or exchanged with the next one (optimal string alignment). */
function distance(a: readonly string[], b: readonly string[]): number {
  let older: number[] = []
  let before = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1]
      let least = Math.min(
        (before[column - 1] ?? 0) + (same ? 0 : 1),
        (before[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
      )
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        least = Math.min(least, (older[column - 2] ?? 0) + 1)
      current.push(least)
    }
    older = before
    before = current
  }
  return before[b.length] ?? 0
}
