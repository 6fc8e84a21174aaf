import type { BlockContent, PhrasingContent, Root, RootContent } from 'mdast'
import type { DiffParagraph, TextDiff } from '../../types.ts'
import { markedDiff } from '../check/diff-marks.ts'
import { foreign, heading, item, link, list, paragraph, strong, text } from '../tree/nodes.ts'
import {
  countsLine,
  type DiffList,
  decidingLine,
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
export function diffTree(diff: TextDiff): Root {
  const sides = (
    [
      ['from', diff.before],
      ['to', diff.after],
    ] as const
  ).map(([lead, side]) => {
    const [first = '', ...more] = sideLines(side)
    return item([
      paragraph([
        text(`${lead} `),
        link(first, side.document?.source ?? null),
        text(more.map(one => `; ${one}`).join('')),
      ]),
    ])
  })
  const lines = [reversedLine(diff), ...voteChangeLines(diff, true), countsLine(diff), ...diff.notes].filter(
    line => line !== null,
  )
  return {
    type: 'root',
    children: [
      heading(1, [text(diffTitle(diff))]),
      paragraph([strong([text(decidingLine(diff))])], 'decides'),
      paragraph([foreign(titleOf(diff), diff.language)]),
      list(sides, 'sides'),
      list(
        lines.map(line => item([paragraph([text(line)])])),
        'summary',
      ),
      ...listsOf(diff).flatMap(listNodes),
      heading(2, [text('Paragraph by paragraph')]),
      paragraph([text('Words marked [-so] stand only in the first text; words marked [+so] only in the second.')]),
      ...sameRuns(diff.paragraphs).flatMap((one): RootContent[] =>
        Array.isArray(one) ? [paragraph([text(runWords(one))])] : paragraphNodes(one, diff.language),
      ),
    ],
  }
}

function listNodes(all: DiffList): RootContent[] {
  return [
    heading(2, [text(`${all.heading} (${all.points.length})`)]),
    list(
      all.points.map(point => item([paragraph([text(pointWords(point))])])),
      'points',
    ),
  ]
}

function runWords(run: readonly DiffParagraph[]): string {
  const [first, last] = [run[0], run.at(-1)]
  if (!first || !last) return ''
  const lead = first === last ? paragraphLead(first) : `${paragraphLead(first)} to ${paragraphLead(last)}`
  return `${lead}: word for word the same.`
}

const said: { [K in DiffParagraph['kind']]: string } = {
  same: 'word for word the same',
  reworded: '',
  joined: 'its words are in another paragraph now',
  divided: 'its words were in another paragraph',
  lost: 'lost',
  new: 'new',
}

function paragraphNodes(one: DiffParagraph, language: string): RootContent[] {
  const { kind, diff, before, after, findings } = one
  const words = (kind === 'lost' || kind === 'joined' ? before : after)?.text ?? ''
  const marked: PhrasingContent[] = diff
    ? markedDiff(diff)
    : kind === 'lost' || kind === 'new'
      ? markedDiff([{ op: kind === 'lost' ? 'delete' : 'insert', text: words }])
      : [foreign(words, language)]
  const quote: BlockContent = { type: 'blockquote', children: [paragraph(marked)] }
  return [
    heading(3, [text(`${paragraphLead(one)}${movedWords(one)}${said[kind] === '' ? '' : `: ${said[kind]}`}`)]),
    quote,
    ...(findings.length === 0
      ? []
      : [
          list(
            findings.map(({ rule, severity, effect, message, source }) =>
              item([
                paragraph([strong([text(`${effect}, ${severity} ${rule}`)]), text(`: ${message}. Rule: ${source}`)]),
              ]),
            ),
            'findings',
          ),
        ]),
  ]
}
