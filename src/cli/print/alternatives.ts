import { adoptionWords, statusWords, wordsFor } from '../../render/index.ts'
import { spokenDate, spokenLocator } from '../../text/index.ts'
import type { Alternative } from '../../types.ts'
import { isolate } from '../shared/isolate.ts'
import { spokenPart } from '../shared/names.ts'
import type { Screen } from '../shared/screen.ts'
import { counted, screenLanguage, tell } from '../shared/tell.ts'

const words = () => wordsFor(screenLanguage())

/** Draw other agreed wordings, each with who agreed it. */
export function drawAlternatives(alternatives: readonly Alternative[], screen: Screen, indent = 0): void {
  if (alternatives.length === 0) {
    screen.line(tell`No other agreed wording of this was found.`, indent)
    return
  }
  screen.line(screen.paint.bold(tell`Other agreed wordings:`), indent)
  for (const { wording, kind, similarity, texts, citations, parts = [] } of alternatives) {
    const how = kind === 'family' ? tell`same idea, as curators grouped it` : tell`alike (${similarity})`
    screen.line(tell`“${isolate(wording)}”`, indent + 2, indent + 4)
    screen.line(screen.paint.dim(`${how} · ${counted(texts, 'text')}`), indent + 4, indent + 6)
    for (const [at, { document, locator, status, seen }] of citations.entries()) {
      const place = locator ? `, ${spokenLocator(locator, screenLanguage())}` : ''
      const date = document.adopted ? `, ${spokenDate(document.adopted, screenLanguage())}` : ''
      screen.line(
        `${document.id}${place}${date} · ${adoptionWords(document.adoption, screenLanguage(), { basis: false })} · ${statusWords(status, words(), seen)}`,
        indent + 4,
        indent + 6,
      )
      for (const part of parts[at]?.states ?? [])
        screen.line(tell`${part.country}: ${spokenPart(part)}`, indent + 6, indent + 8)
    }
  }
}
