import { baseLanguage, functionWords } from '../../text/index.ts'
import { Commonness, commonness } from '../../text/whole-texts.ts'

/** Words asked for, each with what it tells: a rare word more than one of every tenth paragraph. Little words tell nothing. */
export type Weighed = ReadonlyMap<string, number>

/** Logarithms of one paragraph in so many that has the word, as they were counted. */
const tells: { [C in Commonness]: number } = {
  [Commonness.Everywhere]: Math.log(8),
  [Commonness.Often]: Math.log(18),
  [Commonness.Sometimes]: Math.log(55),
  [Commonness.Rare]: Math.log(600),
  [Commonness.Unknown]: Math.log(55),
}

/** Weigh the words of a query or a label, given as light stems with their folded forms. */
export function weighWords(words: readonly { stem: string; surface: string }[], language: string): Weighed {
  const base = baseLanguage(language)
  const little = functionWords(base)
  const common = commonness(base)
  const asked = words.filter(({ surface }) => !little.has(surface))
  return new Map((asked.length > 0 ? asked : words).map(({ stem }) => [stem, tells[common(stem)]]))
}

/** The share of what is asked that stands among these stems: 0 to 1. */
export function coverage(asked: Weighed, stems: ReadonlySet<string>): number {
  let all = 0
  let found = 0
  for (const [stem, weight] of asked) {
    all += weight
    if (stems.has(stem)) found += weight
  }
  return all === 0 ? 0 : found / all
}
