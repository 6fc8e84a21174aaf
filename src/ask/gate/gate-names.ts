import { FocError } from '../../errors.ts'
import { nearest } from '../../text/index.ts'
import type { CheckFinding, Verdict, Waiver } from '../../types.ts'
import { ruleIds } from '../check/rules/rule-ids.ts'

/** Severities, worst first: naming one names the worse ones too. */
export const severities: readonly CheckFinding['severity'][] = ['error', 'warning', 'info']

const verdicts: readonly Verdict[] = ['verbatim', 'near', 'recombined', 'term', 'no-precedent']

/** Rules and verdicts: what a waiver may accept. */
const waivable: readonly string[] = [...verdicts, ...ruleIds]

/** All that a gate may fail on. */
export const gateNames: readonly string[] = [...severities, ...waivable]

function checkName(what: string, name: string, known: readonly string[]): void {
  if (known.includes(name)) return
  const near = nearest(name, known)
  throw new FocError('UNKNOWN_VALUE', `${what} ${name} is not known`, {
    hint: `${near === null ? '' : `Did you mean ${near}? `}Known: ${known.join(', ')}.`,
  })
}

/**
 * Check all that a gate names, before anything is looked for.
 *
 * @throws {FocError} `UNKNOWN_VALUE`.
 */
export function checkGateNames(failOn: readonly string[], waivers: readonly Pick<Waiver, 'rule'>[]): void {
  for (const name of failOn) checkName('--fail-on', name, gateNames)
  for (const { rule } of waivers) checkName('a waiver’s rule', rule, waivable)
}
