// What lets a check pass.

import type { CheckAnswer, CheckFinding, CheckSpan } from './check.ts'

/** Why something reported does not count against a gate: an earlier run reported it, or a person waived it. */
export interface Acceptance {
  by: 'baseline' | 'waiver'
  /** The reason that the file of a waiver gives; null for a baseline. */
  reason: string | null
  /** The last day of a waiver, `YYYY-MM-DD`; null for a baseline. */
  expires: string | null
}

/** One entry of a waiver file: what it accepts, why, and until when. */
export interface Waiver {
  /** A rule of findings, or a verdict. */
  rule: string
  /** Counted number, or the draft’s own label; null for any. */
  paragraph: string | null
  /** Words that what it accepts must hold; null for any. */
  words: string | null
  reason: string
  /** Last day on which it counts. */
  expires: string
}

/** What a `--fail-on` found. */
export interface GateHit {
  /** What `--fail-on` named: a severity, a rule or a verdict. */
  failOn: string
  paragraph: number
  start: number
  end: number
}

/** A check weighed for CI: what was accepted before, and what stops the run. */
export interface CheckReport extends CheckAnswer {
  spans: (CheckSpan & { accepted: Acceptance | null })[]
  findings: (CheckFinding & { accepted: Acceptance | null })[]
  gate: {
    failOn: string[]
    /** What the gate stops at, in the order of the draft; empty where it lets the draft pass. */
    met: GateHit[]
    /** An earlier check was given to compare with. */
    baseline: boolean
    waivers: (Waiver & { state: 'used' | 'unused' | 'expired' })[]
  }
}
