import { clauses, type WordRange } from './clauses.ts'
import type { ComparedText } from './compared-text.ts'

/** A text that words may come from. */
export interface Source {
  /** What the caller knows it by. */
  key: number
  text: ComparedText
  /** Worked out when first asked for. */
  readonly clauses: readonly WordRange[]
  /** Its stems, each once. */
  stems: ReadonlySet<number>
}

/** Make a text ready to be compared with many others. */
export function sourceOf(key: number, text: ComparedText, language: string): Source {
  let found: readonly WordRange[] | null = null
  return {
    key,
    text,
    get clauses() {
      found ??= clauses(text, language)
      return found
    },
    stems: new Set(text.stems),
  }
}

/** The weight that words `from` to `to` could share with a source at most: what an alignment cannot exceed. */
export function mostShared(text: ComparedText, from: number, to: number, { stems }: Source): number {
  let sum = 0
  for (let at = from; at < to; at++) if (stems.has(text.stems[at] ?? -1)) sum += text.weights[at] ?? 0
  return sum
}
