import type { TraceAnswer } from '../../ask/trace/index.ts'
import { statusWords, wordsFor } from '../../render/index.ts'
import { spokenDate, spokenLocator } from '../../text/index.ts'
import { isolate } from '../shared/isolate.ts'
import type { Screen } from '../shared/screen.ts'
import { screenLanguage, tell } from '../shared/tell.ts'

const words = () => wordsFor(screenLanguage())

/** Draw the uses that are no step of a trace, by why they are none. */
export function drawApart({ apart }: TraceAnswer, screen: Screen): void {
  const { paint } = screen
  for (const [title, refs] of [
    [tell`Reported only, perhaps not the text’s words: no step`, apart.reported],
    [tell`In texts that nobody adopted: no step`, apart.notAdopted],
    [tell`In texts without a known date`, apart.undated],
  ] as const) {
    if (refs.length === 0) continue
    screen.line()
    screen.line(paint.bold(title))
    for (const { id, adopted, locator, quote, status, language } of refs.slice(0, 10)) {
      const said = status === 'reported' ? isolate(quote, language) : tell`“${isolate(quote, language)}”`
      screen.line(
        tell`${spokenDate(adopted, screenLanguage())}, ${id}, ${spokenLocator(locator, screenLanguage())}: ${said} · ${statusWords(status, words())}`,
        2,
        4,
      )
    }
    if (refs.length > 10) screen.line(paint.dim(tell`and ${refs.length - 10} more; --json lists all`), 2)
  }
}
