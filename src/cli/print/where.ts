import type { Whereabouts } from '../../library/writing.ts'
import { spokenDate } from '../../text/index.ts'
import type { Covered } from '../../types.ts'
import type { Screen } from '../shared/screen.ts'
import { grouped, screenLanguage, sentence, tell } from '../shared/tell.ts'

/** What of the United Nations ships, and what does not. */
export const coveredText = ({ sessions, until, notCovered }: Covered): string =>
  tell`sessions ${sentence(sessions)} of the Assembly on our subjects, until ${spokenDate(until, screenLanguage())}. Not covered: ${sentence(notCovered)}`

/** Draw where the library is, versions and freshness. */
export function drawWhere(
  { library, record, index, versions, documents, unitedNations }: Whereabouts,
  screen: Screen,
): void {
  const row = (name: string, value: string): void => screen.line(`${screen.paint.bold(name.padEnd(12))}${value}`, 0, 12)
  row(tell`Library`, library)
  if (record)
    row(
      tell`Record`,
      `${record.address}, ${record.sequence === null ? tell`nothing of it yet` : tell`as of change ${record.sequence}`}`,
    )
  row(tell`Documents`, tell`${grouped(documents.builtin)} shipped, ${grouped(documents.imported)} imported`)
  if (unitedNations) row(tell`Of the UN`, coveredText(unitedNations))
  row(
    tell`Index`,
    tell`${index.builtin ? tell`the shipped one; nothing was imported` : index.fresh ? tell`in step with the library` : tell`out of step; the next question renews it`} (format ${index.format})`,
  )
  row(tell`Corpus`, index.corpus ?? tell`unknown`)
  row(tell`Versions`, tell`foc ${versions.foc}, Node ${versions.node}`)
}
