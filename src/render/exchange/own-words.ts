import type { EntryAdoption, Label, TermRecord } from '../../types.ts'
import { wordsFor } from '../words/index.ts'
import { labelAdoptionWords, labelSourceWords } from '../words/phrases.ts'

const words = wordsFor('en')

/** Uses of a label’s own words; null where the record has none of this label. */
export function usesOfLabel({ term, labelAdoptions }: TermRecord, label: Label): EntryAdoption | null {
  return labelAdoptions[term.labels.indexOf(label)] ?? null
}

/** How a label’s own words were adopted in the widest way: “adopted without a vote”, “our label: none on record”. */
export function ownAdoption(record: TermRecord, label: Label): string {
  const uses = usesOfLabel(record, label)
  return uses === null ? labelSourceWords(label.source, words) : labelAdoptionWords(uses, label.source, words)
}
