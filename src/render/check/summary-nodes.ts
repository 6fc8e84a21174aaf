import type { RootContent } from 'mdast'
import { counted } from '../../text/index.ts'
import type { CheckReport } from '../../types.ts'
import { heading, item, list, paragraph, table, text } from '../tree/nodes.ts'
import { summarize } from './summary.ts'

/** Title of a report in every format. */
export function reportTitle({ draft }: CheckReport): string {
  return `Check against agreed language: ${draft.title ?? draft.file}`
}

/** Title and summary: what stands first in a document. */
export function openingNodes(report: CheckReport): RootContent[] {
  const { draft } = report
  const { shares, findings, worst, itself, decides, accepted, waivers, gate, notes } = summarize(report)
  const lines = [itself, decides, findings, accepted, ...waivers, gate, ...notes].filter(line => line !== null)
  return [
    heading(1, [text(reportTitle(report))]),
    paragraph(
      [text(`${draft.file}, language ${draft.language}, ${counted(draft.paragraphs, 'paragraph')}`)],
      'edition',
    ),
    heading(2, [text('Summary')]),
    table([
      ['Verdict', 'Share of the words', 'Stretches'].map(one => [text(one)]),
      ...shares.map(({ verdict, share, stretches }) => [verdict, share, String(stretches)].map(one => [text(one)])),
    ]),
    list(
      lines.map(line => item([paragraph([text(line)])])),
      'summary',
    ),
    ...(worst.length === 0
      ? []
      : [
          heading(2, [text('Alarms, the gravest first')]),
          list(
            worst.map(line => item([paragraph([text(line)])])),
            'findings',
          ),
        ]),
    paragraph([
      text('Words marked [+so] stand only in the draft; words marked [-so] only in the agreed text. '),
      text(
        'Whether words may be quoted and whether they were agreed are two questions; both are answered at each text.',
      ),
    ]),
  ]
}
