import type { CheckReport } from '../../types.ts'
import { findingSaid, sentence } from './tell.ts'

/** The report with its findings and notes in the language of the screen. */
export const spokenReport = (report: CheckReport): CheckReport => ({
  ...report,
  findings: report.findings.map(one => ({ ...one, message: findingSaid(one), source: sentence(one.source) })),
  notes: report.notes.map(sentence),
  excluded: report.excluded.map(one => ({ ...one, why: sentence(one.why) })),
})
