import { tokenize } from '../../text/index.ts'
import { type Doubt, doubts } from '../../text/whole-texts.ts'
import type { Document, TextKind } from '../../types.ts'

/** What an import recognised in a text, to be reviewed before it is trusted. */
export interface DocumentOutline {
  title: string
  adopted: string | null
  text: TextKind
  /** Every place in reading order, with its first words and how many words it has. */
  places: { label: string | null; heading: string[]; start: string; words: number }[]
  doubts: Doubt[]
}

/** Most characters of a place that an outline shows. */
const START = 60

export function outlineOf({ title, adopted, text, language, passages }: Document): DocumentOutline {
  return {
    title,
    adopted,
    text,
    places: passages.map(passage => ({
      label: passage.locator?.label ?? null,
      heading: passage.heading,
      start: firstWords(passage.text),
      words: tokenize(passage.text, language).length,
    })),
    doubts: doubts(passages, language),
  }
}

function firstWords(text: string): string {
  return text.length <= START ? text : `${text.slice(0, Math.max(20, text.lastIndexOf(' ', START)))} …`
}
