import type { IndexReport } from '../../library/writing.ts'
import { counted } from '../../text/index.ts'
import type { Screen } from '../shared/screen.ts'
import { drawFindings } from './findings.ts'

/** Texts named on the screen; the others are counted. */
const SHOWN = 20

/** Draw what was checked, read again and built. */
export function drawIndex(report: IndexReport, screen: Screen): void {
  const { built, documents, terms, findings } = report
  drawFindings(findings, screen)
  screen.line(`${documents.builtin} documents and ${terms} concepts shipped, ${documents.imported} documents imported.`)
  drawReadAgain(report, screen)
  screen.line(built.length > 0 ? `Built again: ${built.join(', ')}.` : 'Nothing was built.')
}

function drawReadAgain({ readAgain }: IndexReport, screen: Screen): void {
  const kept = readAgain.filter(({ status }) => status === 'kept')
  const read = readAgain.length - kept.length
  const updated = readAgain.filter(({ status }) => status === 'updated').length
  if (read > 0)
    screen.line(
      `Read again, since an older foc had read them: ${counted(read, 'text')}; otherwise than before: ${updated}.`,
    )
  for (const { document, language, warnings } of kept.slice(0, SHOWN))
    screen.line(`Kept as it was: ${document}@${language}: ${warnings.join('; ')}`, 0, 2)
  if (kept.length > SHOWN) screen.line(`And ${kept.length - SHOWN} more kept as they were: --json names them.`)
}
