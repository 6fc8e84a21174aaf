import { adoptionOrder, dateInterval, sortableId, statusOrder } from '../../text/index.ts'
import type { AdoptionMode, DocumentKind, TextStatus } from '../../types.ts'
import type { HowSaid } from './how-said.ts'

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
  /** Points of a use in a full text (see `worth/`); null in a digest. */
  worth: number | null
  said: HowSaid
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

/** Points are counted from here downwards, in hundredths, so that most come first. */
const MOST = 50

/**
 * A string that puts citations in order when compared by code unit: those that never count (reported, our summary,
 * adopted by nobody) last, unconfirmed after confirmed. Then what a negotiator would cite first: uses in full texts that
 * states agreed, by their points; phrases of digests and texts of others, by adoption, kind of document, text status,
 * paragraph known, newest (by latest possible day, undated last); last what is only a mention. Then document,
 * language, passage and offset.
 */
export function rankKey(row: Ranked): string {
  const never = row.status === 'reported' || row.status === 'summary' || row.mode === 'none'
  return [
    never ? 1 : 0,
    row.confirmed ? 0 : 1,
    row.said !== 'said' ? 2 : isWeighed(row) ? 0 : 1,
    isWeighed(row) ? points(row.worth ?? 0) : '',
    // Half of an index are these keys, so they are short.
    `${adoptionOrder[row.mode]}${kindOrder[row.kind]}${statusOrder[row.status]}${row.located ? 0 : 1}${documentKey(row)}`,
    `${row.language} ${counted(row.ordinal)}${counted(row.start)}`,
  ].join('\t')
}

const isWeighed = ({ worth, mode }: Ranked): boolean => worth !== null && adoptionOrder[mode] <= adoptionOrder.endorsed

const points = (worth: number): string => String(Math.max(0, Math.round((MOST - worth) * 100))).padStart(5, '0')

/** Where keys begin of uses whose points do not decide: phrases of digests, texts of others, mentions. */
export const UNWEIGHED = '0\t0\t1'

/** The points that a key was made with; null where they did not decide. */
export function worthInKey(key: string): number | null {
  const written = key.split('\t')[3] ?? ''
  return written === '' ? null : MOST - Number(written) / 100
}

/** Of the document of the row before: its uses come one after the other. */
let last: { adopted: string | null; id: string; key: string } | null = null

function documentKey({ adopted, id }: Pick<Ranked, 'adopted' | 'id'>): string {
  if (last?.id !== id || last.adopted !== adopted) last = { adopted, id, key: newestFirst(adopted) + shortId(id) }
  return last.key
}

/** The id as `sortableId` orders it: each number behind how many digits it has, and without what the place of its body says. */
const shortId = (id: string): string =>
  sortableId(id)
    .replace(/\d{6,}/g, digits => {
      const number = digits.replace(/^0+(?=\d)/, '')
      return `${number.length.toString(36)}${number}`
    })
    .replace(/^(~\d\d)[A-Z]\/RES\//, '$1')

/** A number that sorts as text: behind how many digits of base 36 it has. */
const counted = (number: number): string => {
  const digits = number.toString(36)
  return `${digits.length}${digits}`
}

/** Five digits of base 36 for the last possible day, newest first; then by how many days the first is earlier. */
function newestFirst(adopted: string | null): string {
  const days = dateInterval(adopted)
  if (days === null) return 'zzzzz'
  const [to, from] = [inverse(days.to), inverse(days.from)]
  return to.toString(36).padStart(5, '0') + counted(from - to)
}

function inverse(day: string): number {
  const [year = '0', month = '0', date = '0'] = day.split('-')
  return (latestYear - Number(year)) * 384 + (12 - Number(month)) * 32 + (31 - Number(date))
}
