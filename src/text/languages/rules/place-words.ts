import type { LocatorKind } from '../../../types.ts'

/** Kinds of a place that stand above its paragraphs. */
export const containerKinds = [
  'component',
  'annex',
  'part',
  'chapter',
  'section',
  'article',
  'rule',
  'guideline',
  'principle',
  'conclusion',
] as const satisfies readonly LocatorKind[]

export type ContainerKind = (typeof containerKinds)[number]

/**
 * What a language calls the places of a text, as headings print it and as people write it: alternatives parted by `|`, lower
 * case, without the stop of an abbreviation.
 */
export interface PlaceWords {
  containers: { [K in ContainerKind]?: string }
  paragraph: string
  /** A preambular paragraph, with `#` for its number. */
  preamble: readonly string[]
  /** Words for the number one after *article* or *chapter*. */
  first?: string
  /** Words that number annexes and sections where other languages have `I`, `II`, and `A`, `B`; in order. */
  numerals?: { roman: readonly string[]; letters: readonly string[] }
  /** How the close of a treaty begins, which belongs to no article. */
  testimonium: string
}
