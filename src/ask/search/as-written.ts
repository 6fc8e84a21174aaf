import type { IndexReader } from '../../store/index.ts'
import { tokenize } from '../../text/index.ts'
import { unitExpression } from './full-text.ts'

/** A run of stems as some text writes it, cut from that text; null where none has it. */
export function asWritten(index: IndexReader, stems: string[]): string | null {
  const expression = unitExpression({ runs: [stems], beginnings: [] })
  const texts = [{ expression, languages: null, except: [] }]
  const asked = { texts, terms: [], withoutTerms: [], parts: [], filter: {} }
  const { rows } = index.findPassages(asked, { from: 0, length: 1 }, { offset: 0, limit: 1 })
  const [passage] = index.passagesByKey(rows.map(({ passage: key }) => key)).values()
  const [facts] = index.rankingFacts(rows.map(({ document }) => document)).values()
  if (!passage || !facts) return null
  const tokens = tokenize(passage.text, facts.language)
  const first = tokens.findIndex((_, at) => stems.every((stem, step) => tokens[at + step]?.stem === stem))
  const [from, to] = [tokens[first], tokens[first + stems.length - 1]]
  return from && to ? passage.text.slice(from.start, to.end) : null
}
