import type { RootContent } from 'mdast'
import { inEnglish, type Tell } from '../../text/index.ts'
import type { CheckReport } from '../../types.ts'
import { heading, item, list, paragraph, strong, table, text } from '../tree/nodes.ts'
import { verdictName } from './phrases.ts'
import { summarize } from './summary.ts'

/** Title of a report in every format. */
export function reportTitle({ draft }: CheckReport, tell: Tell = inEnglish): string {
  return tell`Check against agreed language: ${draft.title ?? draft.file}`
}

/** Title and summary: what stands first in a document. */
export function openingNodes(report: CheckReport, tell: Tell = inEnglish): RootContent[] {
  const { draft } = report
  const { shares, findings, worst, itself, decides, accepted, waivers, gate, notes } = summarize(report, tell)
  const lines = [findings, accepted, ...waivers, gate, ...notes].filter(line => line !== null)
  return [
    heading(1, [text(reportTitle(report, tell))]),
    paragraph(
      [text(tell`${draft.file}, language ${draft.language}, ${tell.counted(draft.paragraphs, 'paragraph')}`)],
      'edition',
    ),
    // What decides, before anything else.
    ...[itself, decides].flatMap(line => (line === null ? [] : [paragraph([strong([text(line)])], 'decides')])),
    heading(2, [text(tell`Summary`)]),
    table([
      [tell`Verdict`, tell`Share of the words`, tell`Stretches`].map(one => [text(one)]),
      ...shares.map(({ verdict, share, stretches }) =>
        [verdictName(verdict, tell), share, String(stretches)].map(one => [text(one)]),
      ),
    ]),
    list(
      lines.map(line => item([paragraph([text(line)])])),
      'summary',
    ),
    ...(worst.length === 0
      ? []
      : [
          heading(2, [text(tell`Alarms, the gravest first`)]),
          list(
            worst.map(line => item([paragraph([text(line)])])),
            'findings',
          ),
        ]),
    paragraph([
      text(tell`Words marked [+so] stand only in the draft; words marked [-so] only in the agreed text.`),
      text(' '),
      text(
        tell`Whether words may be quoted and whether they were agreed are two questions; both are answered at each text.`,
      ),
    ]),
  ]
}
