import type { PackReport } from '../../library/writing.ts'
import { counted } from '../../text/index.ts'
import type { Screen } from '../shared/screen.ts'

/** Draw what went into a pack, or came out of it. */
export function drawPack(
  { pack, action, documents, originals, briefs, bytes }: PackReport & { pack: string; action: 'packed' | 'unpacked' },
  screen: Screen,
): void {
  const held = [counted(documents, 'document'), counted(originals, 'original'), counted(briefs, 'brief')].join(', ')
  screen.line(
    `${pack} ${action}: ${held} (${bytes} bytes), and ${action === 'packed' ? 'the index' : 'no index'}`,
    0,
    2,
  )
  if (action === 'unpacked') screen.line('The index is built from the documents with the first question.', 2)
}
