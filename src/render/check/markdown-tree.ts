import type { Root, RootContent } from 'mdast'
import type { Tell } from '../../text/index.ts'
import type { CheckReport } from '../../types.ts'
import { foreign, heading, list, paragraph, strong, text } from '../tree/nodes.ts'
import { type ArrangedSpan, arrange } from './arrange.ts'
import { markedDiff } from './diff-marks.ts'
import { acceptedWords, alikeWords, capital, choiceWords, paragraphName, verdictWords } from './phrases.ts'
import { findingList, precedentItems, present } from './precedent-nodes.ts'
import { openingNodes } from './summary-nodes.ts'

/** Precedents named beside the best. */
const OTHERS = 2

/** A report for Markdown: the draft in its order, what stands behind each stretch below it. */
export function markdownTree(report: CheckReport, tell: Tell): Root {
  const { language } = report.draft
  const body = arrange(report).flatMap(({ paragraph: place, drafted, ...first }): RootContent[] => {
    const { spans, findings, choices, alike } = first
    if (spans.length + findings.length === 0) return []
    return [
      heading(3, [text(paragraphName(place, tell))]),
      ...(drafted === null ? [] : [paragraph([text(tell`As drafted: `), foreign(drafted, language)])]),
      ...spans.flatMap(one => spanNodes(one, language, tell)),
      ...present([findingList(findings, tell)]),
      ...choices.flatMap(one => [
        heading(4, [text(capital(choiceWords(one.choice, tell)))]),
        ...one.spans.flatMap(span => spanNodes(span, language, tell)),
        ...present([findingList(one.findings, tell)]),
      ]),
      ...(alike.length > 0 ? [paragraph([text(alikeWords(alike, tell))])] : []),
    ]
  })
  return { type: 'root', children: [...openingNodes(report, tell), heading(2, [text(tell`The draft`)]), ...body] }
}

function spanNodes(arranged: ArrangedSpan, language: string, tell: Tell): RootContent[] {
  const { span, words, findings } = arranged
  const marked = span.verdict === 'near' && span.diff ? markedDiff(span.diff) : [foreign(words, language)]
  const accepted = acceptedWords(span, tell)
  const items = precedentItems(arranged, OTHERS, tell)
  return [
    paragraph([strong([text(verdictWords(span, tell))]), text(accepted === '' ? '' : ` (${accepted})`)]),
    { type: 'blockquote', children: [paragraph(marked)] },
    ...(items.length > 0 ? [list(items, 'precedents')] : []),
    ...present([findingList(findings, tell)]),
  ]
}
