import type { VotesAnswer, VotesOfText } from '../../types.ts'
import { csvCell } from '../bytes/csv-cell.ts'

const columns = [
  ...['document', 'title', 'adopted', 'outcome', 'for', 'against', 'abstaining'],
  ...['state', 'name', 'position', 'sponsored', 'coalition', 'note'],
] as const

/**
 * Votes as CSV after RFC 4180: UTF-8 with the mark that spreadsheets need, lines ended CR LF, every cell quoted. A row for
 * each state in each text; a text in which no state is named has one row. A count that is not recorded is empty.
 */
export function votesCsv({ texts, names }: Pick<VotesAnswer, 'texts' | 'names'>): string {
  const nameOf = new Map(names.map(({ code, en }) => [code, en]))
  const rows = texts.flatMap(text => rowsOf(text, nameOf))
  return `\ufeff${[[...columns], ...rows].map(cells => `${cells.map(csvCell).join(',')}\r\n`).join('')}`
}

function rowsOf({ document, outcome, states }: VotesOfText, names: ReadonlyMap<string, string>): string[][] {
  const { id, title, adopted, adoption } = document
  const { votes } = adoption
  const counts = [votes?.for, votes?.against, votes?.abstaining].map(count => String(count ?? ''))
  const own = [id, title, adopted ?? '', outcome, ...counts]
  if (states.length === 0) return [[...own, '', '', '', '', '', '']]
  return states.map(({ country, position, sponsored, coalition, note }) => {
    const isSponsor = sponsored === true || position === 'sponsored'
    return [...own, country, names.get(country) ?? country, position, isSponsor ? 'yes' : 'no', coalition, note ?? '']
  })
}
