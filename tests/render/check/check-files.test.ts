import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { droppedRuns } from '../../../src/render/check/diff-marks.ts'
import {
  checkMarkdown,
  checkPage,
  checkSarif,
  placeInText,
  sheetCsv,
  sheetMarkdown,
} from '../../../src/render/check/documents.ts'
import { wordDiff } from '../../../src/text/whole-texts.ts'
import { checkReport, draftTexts, finding } from './check-report.ts'

describe('a check as Markdown', () => {
  it('marks what was added and dropped in plain words', () => {
    const text = checkMarkdown(checkReport())
    expect(text).toContain('every \\[-harbour] lamp lit\\[+, as appropriate,] at night')
    expect(text).not.toContain('&#x')
  })

  it('names document, place, date, agreement and quotability of every precedent', () => {
    expect(checkMarkdown(checkReport())).toMatch(
      /H\/1\/7, Joint Statement on Quiet Harbours, para\. 4, May 2031\S*; adopted by consensus \(12 members\); copy: may be quoted, naming the copy; 3 texts say the same/,
    )
  })

  it('shows what was accepted and why', () => {
    const accepted = { by: 'waiver', reason: 'agreed in the second informal', expires: '2031-12-31' } as const
    const text = checkMarkdown(checkReport({ findings: [{ ...finding, accepted }] }))
    expect(text).toContain('Accepted until 2031-12-31: agreed in the second informal.')
  })
})

describe('a check as a page', () => {
  const page = checkPage(checkReport())

  it('takes no word of a draft for markup, and has no script', () => {
    expect(page).toContain('&#x3C;b>matter&#x3C;/b>')
    expect(page).not.toMatch(/<b>|<script|src=/)
  })

  it('puts the draft beside what was agreed', () => {
    expect(page).toContain('every lamp lit<ins>[+, as appropriate,]</ins> at night')
    expect(page).toContain('every <del>[-harbour]</del> lamp lit at night')
  })
})

describe('the words that a draft dropped', () => {
  it('are cut from the agreed text, whatever the draft’s spelling', () => {
    const word = fc.constantFrom('Open', 'open', 'harbours,', 'and', 'free', 'ports', '(safe)', '“calm”', '—')
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), fc.array(word, { minLength: 1 }), (agreed, draft) => {
        const quote = agreed.join(' ')
        const runs = droppedRuns(quote, wordDiff(quote, draft.join(' '), 'en'), 'en')
        expect(runs.map(({ text }) => text).join('')).toBe(quote)
      }),
    )
  })
})

describe('a justification sheet', () => {
  it('is CSV after RFC 4180, with no cell that a spreadsheet takes for a formula', () => {
    const paragraphs = [{ number: 1, locator: null, text: '=HYPERLINK("http://x","y") \u0007pay' }]
    const [span] = checkReport().spans
    const csv = sheetCsv(checkReport({ paragraphs, spans: span ? [{ ...span, start: 0, end: 99 }] : [], findings: [] }))
    expect(csv.split('\r\n')[1]).toMatch(/^"'=HYPERLINK\(""http:\/\/x"",""y""\) pay","paragraph 1 of the draft",/)
    expect(csv).toMatch(/^"Wording","Place","Reference","Reason"\r\n[\s\S]*"\r\n$/)
  })

  it('has a row for every stretch, and says where nothing was agreed', () => {
    const rows = sheetMarkdown(checkReport())
      .split('\n')
      .filter(line => line.startsWith('|'))
    expect(rows).toHaveLength(2 + 4)
    expect(rows[4]).toContain('| none | No agreed text has these words; closest (40 % alike): H/1/7')
  })
})

describe('a check as SARIF', () => {
  const text = draftTexts.join('\r\n\r\n')
  const log = (change = {}): { runs: [{ results: Record<string, unknown>[] }] } => {
    const report = checkReport(change)
    return JSON.parse(checkSarif(report, '0.1.0', placeInText(text, report.paragraphs)))
  }

  it('places a finding by line and column', () => {
    const column = (draftTexts[1]?.indexOf('as appropriate') ?? 0) + 1
    expect(log().runs[0].results).toMatchObject([
      {
        ...{ ruleId: 'caveat-added', level: 'warning' },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'speech.txt' },
              region: {
                startLine: 3,
                startColumn: column,
                endLine: 3,
                endColumn: column + 14,
                snippet: { text: 'as appropriate' },
              },
            },
          },
        ],
      },
    ])
  })

  it('has the stretches whose verdict the gate names, and suppresses what was accepted', () => {
    const gate = { failOn: ['no-precedent'], met: [], baseline: true, waivers: [] }
    const accepted = { by: 'baseline', reason: null, expires: null } as const
    const { results } = log({ gate, findings: [{ ...finding, accepted }] }).runs[0]
    expect(results.map(one => [one.ruleId, one.baselineState, one.suppressions !== undefined])).toEqual([
      ['caveat-added', 'unchanged', true],
      ['no-precedent', 'new', false],
    ])
  })
})
