import { recordedKinds, type VerifyAnswer } from '../../ask/index.ts'
import type { Screen } from '../shared/screen.ts'
import { counted, grouped, tell } from '../shared/tell.ts'
import { drawFindings } from './findings.ts'
import { drawRecorded } from './recorded.ts'

/** Draw what was checked and what does not hold. */
export function drawVerify({ checked, findings, recorded }: VerifyAnswer, screen: Screen): void {
  drawFindings(
    findings.filter(({ kind }) => !recordedKinds.has(kind)),
    screen,
  )
  drawRecorded(recorded, screen)
  const { documents, quotations, toolkits, citations } = checked
  screen.line(
    tell`Checked: ${counted(documents, 'document')}, ${counted(quotations, 'quotation')}, ${counted(toolkits, 'toolkit')}, ${counted(citations, 'citation')}.`,
  )
  const tested = recorded.filter(({ result }) => result !== 'unchecked').length
  if (tested > 0)
    screen.line(
      tell`Recorded phrases put to an imported text: ${grouped(tested)}; ${grouped(recorded.length - tested)} wait for the full text of their document.`,
      0,
      2,
    )
  const errors = findings.filter(({ severity }) => severity === 'error').length
  screen.line(
    errors === 0
      ? screen.paint.good(tell`Everything holds.`)
      : tell`${counted(errors, 'thing does', 'things do')} not hold.`,
  )
}
