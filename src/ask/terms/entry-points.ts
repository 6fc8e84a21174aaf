import { stemKey } from '../../text/index.ts'
import type { EntryPoint } from '../../types.ts'
import type { LabelIndex } from './label-index.ts'

/** The entry point for which a query asks in any form of its words; null where none does. */
export function entryPointFor(index: LabelIndex, query: string): EntryPoint | null {
  const keys = new Map<string, string>()
  const keyIn = (language: string): string => {
    const key = keys.get(language) ?? stemKey(query, language)
    keys.set(language, key)
    return key
  }
  // Worked out for a query, they take a twentieth of a lookup of a miss.
  const kept = JSON.parse(index.meta('entryPointKeys') ?? 'null') as string[][] | null
  const keyOf = (point: number, one: number, asked: EntryPoint['asked'][number]): string =>
    kept?.[point]?.[one] ?? stemKey(asked.text, asked.language)
  const points = entryPoints(index)
  return (
    points.find(({ asked }, at) => asked.some((one, place) => keyOf(at, place, one) === keyIn(one.language))) ?? null
  )
}

/** The words of a query as a text has them to which an entry point leads; null where none leads to them. */
export function wordsLedTo(index: LabelIndex, query: string): string | null {
  const leads = entryPoints(index).flatMap(point => point.leads)
  return leads.find(({ text, language }) => stemKey(text, language) === stemKey(query, language))?.text ?? null
}

/** The words that people ask with and that lead to a concept. */
export function askedFor(index: LabelIndex, term: string): EntryPoint['asked'] {
  return entryPoints(index)
    .filter(point => point.term === term)
    .flatMap(({ asked }) => asked)
}

function entryPoints(index: LabelIndex): EntryPoint[] {
  const had = known.get(index)
  if (had !== undefined) return had
  const points = JSON.parse(index.meta('entryPoints') ?? '[]') as EntryPoint[]
  known.set(index, points)
  return points
}

const known = new WeakMap<LabelIndex, EntryPoint[]>()
