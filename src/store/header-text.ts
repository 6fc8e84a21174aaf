import type { Adoption, DocumentHeader } from '../types.ts'

/**
 * The facts of a document as they are stored. The votes of every state and the sponsors are most of them; a hundred codes
 * take less room, and are read in less time, as one text than as a list.
 *
 * @param keep stores how it was adopted apart and gives the key; without it all is in the text.
 */
export function headerText(header: DocumentHeader, keep?: (adoption: string) => number): string {
  const adoption = withCodes(header.adoption)
  return JSON.stringify({ ...header, adoption: keep ? keep(JSON.stringify(adoption)) : adoption })
}

/** The same value, each list of codes as one text. */
function withCodes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withCodes)
  if (typeof value !== 'object' || value === null) return value
  const copy: Record<string, unknown> = {}
  for (const [name, one] of Object.entries(value))
    copy[name] = listsOfCodes.has(name) && isCodes(one) ? one.join(' ') : withCodes(one)
  return copy
}

/** The facts as they were before they were stored. */
export function headerOf(stored: string, adoption: string | null): DocumentHeader {
  const header = JSON.parse(stored) as DocumentHeader
  if (adoption !== null) header.adoption = JSON.parse(adoption) as Adoption
  const { votes, sponsors } = header.adoption
  for (const lists of [votes?.by, sponsors] as (Record<string, unknown> | null | undefined)[])
    if (lists)
      for (const [name, codes] of Object.entries(lists))
        if (listsOfCodes.has(name) && typeof codes === 'string') lists[name] = codes.split(' ')
  return header
}

/** Lists of states within votes by state and sponsors. */
const listsOfCodes: ReadonlySet<string> = new Set(['for', 'against', 'abstaining', 'states', 'additional', 'removed'])

const isCodes = (value: unknown): value is string[] =>
  Array.isArray(value) && value.length > 0 && value.every(code => typeof code === 'string' && /^[A-Z]{2}$/.test(code))
