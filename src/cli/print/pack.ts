import type { PackReport } from '../../library/writing.ts'
import { count } from '../shared/count.ts'
import type { Screen } from '../shared/screen.ts'

/** Draw what went into a pack, or came out of it. */
export function drawPack(
  { pack, action, documents, originals, briefs, bytes }: PackReport & { pack: string; action: 'packed' | 'unpacked' },
  screen: Screen,
): void {
  const held = [count(documents, 'document'), count(originals, 'original'), count(briefs, 'brief')].join(', ')
  screen.line(
    `${pack} ${action}: ${held} (${bytes} bytes), and ${action === 'packed' ? 'the index' : 'no index'}`,
    0,
    2,
  )
  if (action === 'unpacked') screen.line('The index is built from the documents with the first question.', 2)
}
