import type { SuggestAnswer, Suggestion } from '../../ask/index.ts'
import { isolate } from '../shared/isolate.ts'
import type { Screen } from '../shared/screen.ts'
import { counted, tell } from '../shared/tell.ts'
import { drawLines, linesLeft, oneLine } from './one-screen.ts'
import { drawRead } from './suggest.ts'

/** Draw candidates on one screen, a line each: the wording, how often, and what the glossary has near it. */
export function drawSuggestShort({ read, withoutText, candidates, names }: SuggestAnswer, screen: Screen): void {
  for (const id of withoutText) screen.line(tell`No full text of ${id} is held: it was not read.`, 0, 2)
  let shown = 0
  for (const [at, one] of read.entries()) {
    drawRead(one, screen)
    const mine = candidates.filter(({ language }) => language === one.language)
    const languagesLeft = read.length - at
    shown += drawLines(
      mine,
      Math.max(1, Math.floor((linesLeft(screen, 3) - 2 * (languagesLeft - 1)) / languagesLeft)),
      screen,
      lineOf,
    )
  }
  screen.line()
  const said = names.slice(0, 4).map(({ wording, language }) => isolate(wording, language))
  if (said.length > 0) oneLine(tell`Names, apart: ${said.join(' · ')} · ${names.length - said.length} more`, screen)
  const left = candidates.length - shown
  screen.line(
    tell`Not shown: ${left > 0 ? tell`${counted(left, 'wording')}, and ` : ''}where each stands · --all · as glossary files: --yaml`,
    0,
    2,
  )
}

function lineOf({ wording, language, uses, documents, nearest }: Suggestion): string {
  const near =
    nearest === null ? '' : tell` · near “${isolate(nearest.label, nearest.by === 'words' ? language : 'en')}”`
  return `${`${counted(uses, 'use')}, ${counted(documents, 'text')}`.padEnd(21)} ${isolate(wording, language)}${near}`
}
