import type { List } from 'mdast'
import type { Citation } from '../../types.ts'
import { item, list, paragraph } from '../tree/nodes.ts'
import { citationLine } from './citation-line.ts'
import { ownParagraph } from './own-paragraph.ts'
import type { Setting } from './setting.ts'

/** Citations below what rests on them, a line each; below it the paragraph in the language of the brief, where it is held. */
export function citationList(citations: readonly Citation[], setting: Setting): List {
  return list(
    citations.map(citation => item([paragraph(citationLine(citation, setting)), ...ownParagraph(citation, setting)])),
    'agreed',
  )
}
