import type { CheckReport, Precedent } from '../../types.ts'
import { csvCell } from '../bytes/csv-cell.ts'
import { renderMarkdown } from '../tree/markdown.ts'
import { heading, paragraph, table, text } from '../tree/nodes.ts'
import { type ArrangedSpan, arrange } from './arrange.ts'
import {
  acceptedWords,
  agreedHow,
  capital,
  choiceWords,
  othersWords,
  paragraphName,
  percent,
  placeWords,
  ruleWords,
  sentence,
  stateWords,
  unadoptedWords,
} from './phrases.ts'

/** A row of the justification sheet: one stretch of the draft. */
export interface SheetRow {
  wording: string
  place: string
  reference: string
  reason: string
}

/** Headings of the sheet, in the order of the columns. */
export const sheetColumns: readonly string[] = ['Wording', 'Place', 'Reference', 'Reason']

/** The cells of a row in the order of the columns. */
export const cellsOf = ({ wording, place, reference, reason }: SheetRow): string[] => [
  wording,
  place,
  reference,
  reason,
]

/** Every stretch of a draft with what it rests on and why, in the order of the draft. */
export function sheetRows(report: CheckReport): SheetRow[] {
  return arrange(report).flatMap(({ paragraph, spans, findings, choices }) => {
    const place = paragraphName(paragraph)
    const row = (one: ArrangedSpan, where: string): SheetRow => ({
      wording: one.words,
      place: where,
      reference: reference(one),
      reason: reason(one),
    })
    const further = choices.flatMap(({ choice, spans: own }) =>
      own.map(one => row(one, `${place}, ${choiceWords(choice)}`)),
    )
    const apart = [findings, ...choices.map(one => one.findings)].flat().map(one => ({
      wording: paragraph.text.slice(one.start, one.end),
      place: one.choice ? `${place}, ${choiceWords(one.choice)}` : place,
      reference: 'none',
      reason: sentence(`${ruleWords(one)}: ${one.message}`),
    }))
    return [...spans.map(one => row(one, place)), ...apart, ...further]
  })
}

function reference({ span, pieces }: ArrangedSpan): string {
  const { verdict, precedents } = span
  if (precedents.length === 0) return 'none'
  const said = verdict === 'verbatim' || verdict === 'near' ? precedents.slice(0, 1) : precedents
  return said
    .map((one, at) => {
      const own = verdict === 'term' ? one.quote : (pieces[at] ?? null)
      return `${own === null ? '' : `“${own}”: `}${placeWords(one)}; ${agreedHow(one)}${statesAfter(one)}`
    })
    .join(' | ')
}

function statesAfter(precedent: Pick<Precedent, 'states'>): string {
  const states = stateWords(precedent)
  return states === '' ? '' : `; ${states}`
}

function reason({ span, findings }: ArrangedSpan): string {
  const { verdict, similarity, precedents, closest, diff } = span
  const changes = (diff ?? []).filter(({ op, text }) => op !== 'equal' && text.trim() !== '')
  const says: { [V in typeof verdict]: () => string } = {
    verbatim: () => 'Stands word for word in the text named.',
    near: () =>
      `Agreed words with changes (${percent(similarity)} alike): ${changes.map(({ op, text }) => `[${op === 'insert' ? '+' : '-'}${text.trim()}]`).join(' ')}`,
    recombined: () => `Made of ${precedents.length} agreed passages.`,
    term: () => 'New prose with agreed terms.',
    'no-precedent': () =>
      `No agreed text has these words${closest ? `; closest (${percent(similarity)} alike): ${placeWords(closest)}${statesAfter(closest)}` : ''}.`,
  }
  const others = othersWords(span)
  const accepted = acceptedWords(span)
  return [
    says[verdict](),
    ...(others === '' ? [] : [`${others}.`]),
    ...findings.map(one => {
      const why = acceptedWords(one)
      return sentence(`${ruleWords(one)}: ${one.message}${why === '' ? '' : ` (${why})`}`)
    }),
    ...[unadoptedWords(span)].filter(words => words !== '').map(capital),
    ...(accepted === '' ? [] : [`(${accepted})`]),
  ]
    .map(sentence)
    .join(' ')
}

/** The sheet as Markdown. */
export function sheetMarkdown(report: CheckReport): string {
  const rows = [sheetColumns, ...sheetRows(report).map(cellsOf)]
  return renderMarkdown({
    type: 'root',
    children: [
      heading(1, [text(sheetTitle(report))]),
      paragraph([text(sheetLead)]),
      table(rows.map(cells => cells.map(cell => [text(cell)]))),
    ],
  })
}

/** What a sheet is called. */
export function sheetTitle({ draft }: CheckReport): string {
  return `Justification sheet: ${draft.title ?? draft.file}`
}

/** What stands above the table. */
export const sheetLead = 'Every stretch of the draft, the agreed text it rests on, and why.'

/** The sheet as CSV after RFC 4180: UTF-8, lines ended CR LF, every cell quoted. */
export function sheetCsv(report: CheckReport): string {
  const rows = [sheetColumns, ...sheetRows(report).map(cellsOf)]
  return rows.map(cells => `${cells.map(csvCell).join(',')}\r\n`).join('')
}
