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
  const counts = [
    [documents, 'document'],
    [quotations, 'quotation'],
    [toolkits, 'toolkit'],
    [citations, 'citation'],
  ] as const
  // What a check does not look at is no count of nothing.
  const said = counts.filter(([number]) => number > 0).map(([number, noun]) => counted(number, noun))
  if (said.length > 0) screen.line(tell`Checked: ${said.join(', ')}.`)
  const tested = recorded.filter(({ result }) => result !== 'unchecked').length
  const waiting = recorded.length - tested
  const rest = waiting === 0 ? '' : tell`; ${grouped(waiting)} wait for the full text of their document`
  if (tested > 0) screen.line(tell`Recorded phrases put to an imported text: ${grouped(tested)}${rest}.`, 0, 2)
  const errors = findings.filter(({ severity }) => severity === 'error').length
  screen.line(
    errors === 0
      ? screen.paint.good(tell`Everything holds.`)
      : tell`${counted(errors, 'thing does', 'things do')} not hold.`,
  )
}
