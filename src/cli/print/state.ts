import { partWords } from '../../render/index.ts'
import { counted } from '../../text/index.ts'
import type { AskedParts } from '../../types.ts'
import type { Screen } from '../shared/screen.ts'

/** Draw a state's part in each text, one line each; what nobody records is only counted. */
export function drawState({ name, documents }: AskedParts, screen: Screen): void {
  screen.line()
  screen.line(screen.paint.bold(name))
  const outside = documents.filter(({ position, note }) => position === 'unknown' && note !== null)
  for (const { id, ...part } of documents.filter(one => !outside.includes(one)))
    screen.line(`${id}: ${partWords(part, 'en')}`, 2, 4)
  const reasons = new Map<string, number>()
  for (const { note } of outside) reasons.set(note ?? '', (reasons.get(note ?? '') ?? 0) + 1)
  for (const [note, count] of reasons) screen.line(`${counted(count, 'text')}: unknown (${note})`, 2, 4)
}
