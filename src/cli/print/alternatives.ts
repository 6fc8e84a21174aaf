import { adoptionWords, partWords, statusWords, wordsFor } from '../../render/index.ts'
import { counted, spokenDate, spokenLocator } from '../../text/index.ts'
import type { Alternative } from '../../types.ts'
import { isolate } from '../shared/isolate.ts'
import type { Screen } from '../shared/screen.ts'

const words = wordsFor('en')

/** Draw other agreed wordings, each with who agreed it. */
export function drawAlternatives(alternatives: readonly Alternative[], screen: Screen, indent = 0): void {
  if (alternatives.length === 0) {
    screen.line('No other agreed wording of this was found.', indent)
    return
  }
  screen.line(screen.paint.bold('Other agreed wordings:'), indent)
  for (const { wording, kind, similarity, texts, citations, parts = [] } of alternatives) {
    const how = kind === 'family' ? 'same idea, as curators grouped it' : `alike (${similarity})`
    screen.line(`“${isolate(wording)}”`, indent + 2, indent + 4)
    screen.line(screen.paint.dim(`${how} · ${counted(texts, 'text')}`), indent + 4, indent + 6)
    for (const [at, { document, locator, status, seen }] of citations.entries()) {
      const place = locator ? `, ${spokenLocator(locator)}` : ''
      const date = document.adopted ? `, ${spokenDate(document.adopted, 'en')}` : ''
      screen.line(
        `${document.id}${place}${date} · ${adoptionWords(document.adoption, 'en', { basis: false })} · ${statusWords(status, words, seen)}`,
        indent + 4,
        indent + 6,
      )
      for (const part of parts[at]?.states ?? [])
        screen.line(`${part.country}: ${partWords(part, 'en')}`, indent + 6, indent + 8)
    }
  }
}
