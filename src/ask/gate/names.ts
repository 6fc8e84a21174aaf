import { FocError } from '../../errors.ts'
import { nearest } from '../../text/index.ts'
import type { CheckFinding, Verdict } from '../../types.ts'

/** Severities, worst first: naming one names the worse ones too. */
export const severities: readonly CheckFinding['severity'][] = ['error', 'warning', 'info']

export const verdicts: readonly Verdict[] = ['verbatim', 'near', 'recombined', 'term', 'no-precedent']

/** Rules of `foc check`, as `docs/findings.md` explains them. */
const rules: readonly string[] = [
  ...['caveat-added', 'caveat-dropped', 'verb-changed', 'qualifier-lost', 'qualifier-added', 'qualifier-moved'],
  ...['party-added', 'party-removed', 'weaker-wording', 'number-differs', 'reference-differs', 'cut-before-condition'],
  ...['negation-changed', 'modal-changed'],
]

/**
 * Check what a gate or a waiver names.
 *
 * @param met rules of findings at hand: they are known whatever the list says.
 * @throws {FocError} `UNKNOWN_VALUE` with the nearest name.
 */
export function checkName(what: string, name: string, known: readonly string[]): void {
  if (known.includes(name)) return
  const near = nearest(name, known)
  throw new FocError('UNKNOWN_VALUE', `${what} ${name} is not known`, {
    hint: `${near === null ? '' : `Did you mean ${near}? `}Known: ${known.join(', ')}.`,
  })
}

/** Rules and verdicts: what a waiver may accept. */
export function waivable(met: readonly CheckFinding[]): string[] {
  return [...verdicts, ...new Set([...rules, ...met.map(({ rule }) => rule)])]
}
