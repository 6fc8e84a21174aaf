import { counted, spokenDate } from '../../text/index.ts'
import type { CheckReport, Verdict } from '../../types.ts'
import { percent } from './phrases.ts'

/** A report in a few lines: shares of the draft’s words, findings, what was accepted, what stops the run, what was searched. */
export interface CheckSummary {
  shares: { verdict: Verdict; share: string; stretches: number }[]
  findings: string
  accepted: string | null
  waivers: string[]
  gate: string | null
  notes: string[]
}

/** The end of every report. */
export function summarize(report: CheckReport): CheckSummary {
  const { coverage, spans, findings, gate } = report
  const shares: { [V in Verdict]: number } = {
    verbatim: coverage.verbatim,
    near: coverage.near,
    recombined: coverage.recombined,
    term: coverage.term,
    'no-precedent': coverage.noPrecedent,
  }
  const verdicts: Verdict[] = ['verbatim', 'near', 'recombined', 'term', 'no-precedent']
  const accepted = [...spans, ...findings].filter(one => one.accepted !== null)
  const byBaseline = accepted.filter(one => one.accepted?.by === 'baseline').length
  return {
    shares: verdicts.map(verdict => ({
      verdict,
      share: percent(shares[verdict]),
      // As the shares: of the first wording at each bracket.
      stretches: spans.filter(one => one.verdict === verdict && one.choice === undefined).length,
    })),
    findings: findingsLine(report),
    accepted:
      gate.baseline || gate.waivers.length > 0
        ? `Accepted: ${byBaseline} reported before (baseline), ${accepted.length - byBaseline} waived.`
        : null,
    waivers: gate.waivers.flatMap(one => {
      if (one.state === 'used') return []
      const what = [one.rule, one.paragraph, one.words === null ? null : `“${one.words}”`].filter(part => part !== null)
      const why = one.state === 'expired' ? `expired after ${one.expires}` : 'accepts nothing in this draft'
      return [`Waiver of ${what.join(', ')}: ${why}.`]
    }),
    gate: gateLine(report),
    notes: [...searchedLines(report), ...report.notes],
  }
}

function findingsLine({ findings }: CheckReport): string {
  if (findings.length === 0) return 'Findings: none.'
  const severities = ['error', 'warning', 'info'] as const
  const counts = severities.flatMap(severity => {
    const number = findings.filter(one => one.severity === severity).length
    return number === 0 ? [] : [`${number} ${severity}`]
  })
  return `Findings: ${counts.join(', ')}.`
}

function gateLine({ gate }: CheckReport): string | null {
  if (gate.failOn.length === 0) return null
  const asked = `--fail-on ${gate.failOn.join(', ')}`
  if (gate.met.length === 0) return `Gate ${asked}: passed.`
  const counts = gate.failOn.flatMap(name => {
    const number = gate.met.filter(({ failOn }) => failOn === name).length
    return number === 0 ? [] : [`${name} ${number} times`.replace(/ 1 times$/, ' once')]
  })
  return `Gate ${asked}: not passed (${counts.join(', ')}).`
}

function searchedLines({ searched, excluded }: CheckReport): string[] {
  const { documents, passages, languages, latest } = searched
  const until = latest === null ? '' : `, the latest of ${spokenDate(latest, 'en')}`
  const own = excluded.map(({ id, language, why }) => `Not counted as a precedent: ${id} [${language}], ${why}.`)
  return [
    `Searched: ${counted(documents, 'adopted text')} (${passages} passages) in ${languages.join(', ')}${until}.`,
    ...own,
  ]
}
