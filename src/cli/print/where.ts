import type { Whereabouts } from '../../library/writing.ts'
import { spokenDate } from '../../text/index.ts'
import type { Covered } from '../../types.ts'
import type { Screen } from '../shared/screen.ts'

/** What of the United Nations ships, and what does not. */
export const coveredText = ({ sessions, until, notCovered }: Covered): string =>
  `sessions ${sessions} of the Assembly on our subjects, until ${spokenDate(until, 'en')}. Not covered: ${notCovered}`

/** Draw where the library is, versions and freshness. */
export function drawWhere(
  { library, record, index, versions, documents, unitedNations }: Whereabouts,
  screen: Screen,
): void {
  const row = (name: string, value: string): void => screen.line(`${screen.paint.bold(name.padEnd(12))}${value}`, 0, 12)
  row('Library', library)
  if (record)
    row(
      'Record',
      `${record.address}, ${record.sequence === null ? 'nothing of it yet' : `as of change ${record.sequence}`}`,
    )
  row('Documents', `${documents.builtin} shipped, ${documents.imported} imported`)
  if (unitedNations) row('Of the UN', coveredText(unitedNations))
  row(
    'Index',
    `${index.builtin ? 'the shipped one; nothing was imported' : index.fresh ? 'in step with the library' : 'out of step; the next question renews it'} (format ${index.format})`,
  )
  row('Corpus', index.corpus ?? 'unknown')
  row('Versions', `foc ${versions.foc}, Node ${versions.node}`)
}
