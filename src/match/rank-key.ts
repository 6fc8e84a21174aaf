import { adoptionOrder, dateInterval, sortableId, statusOrder } from '../text/index.ts'
import type { AdoptionMode, DocumentKind, TextStatus } from '../types.ts'

/** What decides the place of a citation among the others of its concept. */
export interface Ranked {
  mode: AdoptionMode
  kind: DocumentKind
  status: TextStatus
  /** The paragraph is known. */
  located: boolean
  adopted: string | null
  id: string
  language: string
  /** Ordinal of the passage in its document. */
  ordinal: number
  start: number
  confirmed: boolean
}

/** Statements, declarations, principles, agendas and resolutions, then programmes of work, then reports. */
const kindOrder: { [K in DocumentKind]: number } = {
  'founding-declaration': 0,
  declaration: 0,
  'joint-statement': 0,
  'country-statement': 0,
  'chair-statement': 0,
  'guiding-principles': 0,
  agenda: 0,
  resolution: 0,
  'terms-of-reference': 1,
  'programme-of-action': 1,
  'working-group-output': 2,
  report: 2,
  'consultation-summary': 2,
  other: 3,
}

const latestYear = 9999

/**
 * A string that puts citations in order when compared by code unit: those that never count (reported, our summary,
 * adopted by nobody) last, unconfirmed after confirmed, then adoption, kind of document, text status, paragraph
 * known, newest (by latest possible day, undated last), then document, language, passage and offset.
 */
export function rankKey(row: Ranked): string {
  const never = row.status === 'reported' || row.status === 'summary' || row.mode === 'none'
  return [
    never ? 1 : 0,
    row.confirmed ? 0 : 1,
    adoptionOrder[row.mode],
    kindOrder[row.kind],
    statusOrder[row.status],
    row.located ? 0 : 1,
    newestFirst(row.adopted),
    sortableId(row.id),
    row.language,
    String(row.ordinal).padStart(9, '0'),
    String(row.start).padStart(9, '0'),
  ].join('\t')
}

function newestFirst(adopted: string | null): string {
  const days = dateInterval(adopted)
  return days === null ? '99999999' : inverse(days.to) + inverse(days.from)
}

function inverse(day: string): string {
  const [year = '0', month = '0', date = '0'] = day.split('-')
  const number = (latestYear - Number(year)) * 10000 + (99 - Number(month)) * 100 + (99 - Number(date))
  return String(number).padStart(8, '0')
}
