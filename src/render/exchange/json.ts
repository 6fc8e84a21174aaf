import type { TermRecord } from '../../types.ts'
import { jsonText } from './json-text.ts'

/** The glossary as one JSON object: `foc/export@1`. */
export function writeJson(records: readonly TermRecord[], corpus: string): string {
  return jsonText({ schema: 'foc/export@1', corpus, entries: records })
}

/** The glossary as JSON Lines: on each line a concept, `foc/entry@1`. */
export function writeJsonLines(records: readonly TermRecord[]): string {
  return records.map(record => jsonText({ schema: 'foc/entry@1', ...record }, 0)).join('')
}
