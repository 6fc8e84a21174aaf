import type { RootContent } from 'mdast'
import { FocError } from '../../errors.ts'
import type { BodyPlaces } from './body-places.ts'

const advice: Partial<Record<RootContent['type'], string>> = {
  list: 'Begin each item with its place instead: 12 for a printed number, OP4(b) for an item, — where unknown.',
  code: 'Remove the spaces or the fence before the text.',
  blockquote: 'Remove the sign > : a quotation stands between “ and ” with its note.',
  html: 'Only comments <!-- … --> may stand in HTML.',
  thematicBreak: 'Remove the line of dashes or stars; parts are told apart by headings.',
  definition: 'Write the address out: references such as [name]: address are not used here.',
}

/** The error for a block that a corpus file cannot have. */
export function refuseBlock(node: RootContent, places: BodyPlaces): FocError {
  return new FocError('UNKNOWN_BLOCK', `a block of the kind ${node.type} is no passage`, {
    place: places.ofNode(node),
    hint: advice[node.type] ?? 'Write passages, headings and notes only.',
  })
}
