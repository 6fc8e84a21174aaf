import { functionWords, labelKey, stemKey, tokenize } from '../../src/text/index.ts'
import type { Term } from '../../src/types.ts'

const longest = 4

/**
 * A glossary of `count` labels in one language: the labels given, then the most frequent runs of two to four words of
 * the texts that neither begin nor end with a little word or a number, one run a concept. Two spellings of one stem
 * key are one concept. The order is by frequency, then by code unit: the same texts give the same glossary.
 */
export function glossaryOf(
  known: readonly string[],
  passages: readonly string[],
  language: string,
  count: number,
): Term[] {
  const seen = new Set<string>()
  const labels: string[] = []
  for (const text of [...known, ...candidates(passages, language)]) {
    if (labels.length === count) break
    const keys = [`= ${labelKey(text, language)}`, stemKey(text, language)]
    if (keys.some(key => seen.has(key))) continue
    for (const key of keys) seen.add(key)
    labels.push(text)
  }
  return labels.map((text, at) => concept(`c${at}`, text, language))
}

function candidates(passages: readonly string[], language: string): string[] {
  const little = functionWords(language)
  const counts = new Map<string, number>()
  for (const passage of passages) {
    const tokens = tokenize(passage, language)
    const content = tokens.map(
      ({ surface, elided, inUrl }) =>
        !elided && !inUrl && surface.length > 2 && !little.has(surface) && !/[0-9]/.test(surface),
    )
    for (let from = 0; from < tokens.length; from++) {
      if (!content[from]) continue
      for (let to = from + 1; to < from + longest && to < tokens.length; to++) {
        if (tokens[to]?.hardBefore) break
        if (!content[to]) continue
        const run = passage.slice(tokens[from]?.start, tokens[to]?.end).toLowerCase()
        counts.set(run, (counts.get(run) ?? 0) + 1)
      }
    }
  }
  return [...counts]
    .filter(([, times]) => times > 2)
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .map(([run]) => run)
}

function concept(id: string, text: string, language: string): Term {
  const label = { text, language, region: null, role: 'entry' as const, source: null, termType: null }
  return { id, kind: 'term', labels: [label], themes: [], scope: null, related: [], family: null, note: null }
}
