import type { DocumentRow } from '../../store/index.ts'
import type { StatesByPart, TextParts } from '../../types.ts'
import type { KnownStates } from '../citing/known-states.ts'
import { memberAt } from '../citing/member-at.ts'
import { positionIn } from '../citing/state-positions.ts'
import { stateVotes } from '../votes/state-votes.ts'

/**
 * Who did what on a text: every state of which something is on record, and every member of the Coalition on the day of one
 * of its texts. Null where nothing is on record.
 */
export function textParts(row: DocumentRow, known: KnownStates): TextParts | null {
  const { id, adopted, adoption } = row.header
  const told = stateVotes(row, [], known)
  const members = known.membership?.members.filter(({ observer }) => !observer) ?? []
  const isOurs = told.length === 0
  const parts: StatesByPart = {}
  const put = (position: keyof StatesByPart, code: string): void => {
    const list = parts[position] ?? []
    parts[position] = list
    if (!list.includes(code)) list.push(code)
  }
  for (const { country, position } of told) put(position, country)
  const coalition: string[] = []
  const unsure: string[] = []
  for (const { iso } of members) {
    const then = known.membership === null ? 'unknown' : memberAt(known.membership, iso, id, adopted)
    if (then === 'yes') coalition.push(iso)
    if (then === 'unknown') unsure.push(iso)
    if (!isOurs) continue
    const { position } = positionIn(row, { iso, name: iso }, known)
    if (position === 'endorsed' || position === 'by-consensus' || position === 'member') put(position, iso)
  }
  if (Object.keys(parts).length === 0) return null
  for (const list of Object.values(parts)) list.sort()
  const sponsors = [...(adoption.sponsors?.states ?? []), ...(adoption.sponsors?.additional ?? [])]
  return { id, parts, sponsors: [...new Set(sponsors)].sort(), coalition: coalition.sort(), unsure: unsure.sort() }
}
