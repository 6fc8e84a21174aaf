import { textRulesOf } from './all-texts.ts'

/** How common a word is in consensus texts, most common first; `Rare` where it is in no list. */
export const Commonness = { Everywhere: 0, Often: 1, Sometimes: 2, Rare: 3, Unknown: 4 } as const
export type Commonness = (typeof Commonness)[keyof typeof Commonness]

const steps: readonly Commonness[] = [Commonness.Everywhere, Commonness.Often, Commonness.Sometimes]

const tables = new Map<string, ReadonlyMap<string, Commonness>>()

/**
 * How common words are in consensus texts of a language (base subtag), by stem. Fixed: what a library holds changes
 * nothing, so that a text added to it never changes what was said of another.
 */
export function commonness(base: string): (stem: string) => Commonness {
  const list = textRulesOf(base)?.commonWords ?? null
  if (list === null) return () => Commonness.Unknown
  const known = tables.get(base) ?? table(list)
  tables.set(base, known)
  return stem => known.get(stem) ?? Commonness.Rare
}

function table(list: readonly string[]): Map<string, Commonness> {
  return new Map(
    list.flatMap((words, at) => words.split(' ').map(word => [word, steps[at] ?? Commonness.Rare] as const)),
  )
}
