import { baseLanguage, labelKey, stemKey } from '../../text/index.ts'
import type { Citation, Label, TermRecord } from '../../types.ts'

/** Citations of a concept that use this label: its spelling, else its inflection; those of no label go to the first of their language. */
export function citationsOf({ term, citations }: TermRecord, label: Label): Citation[] {
  return citations.filter(citation => labelOf(term.labels, citation) === label)
}

function labelOf(labels: readonly Label[], { quote, language }: Citation): Label | undefined {
  const mine = labels.filter(one => baseLanguage(one.language) === baseLanguage(language))
  return (
    mine.find(({ text }) => labelKey(text, language) === labelKey(quote, language)) ??
    mine.find(({ text }) => stemKey(text, language) === stemKey(quote, language)) ??
    // Little words are written together with what follows them (Arabic و, ب, ل).
    mine.find(({ text }) => labelKey(quote, language).endsWith(labelKey(text, language))) ??
    mine[0]
  )
}
