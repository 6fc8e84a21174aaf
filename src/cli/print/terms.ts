import type { TermsReport } from '../../library/writing.ts'
import type { Screen } from '../shared/screen.ts'
import { counted, sentence, tell } from '../shared/tell.ts'

/** Refused concepts and ids named on the screen at most. */
const SHOWN = 12

/** Draw what became of a termbase file. */
export function drawTerms(report: TermsReport, screen: Screen, dryRun: boolean): void {
  const { file, format, termbase, owner, date, status, concepts, same, layered, added, refused, warnings } = report
  screen.line(tell`${screen.paint.bold(file)}: ${format.toUpperCase()}, ${counted(concepts, 'concept')}`)
  if (same > 0) screen.line(tell`${same} as in our glossary: nothing to keep`, 2, 4)
  if (layered.length > 0)
    screen.line(
      tell`${layered.length} laid over ours: ${some(layered.map(({ id, on }) => (id === on ? id : tell`${id} on ${on}`)))}`,
      2,
      4,
    )
  if (added.length > 0) screen.line(tell`${added.length} of your own: ${some(added)}`, 2, 4)
  for (const { id, line, message } of refused.slice(0, SHOWN))
    screen.line(
      screen.paint.care(tell`refused, line ${line}${id === null ? '' : `, ${id}`}: ${sentence(message)}`),
      2,
      4,
    )
  if (refused.length > SHOWN) screen.line(tell`and ${refused.length - SHOWN} more refused`, 2, 4)
  for (const warning of warnings) screen.line(screen.paint.care(tell`warning: ${sentence(warning)}`), 2, 4)
  screen.line(
    dryRun ? tell`Nothing was kept (--dry-run).` : said[status](`${termbase} (${sentence(owner)}, ${date})`),
    0,
    2,
  )
}

const said: { [S in TermsReport['status']]: (name: string) => string } = {
  added: name => tell`Added as your termbase ${name}. Lookups show it as yours, never as agreed.`,
  updated: name => tell`Updated your termbase ${name}.`,
  unchanged: name => tell`Your termbase ${name} has all this already.`,
  'nothing-new': () => tell`Nothing of it is new: nothing was kept.`,
}

const some = (names: readonly string[]): string =>
  names.length > SHOWN ? `${names.slice(0, SHOWN).join(', ')} …` : names.join(', ')
