import type {
  Bridge,
  Document,
  EntryPoint,
  Finding,
  Membership,
  State,
  Term,
  Theme,
  Toolkit,
  Unmatched,
} from '../../types.ts'
import { checkBridge } from './check-bridge.ts'
import { checkEntryPoints } from './check-entry-points.ts'
import { checkLabels } from './check-labels.ts'
import { checkMembership } from './check-membership.ts'
import { checkStates } from './check-states.ts'
import { checkTerms } from './check-terms.ts'
import { checkThemes } from './check-themes.ts'
import { checkToolkits } from './check-toolkits.ts'

/** Everything that ships or was imported, as read. */
export interface Holdings {
  documents: readonly Document[]
  terms: readonly Term[]
  themes: readonly Theme[]
  toolkits: readonly Toolkit[]
  membership: Membership | null
  states: readonly State[]
  entryPoints?: readonly EntryPoint[]
  bridge?: readonly Bridge[]
  unmatched?: readonly Unmatched[]
  /** What the bridge says of concepts whatever body they are of. */
  named?: readonly { term: string }[]
}

/**
 * Check what no single file can show: labels, themes and documents that one file names and another must have.
 *
 * @returns Findings sorted by file, line, column, kind and message; each says how to mend it.
 */
export function checkGlossary(holdings: Holdings): Finding[] {
  const findings = [
    ...checkLabels(holdings.terms),
    ...checkTerms(holdings),
    ...checkEntryPoints(holdings),
    ...checkBridge(holdings),
    ...checkThemes(holdings),
    ...checkToolkits(holdings),
    ...checkMembership(holdings),
    ...checkStates(holdings),
  ]
  return findings.sort((a, b) => compare(sortKey(a), sortKey(b)))
}

function sortKey({ place, kind, message }: Finding): [string, number, number, string, string] {
  return [place?.file ?? '', place?.line ?? 0, place?.column ?? 0, kind, message]
}

function compare(a: readonly (string | number)[], b: readonly (string | number)[]): number {
  for (const [index, value] of a.entries()) {
    const other = b[index] ?? value
    if (value !== other) return value < other ? -1 : 1
  }
  return 0
}
