import { describe, expect, it } from 'vitest'
import { drawCheck } from '../../../src/cli/print/check.ts'
import { screen } from '../../../src/cli/shared/screen.ts'
import { arrange } from '../../../src/render/check/arrange.ts'
import { checkMarkdown, checkPage, checkSarif, sheetCsv } from '../../../src/render/check/documents.ts'
import { pageStyle } from '../../../src/render/check/page-style.ts'
import { liveReport } from './check-report.ts'

const drawn = (): string => {
  const page = screen(80)
  drawCheck(liveReport(), page)
  return page.text()
}

describe('a report on a draft with brackets', () => {
  it('has the first wording of each bracket, then each further choice under its own words', () => {
    const lines = drawn().split('\n')
    const places = ['PP3 bis', '  as drafted: ', '  with “Asks” (US):', '  without “all”:', 'Summary'].map(words =>
      lines.findIndex(line => line.startsWith(words)),
    )
    expect(places).not.toContain(-1)
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(lines.findIndex(line => line.includes('verb-changed'))).toBeGreaterThan(places[2] ?? 0)
    expect(lines.filter(line => line.includes('near')).at(-1)).toContain('1 stretch')
  })

  it('shows words as they were read, never with another delegation’s between them', () => {
    const [paragraph] = arrange(liveReport())
    expect(paragraph?.spans.map(({ words }) => words)).toEqual(['Urges members to keep all lamps lit'])
    expect(paragraph?.choices.map(({ spans }) => spans[0]?.words)).toEqual([
      'Asks members to keep all lamps lit',
      'Urges members to keep lamps lit',
    ])
    expect(checkPage(liveReport())).not.toContain('Urges] [US: Asks] members to keep <ins>')
  })

  it('says in every format which choice a finding is about', () => {
    expect(checkMarkdown(liveReport())).toContain('#### With “Asks” (US)')
    expect(checkPage(liveReport())).toContain('<h4>With “Asks” (US)</h4>')
    expect(sheetCsv(liveReport())).toContain('"PP3 bis, with “Asks” (US)"')
    expect(checkSarif(liveReport(), '0.1.0', () => null)).toContain('With “Asks” (US): “Urges” became “Asks”')
  })

  it('tells choices that are new words too, and no nearer, in one line', () => {
    const report = liveReport()
    const spans = report.spans.map(span => ({ ...span, verdict: 'no-precedent' as const, precedents: [], diff: null }))
    const [paragraph] = arrange({ ...report, spans, findings: [] })
    expect(paragraph?.alike).toEqual([{ text: 'Asks', start: 31, end: 35, by: 'US' }])
  })

  it('keeps apart the same choice at two brackets, each with its own findings', () => {
    const report = liveReport()
    const [, span] = report.spans
    const [first] = report.findings
    if (!span?.choice || !first) throw new Error('no further reading')
    const choice = { ...span.choice, start: 60, end: 64 }
    const spans = [...report.spans, { ...span, choice }]
    const [paragraph] = arrange({ ...report, spans, findings: [first, { ...first, choice }] })
    expect(paragraph?.choices.map(one => one.spans.map(({ findings }) => findings.length))).toEqual([[1], [0], [1]])
  })
})

it('has each rule of its style once: one was put in a second time, into what is for paper alone', () => {
  const rules = pageStyle.split('\n').filter(line => /^[.\w]/.test(line))
  expect(new Set(rules).size).toBe(rules.length)
})
