import type { TakeInReport } from '../../library/writing.ts'
import { spokenDate } from '../../text/index.ts'
import { isolate } from '../shared/isolate.ts'
import { statusName } from '../shared/names.ts'
import type { Screen } from '../shared/screen.ts'
import { counted, screenLanguage, sentence, tell } from '../shared/tell.ts'
import { drawDoubts, drawPlaces } from './outline.ts'

type Outline = NonNullable<TakeInReport['imported'][number]['outline']>
type ImportAnswer = Omit<TakeInReport, 'findings'>

/** Draw what an import took in; why the others were refused is said on stderr. */
export function drawImport({ imported, refused, leftOut, notFollowed }: ImportAnswer, screen: Screen): void {
  const { paint } = screen
  for (const { document, language, passages, status, warnings, outline, copy, format } of imported) {
    const checked = copy === undefined ? '' : ` · ${copyWords()[copy][format === 'akoma-ntoso' ? 'file' : 'page']}`
    screen.line(
      `${paint.good(statusName(status).padEnd(10))}${document} [${language}]  ${counted(passages, 'passage')}${checked}`,
      0,
      10,
    )
    for (const warning of warnings) screen.line(paint.care(sentence(warning)), 10, 12)
    if (outline) drawRecognised(outline, language, screen)
  }
  for (const file of leftOut)
    screen.line(tell`${tell`left out`.padEnd(10)}${file} (a note about the folder; name it to import it)`, 0, 10)
  for (const file of notFollowed)
    screen.line(
      tell`${tell`left out`.padEnd(10)}${file} (a link that leads to a folder or nowhere; name what it leads to)`,
      0,
      10,
    )
  const conflicts = imported.filter(({ status }) => status === 'conflict').length
  const kept = conflicts > 0 ? [tell`${conflicts} kept as corrected by hand`] : []
  screen.line([tell`${imported.length - conflicts} taken in`, ...kept, tell`${refused.length} refused`].join(', '))
}

/** Whether a text is the copy in which our phrases were found: of a machine-readable file, and of the publisher's page. */
const copyWords = (): {
  [C in NonNullable<TakeInReport['imported'][number]['copy']>]: { file: string; page: string }
} => ({
  'as-recorded': { file: tell`copy, as checked`, page: tell`copy, as checked` },
  other: { file: tell`its sha256 is not the one recorded`, page: tell`no sha256 could be checked` },
})

function drawRecognised({ title, adopted, text, places, doubts }: Outline, language: string, screen: Screen): void {
  screen.line(
    tell`${isolate(title, language)} · ${spokenDate(adopted, screenLanguage())} · would be kept as ${keptAs()[text]}`,
    10,
    12,
  )
  screen.line()
  drawPlaces(
    places.map(place => ({ ...place, start: isolate(place.start, language) })),
    screen,
  )
  drawDoubts(doubts, screen)
  screen.line()
}

const keptAs = (): { [K in Outline['text']]: string } => ({
  official: tell`official text`,
  copy: tell`copy`,
  digest: tell`digest`,
  listed: tell`listed`,
})

/** Draw what was removed from the library. */
export function drawForget(
  { asked, forgotten }: { asked: string; forgotten: { document: string; language: string }[] },
  screen: Screen,
): void {
  for (const { document, language } of forgotten) screen.line(tell`removed   ${document} [${language}]`)
  if (forgotten.length === 0) screen.line(tell`Your library has no imported text of ${asked}.`)
}
