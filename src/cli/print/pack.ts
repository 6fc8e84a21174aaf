import type { PackReport } from '../../library/writing.ts'
import type { Screen } from '../shared/screen.ts'
import { counted, grouped, tell } from '../shared/tell.ts'

/** Draw what went into a pack, or came out of it. */
export function drawPack(
  { pack, action, documents, originals, briefs, bytes }: PackReport & { pack: string; action: 'packed' | 'unpacked' },
  screen: Screen,
): void {
  const held = [counted(documents, 'document'), counted(originals, 'original'), counted(briefs, 'brief')].join(', ')
  screen.line(
    tell`${pack} ${action}: ${held} (${grouped(bytes)} bytes), and ${action === 'packed' ? tell`the index` : tell`no index`}`,
    0,
    2,
  )
  if (action === 'unpacked') screen.line(tell`The index is built from the documents with the first question.`, 2)
}
