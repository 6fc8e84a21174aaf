import sarif from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' }
import draft04 from 'ajv-draft-04'
import { describe, expect, it } from 'vitest'
import { checkSarif, placeInText } from '../../../src/render/check/documents.ts'
import type { CheckReport, Verdict } from '../../../src/types.ts'
import { checkReport, draftTexts, finding, liveReport } from './check-report.ts'

/** The published schema of SARIF 2.1.0 (rtm.5), as the package of its authors ships it. One of its patterns is no Unicode one. */
const rules = { strict: false, validateFormats: false, unicodeRegExp: false, allErrors: true }
const isValid = new draft04.default(rules).compile(sarif)

const text = draftTexts.join('\n\n')
const written = (report: CheckReport): string =>
  checkSarif(report, '0.1.0', report.draft.file === '-' ? () => null : placeInText(text, report.paragraphs))

function faults(log: string): string[] {
  const read: unknown = JSON.parse(log)
  return isValid(read) ? [] : (isValid.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

const verdicts: Verdict[] = ['verbatim', 'near', 'recombined', 'term', 'no-precedent']
const gate = (change: Partial<CheckReport['gate']>): Pick<CheckReport, 'gate'> => ({
  gate: { failOn: [], met: [], baseline: false, waivers: [], ...change },
})
const waived = { by: 'waiver', reason: 'agreed in the second informal', expires: '2031-12-31' } as const
const baseline = { by: 'baseline', reason: null, expires: null } as const
const file = (name: string): Pick<CheckReport, 'draft'> => ({ draft: { ...checkReport().draft, file: name } })
const all = checkReport().spans
const recombined = all.map(span => ({ ...span, verdict: 'recombined' as const, pieces: [] }))

describe('a check as SARIF, by the published schema', () => {
  it.each<[string, CheckReport]>([
    ['with a finding', checkReport()],
    ['with nothing to report', checkReport({ findings: [] })],
    ['with every severity', checkReport({ findings: severities() })],
    [
      'with every verdict the gate can name',
      checkReport({ ...gate({ failOn: verdicts }), spans: [...all, ...recombined] }),
    ],
    ['with brackets', liveReport()],
    ['with brackets that the gate names', { ...liveReport(), ...gate({ failOn: ['near', 'verbatim'] }) }],
    ['with a waiver', checkReport({ findings: [{ ...finding, accepted: waived }] })],
    [
      'with a baseline, and a verdict it accepts',
      checkReport({
        ...gate({ baseline: true, failOn: ['near'] }),
        findings: [{ ...finding, accepted: baseline }],
        spans: all.map(span => ({ ...span, accepted: baseline })),
      }),
    ],
    ['of a file with letters beyond ASCII and a space', checkReport(file('entwürfe/ŝipo %20 №1.txt'))],
    ['of a draft from standard input', checkReport(file('-'))],
    [
      'of a finding without words of its own',
      checkReport({ findings: [{ ...finding, end: finding.start, accepted: null }] }),
    ],
  ])('%s is valid', (_, report) => {
    expect(faults(written(report))).toEqual([])
  })

  it.each<[string, (log: string) => string]>([
    ['an unknown level', log => log.replace('"level": "warning"', '"level": "grave"')],
    ['a region that begins before the file', log => log.replace('"startLine": 3', '"startLine": 0')],
    ['a property of no object', log => log.replace('"ruleIndex"', '"ruleNumber"')],
    ['a snippet without its text', log => log.replace('"text": "as appropriate"', '"txt": "as appropriate"')],
    ['another version', log => log.replace('"version": "2.1.0"', '"version": "2.2.0"')],
  ])('is caught with one fault: %s', (_, spoil) => {
    const log = written(checkReport())
    expect(spoil(log)).not.toBe(log)
    expect(faults(spoil(log))).not.toEqual([])
  })

  it('names a file by an address: letters beyond ASCII and spaces are escaped, slashes are not', () => {
    const log = written(checkReport(file('entwürfe/ŝipo %20 №1.txt')))
    const [uri = ''] = /(?<="uri": ")[^"]*/.exec(log) ?? []
    expect(uri).toMatch(/^[\w/%.-]+$/)
    expect(decodeURIComponent(uri)).toBe('entwürfe/ŝipo %20 №1.txt')
  })
})

function severities(): CheckReport['findings'] {
  return (['error', 'warning', 'info'] as const).map(severity => ({ ...finding, severity, accepted: null }))
}
