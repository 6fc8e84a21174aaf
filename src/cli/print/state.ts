import { groupBy } from '../../text/index.ts'
import type { AskedParts, StatePosition } from '../../types.ts'
import { spokenPart } from '../shared/names.ts'
import type { Screen } from '../shared/screen.ts'
import { counted, sentence, tell } from '../shared/tell.ts'

/** Texts that are listed one by one; of more, those with the same part stand together. */
const APART = 6
/** Texts that are named of one part. */
const NAMED = 6

/** Parts in the order of the screen: what a delegate must not overlook comes first. */
export const order: readonly StatePosition[] = [
  ...(['against', 'abstained', 'not-voting', 'for', 'sponsored', 'no-vote'] as const),
  ...(['endorsed', 'by-consensus', 'member', 'not-member', 'unknown'] as const),
]

/**
 * Draw a state's part in each of some texts: a line a text, or of many a line a part; what nobody records is only
 * counted.
 */
export function drawState({ name, documents }: AskedParts, screen: Screen): void {
  screen.line()
  screen.line(screen.paint.bold(name))
  const outside = documents.filter(({ position, note }) => position === 'unknown' && note !== null)
  const told = documents.filter(one => !outside.includes(one))
  if (told.length <= APART) for (const { id, ...part } of told) screen.line(tell`${id}: ${spokenPart(part)}`, 2, 4)
  else drawTogether(told, screen)
  const reasons = groupBy(outside, ({ note }) => note ?? '')
  for (const [note, texts] of reasons)
    screen.line(tell`${counted(texts.length, 'text')}: unknown (${sentence(note)})`, 2, 4)
}

function drawTogether(documents: AskedParts['documents'], screen: Screen): void {
  const sorted = [...documents].sort((a, b) => order.indexOf(a.position) - order.indexOf(b.position))
  for (const [said, texts] of groupBy(sorted, part => spokenPart(part))) {
    // The newest are named: ids of one body grow with its sessions.
    const ids = texts.map(({ id }) => id).reverse()
    const more = ids.length > NAMED ? tell`, and ${ids.length - NAMED} more (--json)` : ''
    screen.line(tell`${said} in ${counted(ids.length, 'text')}: ${ids.slice(0, NAMED).join(', ')}${more}`, 2, 4)
  }
}
