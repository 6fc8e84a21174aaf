import type { BlockContent, PhrasingContent, Root, RootContent } from 'mdast'
import { inEnglish, type Tell } from '../../text/index.ts'
import type { DiffParagraph, TextDiff } from '../../types.ts'
import { markedDiff } from '../check/diff-marks.ts'
import { severityWords } from '../check/phrases.ts'
import { foreign, heading, item, link, list, paragraph, strong, text } from '../tree/nodes.ts'
import {
  countsLine,
  type DiffList,
  decidingLine,
  effectWords,
  listsOf,
  movedWords,
  paragraphLead,
  pointWords,
  reversedLine,
  sameRuns,
  sideLines,
  titleOf,
  voteChangeLines,
} from './diff-words.ts'

/** Title of a comparison in every format. */
export function diffTitle({ before, after }: TextDiff): string {
  const [old, now] = [before, after].map(({ document, file }) => document?.symbol ?? document?.id ?? file ?? '')
  return `${old} → ${now}`
}

/** A comparison as a tree: what decides, the two texts, the lists, then paragraph by paragraph. */
export function diffTree(diff: TextDiff, tell: Tell = inEnglish): Root {
  const sides = (
    [
      [tell`from`, diff.before],
      [tell`to`, diff.after],
    ] as const
  ).map(([lead, side]) => {
    const [first = '', ...more] = sideLines(side, tell)
    return item([
      paragraph([
        text(`${lead} `),
        link(first, side.document?.source ?? null),
        text(more.map(one => tell`; ${one}`).join('')),
      ]),
    ])
  })
  const lines = [
    reversedLine(diff, tell),
    ...voteChangeLines(diff, true, tell),
    countsLine(diff, tell),
    ...diff.notes,
  ].filter(line => line !== null)
  return {
    type: 'root',
    children: [
      heading(1, [text(diffTitle(diff))]),
      paragraph([strong([text(decidingLine(diff, tell))])], 'decides'),
      paragraph([foreign(titleOf(diff), diff.language)]),
      list(sides, 'sides'),
      list(
        lines.map(line => item([paragraph([text(line)])])),
        'summary',
      ),
      ...listsOf(diff, tell).flatMap(all => listNodes(all, tell)),
      heading(2, [text(tell`Paragraph by paragraph`)]),
      paragraph([text(tell`Words marked [-so] stand only in the first text; words marked [+so] only in the second.`)]),
      ...sameRuns(diff.paragraphs).flatMap((one): RootContent[] =>
        Array.isArray(one) ? [paragraph([text(runWords(one, tell))])] : paragraphNodes(one, diff.language, tell),
      ),
    ],
  }
}

function listNodes(all: DiffList, tell: Tell): RootContent[] {
  return [
    heading(2, [text(`${all.heading} (${all.points.length})`)]),
    list(
      all.points.map(point => item([paragraph([text(pointWords(point, false, tell))])])),
      'points',
    ),
  ]
}

function runWords(run: readonly DiffParagraph[], tell: Tell): string {
  const [first, last] = [run[0], run.at(-1)]
  if (!first || !last) return ''
  const lead =
    first === last ? paragraphLead(first, tell) : tell`${paragraphLead(first, tell)} to ${paragraphLead(last, tell)}`
  return tell`${lead}: ${tell`word for word the same`}.`
}

const said = (tell: Tell): { [K in DiffParagraph['kind']]: string } => ({
  same: tell`: word for word the same`,
  reworded: '',
  joined: tell`: its words are in another paragraph now`,
  divided: tell`: its words were in another paragraph`,
  lost: tell`: lost`,
  new: tell`: new`,
})

function paragraphNodes(one: DiffParagraph, language: string, tell: Tell): RootContent[] {
  const { kind, diff, before, after, findings } = one
  const words = (kind === 'lost' || kind === 'joined' ? before : after)?.text ?? ''
  const marked: PhrasingContent[] = diff
    ? markedDiff(diff)
    : kind === 'lost' || kind === 'new'
      ? markedDiff([{ op: kind === 'lost' ? 'delete' : 'insert', text: words }])
      : [foreign(words, language)]
  const quote: BlockContent = { type: 'blockquote', children: [paragraph(marked)] }
  return [
    heading(3, [text(`${paragraphLead(one, tell)}${movedWords(one, tell)}${said(tell)[kind]}`)]),
    quote,
    ...(findings.length === 0
      ? []
      : [
          list(
            findings.map(({ rule, severity, effect, message, source }) =>
              item([
                paragraph([
                  strong([text(`${effectWords(effect, tell)}, ${severityWords(severity, tell)} ${rule}`)]),
                  text(`${tell`: ${message}.`} ${tell`Rule: ${source}`}`),
                ]),
              ]),
            ),
            'findings',
          ),
        ]),
  ]
}
