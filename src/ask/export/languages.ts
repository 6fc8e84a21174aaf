import { FocError } from '../../errors.ts'
import type { IndexReader } from '../../store/index.ts'
import type { Term } from '../../types.ts'

/**
 * Languages asked for, checked: a text or a label of the glossary must have each.
 *
 * @throws {FocError} `UNKNOWN_VALUE` with what there is.
 */
export function settleLanguages(index: IndexReader, terms: readonly Term[], asked: readonly string[]): void {
  const labels = terms.flatMap(term => term.labels.map(({ language }) => language))
  const there = [...new Set([...index.languages(), ...labels])].sort()
  for (const language of asked)
    if (!there.includes(language))
      throw new FocError('UNKNOWN_VALUE', `--lang ${language}: no label and no text has it`, {
        hint: `There are: ${there.join(', ')}.`,
      })
}
