import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ruleIds } from '../../../src/ask/check/rules/rule-ids.ts'
import { checkGateNames, weigh } from '../../../src/ask/gate/index.ts'
import type { CheckAnswer, Waiver } from '../../../src/types.ts'
import { checkReport } from '../../render/check/check-report.ts'

const nothing = { failOn: [], baseline: null, waivers: [], today: '2031-06-01' }

function answer(change: Partial<CheckAnswer> = {}): CheckAnswer {
  const { gate, spans, findings, ...rest } = checkReport()
  return {
    ...rest,
    spans: spans.map(({ accepted, ...span }) => span),
    findings: findings.map(({ accepted, ...finding }) => finding),
    ...change,
  }
}

function waiver(change: Partial<Waiver>): Waiver {
  return { rule: 'caveat-added', paragraph: null, words: null, reason: 'agreed', expires: '2031-06-01', ...change }
}

const met = (change: Partial<Parameters<typeof weigh>[1]>): string[] =>
  weigh(answer(), { ...nothing, ...change }).gate.met.map(({ failOn }) => failOn)

describe('the gate of a check', () => {
  it('stops nothing where no --fail-on is named', () => expect(met({})).toEqual([]))

  it.each([
    ['info', 1],
    ['warning', 1],
    ['error', 0],
    ['caveat-added', 1],
    ['caveat-dropped', 0],
    ['near', 1],
    ['no-precedent', 1],
  ])('%s is met %i times', (name, times) => expect(met({ failOn: [name] })).toHaveLength(times))

  it('names the nearest of what it knows', () => {
    expect(() => met({ failOn: ['caveat-aded'] })).toThrow(/caveat-aded is not known/)
    expect(() => met({ waivers: [waiver({ rule: 'warning' })] })).toThrow(/warning is not known/)
  })
})

describe('the names of rules', () => {
  it('are those that docs/findings.md explains, each in a section of its own', () => {
    const page = readFileSync(join(import.meta.dirname, '..', '..', '..', 'docs', 'findings.md'), 'utf8')
    const sections = [...page.matchAll(/^## ([a-z]+(?:-[a-z]+)+)$/gm)].map(([, name]) => name)
    expect(sections).toEqual([...ruleIds].sort())
  })

  it('are all known to a gate and to a waiver, and a misspelt one is refused before anything is asked', () => {
    for (const name of ruleIds) expect(() => checkGateNames([name], [{ rule: name }])).not.toThrow()
    expect(() => checkGateNames(['caveat-aded'], [])).toThrow(/caveat-aded is not known/)
    expect(() => checkGateNames([], [{ rule: 'error' }])).toThrow(/error is not known/)
  })
})

describe('a baseline', () => {
  it('accepts what it reported, also where the paragraph moved', () => {
    const later = answer()
    const moved: CheckAnswer = {
      ...later,
      paragraphs: [
        { number: 1, locator: null, text: 'New.' },
        ...later.paragraphs.map(one => ({ ...one, number: one.number + 1 })),
      ],
      spans: later.spans.map(one => ({ ...one, paragraph: one.paragraph + 1 })),
      findings: later.findings.map(one => ({ ...one, paragraph: one.paragraph + 1 })),
    }
    const { gate, findings } = weigh(moved, { ...nothing, failOn: ['info', 'near'], baseline: answer() })
    expect(gate.met).toEqual([])
    expect(findings.map(({ accepted }) => accepted?.by)).toEqual(['baseline'])
  })

  it('accepts a thing once for each time it was reported', () => {
    const [finding] = answer().findings
    const twice = answer({ findings: finding ? [finding, finding] : [] })
    expect(weigh(twice, { ...nothing, failOn: ['warning'], baseline: answer() }).gate.met).toHaveLength(1)
  })

  it('does not accept a finding where the sentence around it was reworded', () => {
    const paragraphs = answer().paragraphs.map(one => ({ ...one, text: one.text.replace('lamp', 'ship') }))
    expect(
      weigh(answer({ paragraphs }), { ...nothing, failOn: ['warning'], baseline: answer() }).gate.met,
    ).toHaveLength(1)
  })
})

describe('a waiver', () => {
  it.each<[string, Partial<Waiver>, string]>([
    ['of the rule, on its last day', {}, 'used'],
    ['past its last day', { expires: '2031-05-31' }, 'expired'],
    ['of another rule', { rule: 'caveat-dropped' }, 'unused'],
    ['of the paragraph by its number', { paragraph: '2' }, 'used'],
    ['of another paragraph', { paragraph: '1' }, 'unused'],
    ['of words that stand there', { words: 'AS Appropriate' }, 'used'],
    ['of words that do not', { words: 'where applicable' }, 'unused'],
  ])('%s', (_, change, state) => {
    const { gate } = weigh(answer(), { ...nothing, failOn: ['warning'], waivers: [waiver(change)] })
    expect(gate.waivers.map(one => one.state)).toEqual([state])
    expect(gate.met).toHaveLength(state === 'used' ? 0 : 1)
  })
})
