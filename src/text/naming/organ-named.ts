import { anyLanguage, type Organ } from '../languages/index.ts'
import { fold } from '../words/fold.ts'
import { organNames } from './un-symbol.ts'

const organs = Object.keys(organNames) as Organ[]

// Made when first asked for: most calls ask for none.
let patterns: ReadonlyMap<Organ, RegExp> | null = null

/** The organ of the United Nations that a text names last, in any language that is read; null where it names none. */
export function organNamedLast(text: string): Organ | null {
  const folded = fold(text)
  patterns ??= new Map(organs.map(organ => [organ, patternOf(organ)]))
  let last: { organ: Organ; at: number } | null = null
  for (const [organ, pattern] of patterns)
    for (const { index } of folded.matchAll(pattern)) if (index >= (last?.at ?? 0)) last = { organ, at: index }
  return last?.organ ?? null
}

function patternOf(organ: Organ): RegExp {
  const names = fold(anyLanguage(({ bodies }) => bodies.organs[organ].typed))
  return new RegExp(`(?<!\\p{L})(?:${names})(?!\\p{L})`, 'gu')
}
