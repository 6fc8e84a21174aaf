import { stateNames } from '../../text/index.ts'
import type { Sponsors, State } from '../../types.ts'
import type { XmlElement } from '../xml/read-xml.ts'
import { readSponsorList } from './sponsor-list.ts'
import { readSubmission } from './submission.ts'

export interface ReadSponsors {
  /** Null where the file says nothing of who brought the draft in. */
  sponsors: Sponsors | null
  /** The same in one line, with the names as printed; null where the file says nothing. */
  lead: string | null
  warnings: string[]
}

/** A longer text is no list of states. */
const MAX_WORDS = 20_000

/**
 * Who brought in the draft, and who joined later. What a file says in a sentence (“submitted by the Chair”) names an officer
 * or a body, whose country is no sponsor.
 *
 * @param states the states by whose names the lists are read.
 */
export function readSponsors(steps: readonly XmlElement[], states: readonly State[]): ReadSponsors {
  const by = (outcome: string): string => {
    const step = steps.find(({ attributes }) => attributes.outcome === outcome)
    return (step?.attributes.by ?? '').slice(0, MAX_WORDS).replace(/\s+/g, ' ').trim()
  }
  const [first, more] = [by('draftResolution'), by('draftResolutionAdditionalSponsors')]
  const names = stateNames(states)
  const submission = readSubmission(first)
  const main = readSponsorList(submission === null ? first : '', names)
  const joined = readSponsorList(more, names)
  const lists = [...new Set([...main.printed, ...joined.printed])]
  const said = submission === null ? null : `Draft${/^(?:was )?[a-z]+ed\b|^on\b/.test(first) ? '' : ':'} ${first}`
  const lead = said ?? (lists.length > 0 ? `Sponsors: ${lists.join(', ')}` : null)
  if (states.length === 0) return { sponsors: null, lead, warnings: [] }
  const removed = [...new Set([...main.removed, ...joined.removed])].sort()
  const unrecognised = [...main.unrecognised, ...joined.unrecognised]
  const still = (codes: readonly string[]): string[] => codes.filter(code => !removed.includes(code))
  const sponsors: Sponsors = {
    states: still(main.codes),
    additional: still(joined.codes),
    onBehalfOf: submission?.onBehalfOf ?? main.onBehalfOf ?? joined.onBehalfOf,
    officer: submission?.officer ?? main.officer,
    ...(removed.length > 0 ? { removed } : {}),
    ...(unrecognised.length > 0 ? { unrecognised } : {}),
  }
  const isKnown = Object.values(sponsors).some(value => value !== null && value.length > 0)
  return { sponsors: isKnown ? sponsors : null, lead, warnings: [...main.warnings, ...joined.warnings] }
}
