import type { IndexReport } from '../../library/writing.ts'
import type { Screen } from '../shared/screen.ts'
import { counted, sentence, tell } from '../shared/tell.ts'
import { drawFindings } from './findings.ts'

/** Texts named on the screen; the others are counted. */
const SHOWN = 20

/** Draw what was checked, read again and built. */
export function drawIndex(report: IndexReport, screen: Screen): void {
  const { built, documents, terms, findings } = report
  drawFindings(findings, screen)
  screen.line(
    tell`${documents.builtin} documents and ${terms} concepts shipped, ${documents.imported} documents imported.`,
  )
  drawReadAgain(report, screen)
  screen.line(built.length > 0 ? tell`Built again: ${built.join(', ')}.` : tell`Nothing was built.`)
}

function drawReadAgain({ readAgain }: IndexReport, screen: Screen): void {
  const kept = readAgain.filter(({ status }) => status === 'kept')
  const read = readAgain.length - kept.length
  const updated = readAgain.filter(({ status }) => status === 'updated').length
  if (read > 0)
    screen.line(
      tell`Read again, since an older foc had read them: ${counted(read, 'text')}; otherwise than before: ${updated}.`,
    )
  for (const { document, language, warnings } of kept.slice(0, SHOWN))
    screen.line(tell`Kept as it was: ${document}@${language}: ${warnings.map(sentence).join(tell`; `)}`, 0, 2)
  if (kept.length > SHOWN) screen.line(tell`And ${kept.length - SHOWN} more kept as they were: --json names them.`)
}
