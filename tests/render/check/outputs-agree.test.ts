import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { ruleIds } from '../../../src/ask/check/rules/rule-ids.ts'
import { drawCheck } from '../../../src/cli/print/check.ts'
import { screen as openScreen } from '../../../src/cli/shared/screen.ts'
import {
  checkMarkdown,
  checkPage,
  checkSarif,
  checkWord,
  sheetCsv,
  sheetMarkdown,
  sheetWord,
} from '../../../src/render/check/documents.ts'
import { arrange } from '../../../src/render/check/index.ts'
import { ruleTexts } from '../../../src/render/check/rule-texts.ts'
import type { CheckReport } from '../../../src/types.ts'
import { checkReport, finding, liveReport } from './check-report.ts'

const decoder = new TextDecoder()
const unmarked = (xml: string): string =>
  xml
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x22;', '"')
    .replaceAll('&#x3C;', '<')
    .replaceAll('&amp;', '&')
const word = (bytes: Uint8Array, part: string): string => unmarked(decoder.decode(unzipSync(bytes)[part]))
const plain = (text: string): string => text.replace(/\\/g, '').replaceAll('""', '"').replace(/\s+/g, ' ')

function drawn(report: CheckReport): string {
  const page = openScreen(100)
  drawCheck(report, page)
  return page.text()
}

/** Every output of a report as running text. */
const outputs: Record<string, (report: CheckReport) => string> = {
  screen: report => drawn(report),
  Markdown: checkMarkdown,
  HTML: report => unmarked(checkPage(report)),
  JSON: report => JSON.stringify(report.findings.map(({ message }) => message)),
  SARIF: report => checkSarif(report, '0.1.0', () => null),
  Word: report => word(checkWord(report, null), 'word/comments.xml'),
  'sheet in Markdown': sheetMarkdown,
  'sheet in CSV': sheetCsv,
  'sheet in Word': report => word(sheetWord(report), 'word/document.xml'),
}

const lost = {
  ...finding,
  rule: 'law-lost',
  message: '“the law of the sea” is gone from the third clause of the agreed words',
  accepted: null,
}
/** One finding on a near stretch, one on new words, one on no stretch at all. */
const report = checkReport({
  findings: [
    { ...finding, accepted: null },
    { ...lost, paragraph: 3, start: 0, end: 8 },
    {
      ...lost,
      rule: 'number-differs',
      severity: 'error',
      message: '“seven lamps” became “six lamps”',
      paragraph: 1,
      start: 35,
      end: 36,
    },
  ],
  worst: [2, 1, 0],
})

describe('the outputs of a check', () => {
  it.each(Object.entries(outputs))('%s has every finding', (_, write) => {
    for (const one of [report, liveReport()]) {
      const text = plain(write(one))
      for (const { message } of one.findings) expect(text).toContain(plain(message))
    }
  })

  it('say what decides: the screen in its last line, the others in their summary', () => {
    const decides =
      'What decides: error number-differs, paragraph 1 of the draft: “seven lamps” became “six lamps” (and 2 more alarms).'
    const screen = outputs.screen?.(report) ?? ''
    expect(plain(screen).trim().endsWith(decides)).toBe(true)
    for (const name of ['Markdown', 'HTML', 'Word']) expect(plain(outputs[name]?.(report) ?? '')).toContain(decides)
  })

  it('tell the gravest first', () => {
    for (const name of ['screen', 'Markdown', 'HTML', 'Word']) {
      const text = plain(outputs[name]?.(report) ?? '')
      const at = [2, 1, 0].map(one => text.indexOf(plain(report.findings[one]?.message ?? '')))
      expect([...at].sort((a, b) => a - b)).toEqual(at)
    }
  })

  it('in Word have a comment for every stretch that is not verbatim, and a summary', () => {
    const comments = decoder.decode(unzipSync(checkWord(checkReport({ findings: [] }), null))['word/comments.xml'])
    const stretches = arrange(checkReport()).flatMap(({ spans }) =>
      spans.filter(({ span }) => span.verdict !== 'verbatim'),
    )
    expect(comments.match(/<w:comment /g)).toHaveLength(1 + stretches.length)
    expect(unmarked(comments)).toContain('Summary of the check')
  })

  it('on the screen never leave out what was taken away', () => {
    const changes = Array.from({ length: 12 }, (_, at) => [
      { op: 'equal' as const, text: 'lamps ' },
      { op: 'delete' as const, text: `rope${at} ` },
      { op: 'insert' as const, text: `bell${at} ` },
    ]).flat()
    const [first, near, ...rest] = checkReport().spans
    if (!first || !near) throw new Error('no spans')
    const text = outputs.screen?.(checkReport({ spans: [first, { ...near, diff: changes }, ...rest] })) ?? ''
    for (let at = 0; at < 12; at++) expect(text).toContain(`[-rope${at}]`)
    expect(plain(text)).toContain('and 6 more additions')
  })
})

describe('the rules in a SARIF log', () => {
  it('each say what they are about, what to do, and where they are explained', () => {
    expect(Object.keys(ruleTexts).sort()).toEqual([...ruleIds].sort())
    const log = JSON.parse(outputs.SARIF?.(report) ?? '') as {
      runs: {
        tool: { driver: { rules: Record<string, unknown>[] } }
        results: { locations: { physicalLocation: { region?: object } }[] }[]
      }[]
    }
    for (const rule of log.runs[0]?.tool.driver.rules ?? [])
      expect(rule).toMatchObject({
        name: expect.stringMatching(/^[A-Z]\p{L}+$/u),
        fullDescription: { text: expect.stringMatching(/\.$/) },
        help: { text: expect.any(String), markdown: expect.any(String) },
        helpUri: 'pkg:npm/freedom-online-language#docs/findings.md',
      })
    for (const { locations } of log.runs[0]?.results ?? []) expect(locations[0]?.physicalLocation.region).toBeDefined()
  })
})
