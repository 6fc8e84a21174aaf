import type { RootContent } from 'mdast'
import type { Brief, BriefCare } from '../../types.ts'
import { heading, item, list, paragraph, strong, text } from '../tree/nodes.ts'
import { addedByLine } from './added-by.ts'
import { citationList } from './citation-list.ts'
import type { Setting } from './setting.ts'

/** What to mind before words are used: why, what it is, and the words it is about. */
export function useWithCare(brief: Brief, setting: Setting): RootContent[] {
  if (brief.care.length === 0) return []
  const items = brief.care.map(line => careItem(line, setting))
  return [heading(2, [text(setting.words.titles.care)]), list(items, 'care')]
}

function careItem({ reason, say, cites, addedBy }: BriefCare, setting: Setting) {
  const { words } = setting
  const head = strong([text(words.labelled(words.care[reason], '').trimEnd())])
  return item([
    paragraph([head, text(` ${say}`)]),
    ...(cites.length === 0 ? [] : [citationList(cites, setting)]),
    ...addedByLine(addedBy, setting),
  ])
}
