import type { BlockContent, Blockquote, DefinitionContent, Root, RootContent } from 'mdast'
import { inEnglish, type Tell } from '../../text/index.ts'
import type { CheckReport } from '../../types.ts'
import { renderHtml } from '../tree/html.ts'
import { foreign, heading, list, paragraph, strong, text } from '../tree/nodes.ts'
import { style } from '../tree/style.ts'
import { type ArrangedSpan, arrange, type ReportedFinding } from './arrange.ts'
import { addedRuns, markedRuns } from './diff-marks.ts'
import { pageStyle } from './page-style.ts'
import { acceptedWords, alikeWords, capital, choiceWords, paragraphName, verdictWords } from './phrases.ts'
import { findingList, precedentItems, present } from './precedent-nodes.ts'
import { openingNodes, reportTitle } from './summary-nodes.ts'

/** Precedents named beside the best. */
const OTHERS = 2

/** A report as one HTML file that needs nothing else: the draft on the left, what was agreed on the right. */
export function checkPage(report: CheckReport, tell: Tell = inEnglish): string {
  const about = { title: reportTitle(report, tell), language: tell.language, style: style + pageStyle }
  return renderHtml(pageTree(report, tell), about)
}

function pageTree(report: CheckReport, tell: Tell): Root {
  const { language } = report.draft
  const body = arrange(report).flatMap(({ paragraph: place, drafted, before, ...rest }): RootContent[] => {
    const { spans, findings, choices, alike } = rest
    if (spans.length + findings.length === 0) return []
    return [
      heading(3, [text(paragraphName(place, tell))]),
      ...(drafted === null ? [] : [paragraph([text(tell`As drafted: `), foreign(drafted, language)], 'drafted')]),
      ...spans.map((one, at) => pair(one, at === 0 ? before : '', language, tell)),
      ...apart(findings, tell),
      ...choices.flatMap(one => [
        heading(4, [text(capital(choiceWords(one.choice, tell)))]),
        ...one.spans.map(span => pair(span, '', language, tell)),
        ...apart(one.findings, tell),
      ]),
      ...(alike.length > 0 ? [paragraph([text(alikeWords(alike, tell))], 'verdict')] : []),
    ]
  })
  const columns = box('pair columns', [
    box('draft', [paragraph([strong([text(tell`The draft`)])])]),
    box('agreed', [paragraph([strong([text(tell`Agreed texts`)])])]),
  ])
  return {
    type: 'root',
    children: [
      ...openingNodes(report, tell),
      heading(2, [text(tell`The draft beside agreed texts`)]),
      columns,
      ...body,
    ],
  }
}

/** Findings that are about no one stretch. */
function apart(findings: readonly ReportedFinding[], tell: Tell): Blockquote[] {
  if (findings.length === 0) return []
  return [box('pair', [box('draft', []), box('agreed', present([findingList(findings, tell)]))])]
}

function pair(arranged: ArrangedSpan, before: string, language: string, tell: Tell): Blockquote {
  const { span, words, after, findings } = arranged
  const accepted = acceptedWords(span, tell)
  const marked =
    span.verdict === 'near' && span.diff ? markedRuns(addedRuns(span.diff), '+') : [foreign(words, language)]
  const items = precedentItems(arranged, OTHERS, tell)
  return box(`pair is-${span.verdict}`, [
    box('draft', [paragraph([text(before), ...marked, text(after)])]),
    box('agreed', [
      paragraph([strong([text(verdictWords(span, tell))]), text(accepted === '' ? '' : ` (${accepted})`)], 'verdict'),
      ...(items.length > 0 ? [list(items, 'precedents')] : []),
      ...present([findingList(findings, tell)]),
    ]),
  ])
}

/** A division of the page. Markdown has none: this tree is only for HTML. */
function box(className: string, children: (BlockContent | DefinitionContent)[]): Blockquote {
  return { type: 'blockquote', children, data: { hName: 'div', hProperties: { className: className.split(' ') } } }
}
