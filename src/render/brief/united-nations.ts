import type { RootContent } from 'mdast'
import type { Brief } from '../../types.ts'
import { unitedNationsLine } from '../note/united-nations-line.ts'
import { heading, item, list, paragraph, text } from '../tree/nodes.ts'
import type { Setting } from './setting.ts'

/** Wording of the United Nations to point at, a line a citation. */
export function unitedNations({ unitedNations: lines }: Brief, setting: Setting): RootContent[] {
  if (lines.length === 0) return []
  const items = lines.flatMap(({ say, cites }) =>
    cites.map(cite => item([paragraph(unitedNationsLine({ say, cite }, { tellsVotes: true }, setting))])),
  )
  return [heading(2, [text(setting.own.titles.unitedNations)]), list(items, 'pointed-at')]
}
