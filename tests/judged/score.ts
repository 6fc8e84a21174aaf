import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { compileLabels } from '../../src/match/index.ts'
import { concept } from '../match/glossary.ts'

/** One question of the judged set: is the label in the text, and where? */
export interface JudgedCase {
  id: string
  label: string
  text: string
  expect: 'found' | 'absent'
  spans: string[]
  toConfirm: boolean
  why: string
}

/** How the matcher answered. */
export interface Verdict {
  language: string
  case: JudgedCase
  /** What it found; coordinated matches end in a question mark. */
  found: string[]
  /** A case to be found: one of its spans was found exactly. A case to be absent: nothing was found. */
  right: boolean
  /** As `right`, but any match will do. */
  lenient: boolean
  /** Found exactly, and shown as *to confirm* if and only if the judge says so. */
  confirmedRight: boolean
}

export interface Score {
  cases: number
  precision: number
  recall: number
  f1: number
}

export const judgedLanguages = ['en', 'fr', 'es', 'de', 'ru', 'ar'] as const

/** Ask the matcher every case of one half (`dev`: for tuning; `held`: only to be measured) in one language; run from the project's folder. */
export function judge(half: 'dev' | 'held', language: string): Verdict[] {
  const file = join('tests', 'judged', 'cases', half, `${language}.yaml`)
  return (parse(readFileSync(file, 'utf8')) as JudgedCase[]).map(one => verdictOn(one, language))
}

function verdictOn(one: JudgedCase, language: string): Verdict {
  const matches = compileLabels([concept('asked', `${language}:${one.label}`)]).match(one.text, language)
  const written = matches.map(({ start, end }) => one.text.slice(start, end))
  const found = written.map((words, at) => (matches[at]?.tier === 'coordinated' ? `${words} ?` : words))
  const wanted = one.expect === 'found'
  const exact = matches.filter((_, at) => one.spans.includes(written[at] ?? ''))
  return {
    language,
    case: one,
    found,
    right: wanted ? exact.length > 0 : found.length === 0,
    lenient: wanted === found.length > 0,
    confirmedRight: wanted
      ? exact.some(({ tier }) => (tier === 'coordinated') === one.toConfirm)
      : found.every(words => words.endsWith('?')),
  }
}

/**
 * Precision: of the cases in which something was found, the share in which it was right. Recall: of the cases to be
 * found, the share found. A wrong span counts against both.
 */
export function scoreOf(verdicts: readonly Verdict[], key: 'right' | 'lenient' | 'confirmedRight' = 'right'): Score {
  const wanted = verdicts.filter(one => one.case.expect === 'found')
  const right = wanted.filter(one => one[key]).length
  const wrong = verdicts.filter(one => !one[key] && (one.case.expect === 'absent' || one.found.length > 0)).length
  const precision = right + wrong === 0 ? 1 : right / (right + wrong)
  const recall = wanted.length === 0 ? 1 : right / wanted.length
  const sum = precision + recall
  return { cases: verdicts.length, precision, recall, f1: sum === 0 ? 0 : (2 * precision * recall) / sum }
}

/** The phenomenon of a case: what `why` says before its example. */
export function phenomenonOf({ case: { why } }: Verdict): string {
  return why.replace(/:.*$/s, '')
}
