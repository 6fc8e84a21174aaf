import { inEnglish, type Tell } from '../../text/index.ts'
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
export const sheetColumns = (tell: Tell = inEnglish): string[] => [
  tell`Wording`,
  tell`Place`,
  tell`Reference`,
  tell`Reason`,
]

/** The cells of a row in the order of the columns. */
export const cellsOf = ({ wording, place, reference, reason }: SheetRow): string[] => [
  wording,
  place,
  reference,
  reason,
]

/** Every stretch of a draft with what it rests on and why, in the order of the draft. */
export function sheetRows(report: CheckReport, tell: Tell = inEnglish): SheetRow[] {
  return arrange(report).flatMap(({ paragraph, spans, findings, choices }) => {
    const place = paragraphName(paragraph, tell)
    const row = (one: ArrangedSpan, where: string): SheetRow => ({
      wording: one.words,
      place: where,
      reference: reference(one, tell),
      reason: reason(one, tell),
    })
    const further = choices.flatMap(({ choice, spans: own }) =>
      own.map(one => row(one, `${place}, ${choiceWords(choice, tell)}`)),
    )
    const apart = [findings, ...choices.map(one => one.findings)].flat().map(one => ({
      wording: paragraph.text.slice(one.start, one.end),
      place: one.choice ? `${place}, ${choiceWords(one.choice, tell)}` : place,
      reference: tell`none`,
      reason: sentence(tell`${ruleWords(one, tell)}: ${one.message}`),
    }))
    return [...spans.map(one => row(one, place)), ...apart, ...further]
  })
}

function reference({ span, pieces }: ArrangedSpan, tell: Tell): string {
  const { verdict, precedents } = span
  if (precedents.length === 0) return tell`none`
  const said = verdict === 'verbatim' || verdict === 'near' ? precedents.slice(0, 1) : precedents
  return said
    .map((one, at) => {
      const own = verdict === 'term' ? one.quote : (pieces[at] ?? null)
      const said = tell`${placeWords(one, tell)}; ${agreedHow(one, tell)}`
      return `${own === null ? said : tell`“${own}”: ${said}`}${statesAfter(one, tell)}`
    })
    .join(' | ')
}

function statesAfter(precedent: Pick<Precedent, 'states'>, tell: Tell): string {
  const states = stateWords(precedent, tell)
  return states === '' ? '' : tell`; ${states}`
}

function reason({ span, findings }: ArrangedSpan, tell: Tell): string {
  const { verdict, similarity, precedents, closest, diff } = span
  const changes = (diff ?? []).filter(({ op, text }) => op !== 'equal' && text.trim() !== '')
  const says: { [V in typeof verdict]: () => string } = {
    verbatim: () => tell`Stands word for word in the text named.`,
    near: () =>
      tell`Agreed words with changes (${percent(similarity, tell)} alike): ${changes.map(({ op, text }) => `[${op === 'insert' ? '+' : '-'}${text.trim()}]`).join(' ')}`,
    recombined: () => tell`Made of ${precedents.length} agreed passages.`,
    term: () => tell`New prose with agreed terms.`,
    'no-precedent': () =>
      tell`No agreed text has these words${closest ? tell`; closest (${percent(similarity, tell)} alike): ${placeWords(closest, tell)}${statesAfter(closest, tell)}` : ''}.`,
  }
  const others = othersWords(span, tell)
  const accepted = acceptedWords(span, tell)
  return [
    says[verdict](),
    ...(others === '' ? [] : [`${others}.`]),
    ...findings.map(one => {
      const why = acceptedWords(one, tell)
      return sentence(`${tell`${ruleWords(one, tell)}: ${one.message}`}${why === '' ? '' : ` (${why})`}`)
    }),
    ...[unadoptedWords(span, tell)].filter(words => words !== '').map(capital),
    ...(accepted === '' ? [] : [`(${accepted})`]),
  ]
    .map(sentence)
    .join(' ')
}

/** The sheet as Markdown. */
export function sheetMarkdown(report: CheckReport, tell: Tell = inEnglish): string {
  const rows = [sheetColumns(tell), ...sheetRows(report, tell).map(cellsOf)]
  return renderMarkdown({
    type: 'root',
    children: [
      heading(1, [text(sheetTitle(report, tell))]),
      paragraph([text(sheetLead(tell))]),
      table(rows.map(cells => cells.map(cell => [text(cell)]))),
    ],
  })
}

/** What a sheet is called. */
export function sheetTitle({ draft }: CheckReport, tell: Tell = inEnglish): string {
  return tell`Justification sheet: ${draft.title ?? draft.file}`
}

/** What stands above the table. */
export const sheetLead = (tell: Tell = inEnglish): string =>
  tell`Every stretch of the draft, the agreed text it rests on, and why.`

/** The sheet as CSV after RFC 4180: UTF-8, lines ended CR LF, every cell quoted. In English: scripts read it. */
export function sheetCsv(report: CheckReport): string {
  const rows = [sheetColumns(), ...sheetRows(report).map(cellsOf)]
  return rows.map(cells => `${cells.map(csvCell).join(',')}\r\n`).join('')
}
