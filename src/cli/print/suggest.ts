import type { ReadLanguage, SuggestAnswer, Suggestion } from '../../ask/index.ts'
import { modeWords, statusWords, wordsFor } from '../../render/index.ts'
import { spokenDate, spokenLocator } from '../../text/index.ts'
import { isolate } from '../shared/isolate.ts'
import type { Screen } from '../shared/screen.ts'
import { counted, screenLanguage, tell } from '../shared/tell.ts'

const words = () => wordsFor(screenLanguage())
const NAMES = 12

/** Draw candidates, best first within a language, each with its figures and the place of one use; names in short. */
export function drawSuggest({ read, withoutText, candidates, names }: SuggestAnswer, screen: Screen): void {
  for (const id of withoutText)
    screen.line(screen.paint.care(tell`No full text of ${id} is held: it was not read.`), 0, 2)
  if (read.length === 0) {
    screen.line(tell`No imported full text passes these filters. foc import takes texts in.`)
    return
  }
  read.forEach((one, at) => {
    if (at > 0 || withoutText.length > 0) screen.line()
    drawRead(one, screen)
    const mine = candidates.filter(({ language }) => language === one.language)
    if (mine.length === 0) screen.line(tell`Nothing to propose.`)
    for (const candidate of mine) drawCandidate(candidate, screen)
    drawNames(
      names.filter(({ language }) => language === one.language),
      screen,
    )
  })
}

/** Draw what was read in one language. */
export function drawRead({ language, documents, words: length, unread, contrast }: ReadLanguage, screen: Screen): void {
  const compared = {
    'other-documents': tell`compared with ${counted(contrast.documents, 'other text')} held`,
    'each-other': tell`compared with each other, since there is hardly any other text`,
    nothing: tell`compared with nothing, since there is no other text`,
  }[contrast.kind]
  screen.line(
    tell`${screen.paint.bold(language)}  wordings of ${counted(documents, 'text')} (${counted(length, 'word')}) that the glossary does not have, ${compared}`,
    0,
    4,
  )
  if (unread > 0)
    screen.line(screen.paint.care(tell`${counted(unread, 'text')} more than can be read at once: use filters.`), 4)
}

function drawCandidate(
  { wording, language, kind, uses, documents, nearest, example }: Suggestion,
  screen: Screen,
): void {
  const { paint } = screen
  const { document, locator, status, seen } = example
  screen.line()
  screen.line(
    `${paint.quote(isolate(wording, language))}  ${paint.dim(screenLanguage() === 'en' ? kind : words().termKind[kind])}`,
    0,
    2,
  )
  const near = nearest === null ? '' : tell`; near ${nearLabel(nearest, language)}`
  screen.line(tell`${counted(uses, 'use')} in ${counted(documents, 'document')}${near}`, 2, 4)
  const place = `${document.symbol ?? document.id}, ${spokenLocator(locator, screenLanguage())}`
  const when = spokenDate(document.adopted, screenLanguage())
  screen.line(
    tell`${paint.link(place, document.source)}, ${when}; ${statusWords(status, words(), seen)}; ${modeWords(document.adoption.mode, words(), document.adoption.inferred)}`,
    2,
    4,
  )
}

/** A concept met in translations is an inference, and its label is English. */
function nearLabel({ label, by }: NonNullable<Suggestion['nearest']>, language: string): string {
  return by === 'words' ? tell`“${isolate(label, language)}”` : tell`“${label}”, inferred from translations`
}

function drawNames(names: readonly Suggestion[], screen: Screen): void {
  if (names.length === 0) return
  const shown = names.slice(0, NAMES).map(({ wording, language, uses }) => `${isolate(wording, language)} (${uses})`)
  const more = names.length > NAMES ? tell` · ${names.length - NAMES} more with --json` : ''
  screen.line()
  screen.line(tell`Names, apart, with their uses: ${shown.join(' · ')}${more}`, 0, 2)
}
