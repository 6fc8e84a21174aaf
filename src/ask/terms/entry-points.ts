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
  return entryPoints(index).find(point => point.asked.some(one => askedKey(one) === keyIn(one.language))) ?? null
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

const askedKey = ({ text, language }: EntryPoint['asked'][number]): string => stemKey(text, language)

const known = new WeakMap<LabelIndex, EntryPoint[]>()
