import type { Acceptance, CheckAnswer, CheckReport, GateHit, Waiver } from '../../types.ts'
import { checkGateNames, severities } from './gate-names.ts'
import { type EarlierCheck, reportedBy } from './reported-by.ts'
import { openWaivers } from './waivers.ts'

export interface GateQuestion {
  /** Severities (and what is worse), rules or verdicts that stop the run. */
  failOn: readonly string[]
  baseline: EarlierCheck | null
  waivers: readonly Waiver[]
  /** A day as `2026-05-16`, for the last days of waivers only. */
  today: string
}

/**
 * Weigh a check: what an earlier run reported or a waiver accepts is marked, and does not stop the run.
 *
 * @throws {FocError} `UNKNOWN_VALUE` for a name that is no severity, rule or verdict.
 */
export function weigh(answer: CheckAnswer, { failOn, baseline, waivers, today }: GateQuestion): CheckReport {
  checkGateNames(failOn, waivers)
  const earlier = baseline === null ? null : reportedBy(baseline, answer)
  const open = openWaivers(waivers, answer, today)
  const accept = (rule: string, at: GateHit | CheckAnswer['spans'][number], isOld: boolean): Acceptance | null => {
    const waiver = open.accepting(rule, at)
    if (waiver) return { by: 'waiver', reason: waiver.reason, expires: waiver.expires }
    return isOld ? { by: 'baseline', reason: null, expires: null } : null
  }
  const spans = answer.spans.map(span => ({
    ...span,
    // Words that stand so in an agreed text need nobody’s leave.
    accepted: span.verdict === 'verbatim' ? null : accept(span.verdict, span, earlier?.span(span) ?? false),
  }))
  const findings = answer.findings.map(finding => ({
    ...finding,
    accepted: accept(finding.rule, { failOn: '', ...finding }, earlier?.finding(finding) ?? false),
  }))
  const met = hits(failOn, { spans, findings })
  const gate = { failOn: [...failOn], met, baseline: baseline !== null, waivers: open.states() }
  return { ...answer, spans, findings, gate }
}

function hits(failOn: readonly string[], { spans, findings }: Pick<CheckReport, 'spans' | 'findings'>): GateHit[] {
  const at = ({ paragraph, start, end }: Omit<GateHit, 'failOn'>): Omit<GateHit, 'failOn'> => ({
    paragraph,
    start,
    end,
  })
  const named = failOn.flatMap(name => {
    const worst = rankOf(name)
    const counts = (finding: CheckReport['findings'][number]): boolean =>
      finding.rule === name || (worst >= 0 && rankOf(finding.severity) <= worst)
    return [
      ...findings.filter(one => one.accepted === null && counts(one)),
      ...spans.filter(one => one.accepted === null && one.verdict === name),
    ].map(one => ({ failOn: name, ...at(one) }))
  })
  return named.sort((a, b) => a.paragraph - b.paragraph || a.start - b.start || a.end - b.end)
}

/** Place among the severities, the worst first; -1 for what is none. */
const rankOf = (name: string): number => severities.map(String).indexOf(name)
