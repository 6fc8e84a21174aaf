import type { Understood } from '../../ask/lookup/index.ts'
import { isolate } from '../shared/isolate.ts'
import type { Screen } from '../shared/screen.ts'
import { tell } from '../shared/tell.ts'

/** How the words asked for were understood, which no text has: ours, and said so. */
export function drawUnderstood(query: string, { leads, term, note }: Understood, screen: Screen): void {
  const { paint } = screen
  const said = leads.filter(({ found }) => found)
  const words = said.length > 0 ? said.map(({ text }) => text) : term ? [term.label] : leads.map(({ text }) => text)
  screen.line(
    tell`${paint.bold(isolate(query))}  in no text searched; understood (by us) as ${words.map(one => tell`“${one}”`).join(tell` and `)}`,
    0,
    2,
  )
  for (const { text, document, place } of said.length > 0 || term ? [] : leads)
    screen.line(
      tell`“${text}” stands in ${document}${place === null ? '' : `, ${place}`}: foc import it to quote it.`,
      2,
      4,
    )
  if (note) screen.line(note, 2, 4)
}
