import type { TakeInReport } from '../../library/writing.ts'
import { counted, spokenDate } from '../../text/index.ts'
import { isolate } from '../shared/isolate.ts'
import type { Screen } from '../shared/screen.ts'
import { drawDoubts, drawPlaces } from './outline.ts'

type Outline = NonNullable<TakeInReport['imported'][number]['outline']>
type ImportAnswer = Omit<TakeInReport, 'findings'>

/** Draw what an import took in; why the others were refused is said on stderr. */
export function drawImport({ imported, refused, leftOut, notFollowed }: ImportAnswer, screen: Screen): void {
  const { paint } = screen
  for (const { document, language, passages, status, warnings, outline, copy, format } of imported) {
    const checked = copy === undefined ? '' : ` · ${copyWords[copy][format === 'akoma-ntoso' ? 'file' : 'page']}`
    screen.line(
      `${paint.good(status.padEnd(10))}${document} [${language}]  ${counted(passages, 'passage')}${checked}`,
      0,
      10,
    )
    for (const warning of warnings) screen.line(paint.care(warning), 10, 12)
    if (outline) drawRecognised(outline, language, screen)
  }
  for (const file of leftOut)
    screen.line(`${'left out'.padEnd(10)}${file} (a note about the folder; name it to import it)`, 0, 10)
  for (const file of notFollowed)
    screen.line(
      `${'left out'.padEnd(10)}${file} (a link that leads to a folder or nowhere; name what it leads to)`,
      0,
      10,
    )
  const conflicts = imported.filter(({ status }) => status === 'conflict').length
  const kept = conflicts > 0 ? [`${conflicts} kept as corrected by hand`] : []
  screen.line([`${imported.length - conflicts} taken in`, ...kept, `${refused.length} refused`].join(', '))
}

/** Whether a text is the copy in which our phrases were found: of a machine-readable file, and of the publisher's page. */
const copyWords: { [C in NonNullable<TakeInReport['imported'][number]['copy']>]: { file: string; page: string } } = {
  'as-recorded': { file: 'copy, as checked', page: 'copy, as checked' },
  other: { file: 'its sha256 is not the one recorded', page: 'no sha256 could be checked' },
}

function drawRecognised({ title, adopted, text, places, doubts }: Outline, language: string, screen: Screen): void {
  screen.line(`${isolate(title, language)} · ${spokenDate(adopted, 'en')} · would be kept as ${keptAs[text]}`, 10, 12)
  screen.line()
  drawPlaces(
    places.map(place => ({ ...place, start: isolate(place.start, language) })),
    screen,
  )
  drawDoubts(doubts, screen)
  screen.line()
}

const keptAs: { [K in Outline['text']]: string } = {
  official: 'official text',
  copy: 'copy',
  digest: 'digest',
  listed: 'listed',
}

/** Draw what was removed from the library. */
export function drawForget(
  { asked, forgotten }: { asked: string; forgotten: { document: string; language: string }[] },
  screen: Screen,
): void {
  for (const { document, language } of forgotten) screen.line(`removed   ${document} [${language}]`)
  if (forgotten.length === 0) screen.line(`Your library has no imported text of ${asked}.`)
}
