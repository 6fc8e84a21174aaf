import type { ShowAnswer } from '../../ask/index.ts'
import { spokenLocator } from '../../text/index.ts'
import { isolate } from '../shared/isolate.ts'
import type { Screen } from '../shared/screen.ts'
import { pairDoubts } from './pair-words.ts'

type Parallel = NonNullable<ShowAnswer['parallel']>
type Shown = ShowAnswer['passages'][number]

/** Draw two languages of a document paragraph by paragraph; a pair that is not proved says why. */
export function drawParallel(language: string, { language: other, pairs, unpaired }: Parallel, screen: Screen): void {
  const { paint } = screen
  for (const { left, right, also, doubt } of pairs) {
    screen.line()
    const note = doubt === null ? '' : paint.care(`  (${pairDoubts[doubt]})`)
    screen.line(`${paint.good(spokenLocator(left.locator))}${note}`)
    drawText(language, left, null, screen)
    for (const one of right ? [right, ...also] : []) drawText(other, one, left, screen)
  }
  if (unpaired.length === 0) return
  screen.line()
  screen.line(paint.bold(`Only in ${other}`))
  for (const passage of unpaired) drawText(other, passage, { locator: null }, screen)
}

/** @param beside the passage it stands beside: a place is printed only where it is another one. */
function drawText(language: string, { locator, text }: Shown, beside: Pick<Shown, 'locator'> | null, screen: Screen) {
  const other = beside !== null && locator !== null && locator.label !== beside.locator?.label
  const place = other ? `${screen.paint.good(spokenLocator(locator))}  ` : ''
  screen.line(`${language}  ${place}${isolate(text, language)}`, 2, 6)
}
