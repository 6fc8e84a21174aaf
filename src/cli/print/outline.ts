import type { Doubt } from '../../text/whole-texts.ts'
import { isolate } from '../shared/isolate.ts'
import type { Screen } from '../shared/screen.ts'
import { counted, sentence, tell } from '../shared/tell.ts'

/** Draw places of a text, one a line: label and first words (isolated by the caller where its language asks for it), under the headings above them. */
export function drawPlaces(
  places: readonly { label: string | null; start: string; heading: readonly string[] }[],
  screen: Screen,
): void {
  let above = ''
  for (const { label, start, heading } of places) {
    const headings = heading.join(' › ')
    if (headings !== above && headings !== '') screen.line(screen.paint.bold(isolate(headings)), 0, 2)
    above = headings
    screen.line(`${(label ?? '—').padEnd(16)} ${start}`, 0, 17)
  }
}

/** Draw what looks doubtful in a structure, or that nothing does. */
export function drawDoubts(doubts: readonly Doubt[], screen: Screen): void {
  screen.line()
  screen.line(
    doubts.length === 0
      ? tell`Nothing in its structure looks doubtful.`
      : tell`To look at: ${counted(doubts.length, 'place')}`,
  )
  for (const { place, message } of doubts)
    screen.line(screen.paint.care(`${(place ?? tell`whole text`).padEnd(16)} ${sentence(message)}`), 0, 17)
}
