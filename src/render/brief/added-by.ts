import type { Paragraph } from 'mdast'
import { spokenDate } from '../../text/index.ts'
import type { AddedBy } from '../../types.ts'
import { paragraph, text } from '../tree/nodes.ts'
import type { Setting } from './setting.ts'

/** Who added something, and when; nothing where it is the toolkit's own. */
export function addedByLine(addedBy: AddedBy | null, { words }: Setting): Paragraph[] {
  if (addedBy === null) return []
  const date = spokenDate(addedBy.date, words.language)
  return [paragraph([text(`${words.addedBy(addedBy.name, date)}.`)], 'added')]
}
