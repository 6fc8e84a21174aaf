import { type LabelIndex, tellingWords } from '../../ask/terms/index.ts'
import { labelKey, stemKey, trigrams } from '../../text/index.ts'
import type { EntryPoint, Term } from '../../types.ts'

type Row = ReturnType<LabelIndex['labels']>[number]

/** The labels of a glossary as the index on disk has them: the same keys, in the same order. */
export function labelTable(terms: readonly Term[], entryPoints: readonly EntryPoint[]): LabelIndex {
  const rows: Row[] = []
  for (const { id, labels } of terms)
    for (const { text, language, role } of labels)
      rows.push({
        ...{ key: rows.length + 1, term: id, text, language, role },
        ...{ exact: labelKey(text, language), stems: stemKey(text, language) },
      })
  const byLength = [...rows].sort((a, b) => lengthOf(a.stems) - lengthOf(b.stems) || a.key - b.key)
  const grams = new Map<string, number[]>()
  for (const [at, { exact }] of rows.entries())
    for (const gram of trigrams(exact)) grams.set(gram, [...(grams.get(gram) ?? []), at])
  let telling: Map<string, Row[]> | null = null
  const byId = new Map(terms.map(term => [term.id, term]))
  const stored = JSON.stringify(entryPoints)
  return {
    labels: (exact, stems) => {
      const [spelt, inflected] = [new Set(exact), new Set(stems)]
      return rows.filter(row => spelt.has(row.exact) || inflected.has(row.stems))
    },
    labelsContaining: (stems, limit) => byLength.filter(row => row.stems.includes(stems)).slice(0, limit),
    labelsLike: (asked, limit) => {
      const shared = new Map<number, number>()
      for (const gram of asked) for (const at of grams.get(gram) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1)
      return [...shared]
        .sort(([a, one], [b, other]) => other - one || a - b)
        .slice(0, limit)
        .flatMap(([at]) => rows[at] ?? [])
    },
    labelsTold: words => {
      telling ??= byTellingWord(rows)
      const told = new Set(words.flatMap(word => telling?.get(word) ?? []))
      return [...told].sort((a, b) => a.key - b.key)
    },
    term: id => byId.get(id) ?? null,
    terms: () => [...terms],
    meta: key => (key === 'entryPoints' ? stored : null),
  }
}

function byTellingWord(rows: readonly Row[]): Map<string, Row[]> {
  const found = new Map<string, Row[]>()
  for (const row of rows)
    for (const word of tellingWords(row.text, row.language)) found.set(word, [...(found.get(word) ?? []), row])
  return found
}

/** Length as the database counts it: in code points. */
const lengthOf = (text: string): number => [...text].length
