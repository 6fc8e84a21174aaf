import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { drawCheck } from '../../src/cli/print/check.ts'
import { openDraft, readDraft } from '../../src/cli/shared/read-draft.ts'
import { readGate } from '../../src/cli/shared/read-gate.ts'
import { screen } from '../../src/cli/shared/screen.ts'
import { readEarlierCheck } from '../../src/read/index.ts'
import type { CheckReport } from '../../src/types.ts'
import { temporaryFolder, writeFiles } from '../library/temporary.ts'
import { checkReport, finding } from '../render/check/check-report.ts'

const place = temporaryFolder()
writeFiles(place, {
  'draft.txt': 'Harbours shall be open.\n\nThe tide is high.\n',
  'blank.txt': ' \n\t\n',
  'noise.bin': new Uint8Array([0, 1, 2, 250, 251, 252]),
  'check.json': JSON.stringify({ schema: 'foc/check@1', ...checkReport() }),
  'waivers.yaml': '- { rule: near, reason: agreed with the others, expires: 2031-12-31 }\n',
})
mkdirSync(join(place, 'folder'))
const at = (name: string): string => join(place, name)

const drawn = (report: CheckReport): string => {
  const page = screen(80)
  drawCheck(report, page)
  return page.text()
}

describe('a check on the screen', () => {
  it('fits eighty columns, in the order of the draft, with a summary at the end', () => {
    const lines = drawn(checkReport()).split('\n')
    expect(Math.max(...lines.map(line => line.length))).toBeLessThanOrEqual(80)
    const places = ['paragraph 1 of', 'paragraph 2 of', 'paragraph 3 of', 'Summary'].map(words =>
      lines.findIndex(line => line.startsWith(words)),
    )
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(places[0]).toBeGreaterThan(0)
  })

  it('says what decides first, and again at the end where it is longer than a screen', () => {
    const lines = drawn(checkReport()).trimEnd().split('\n')
    expect(lines[0]).toMatch(/^What decides: /)
    const end = lines.findLastIndex(line => line.startsWith('What decides: '))
    expect(lines.slice(end).join(' ')).toBe(lines.slice(0, lines.length - end).join(' '))
    expect(end).toBeGreaterThan(0)
  })

  it('names the adopted text that the draft is before all else', () => {
    const itself = {
      id: 'A/RES/99/4',
      language: 'en',
      title: 'Ports',
      adopted: '2033-05-01',
      changed: [2],
      lacking: ['OP2'],
      leftOut: false,
    }
    expect(drawn(checkReport({ itself }))).toMatch(
      /^This is A\/RES\/99\/4, Ports, as adopted on 1 May 2033, but for paragraph 2/,
    )
  })

  it('shows a paragraph that stands there already by its name', () => {
    const report = checkReport()
    const [first, ...others] = report.paragraphs
    const paragraphs = [first, ...others].flatMap(one => (one ? [{ ...one, text: first?.text ?? '' }] : []))
    expect(drawn({ ...report, paragraphs })).toMatch(/paragraph 2 of the draft {2}the same words as paragraph 1/)
  })

  it('says where words stand that nobody adopted', () => {
    const report = checkReport()
    const place = { id: 'A/99/L.5', title: 'Songs', locator: null, why: 'failed' } as const
    const spans = report.spans.map(one => ({ ...one, unadopted: [place] }))
    expect(drawn({ ...report, spans }).replace(/\s+/g, ' ')).toContain('stands in A/99/L.5')
    expect(drawn({ ...report, spans }).replace(/\s+/g, ' ')).toContain('a draft that failed: no precedent')
  })

  it('shows how near words depart from the agreed ones, and the finding with its rule and its ground', () => {
    const text = drawn(checkReport())
    expect(text).toContain('near, 91 %')
    expect(text).toContain('[-harbour]')
    expect(text).toMatch(/\[\+, as\s+appropriate,\]/)
    expect(text).toContain('warning caveat-added: “as appropriate” is not in the agreed text')
    expect(text).toContain('Rule: our rule: a caveat weakens')
  })

  it('says what was accepted, by whom and until when', () => {
    const accepted = { by: 'waiver', reason: 'agreed with the others', expires: '2031-12-31' } as const
    const text = drawn(checkReport({ findings: [{ ...finding, accepted }] }))
    expect(text).toContain('accepted until 2031-12-31: agreed with the others')
  })

  it('names paragraphs by the numbers that the draft itself prints', () => {
    const report = checkReport()
    const labels = ['PP1 bis', '12', 'OP3 alt']
    const paragraphs = report.paragraphs.map((one, at) => ({
      ...one,
      locator: { label: labels[at] ?? '', printed: true, path: [] },
    }))
    const lines = drawn({ ...report, paragraphs }).split('\n')
    for (const name of ['PP1 bis', 'para. 12', 'OP3 alt']) expect(lines).toContain(name)
  })

  it('names states together of which the same is known', () => {
    const unknown = { position: 'unknown', note: 'its supporters are not recorded' } as const
    const states = [
      { country: 'FR', ...unknown },
      { country: 'NO', position: 'endorsed' as const, note: null },
      { country: 'US', ...unknown },
    ]
    const report = checkReport()
    const spans = report.spans.map(one => ({ ...one, precedents: one.precedents.map(own => ({ ...own, states })) }))
    expect(drawn({ ...report, spans })).toContain(
      'FR, US: unknown (its supporters are not recorded) · NO: endorsed, named in',
    )
  })

  it('says nothing of a paragraph without a stretch or a finding', () => {
    const text = drawn(checkReport({ spans: [], findings: [] }))
    expect(text).not.toContain('paragraph 1 of the draft')
    expect(text).toContain('Summary')
  })
})

describe('a draft', () => {
  it('is read with its paragraphs, under a name that is no absolute path', async () => {
    const { document, file, format } = await readDraft(openDraft(at('draft.txt')), 'en')
    expect(document.passages.map(({ text }) => text)).toEqual(['Harbours shall be open.', 'The tide is high.'])
    expect([file, format]).toEqual(['draft.txt', 'text'])
  })

  it.each([
    ['missing.txt', 'NO_SUCH_FILE'],
    ['blank.txt', 'EMPTY_DRAFT'],
    ['folder', 'UNREADABLE_FILE'],
  ])('%s is refused: %s', (name, code) => {
    expect(() => openDraft(at(name))).toThrow(expect.objectContaining({ code }))
  })

  it('of garbage is refused', async () => {
    await expect(readDraft(openDraft(at('noise.bin')), undefined)).rejects.toThrow()
  })
})

describe('a gate', () => {
  it('without files asks for no day', async () => {
    expect(await readGate({ failOn: ['near'] }, {})).toEqual({
      failOn: ['near'],
      baseline: null,
      waivers: [],
      today: '',
    })
  })

  it('reads an earlier check and a file of waivers', async () => {
    const { baseline, waivers, today } = await readGate(
      {
        ...{ baseline: at('check.json'), waivers: at('waivers.yaml'), today: '2031-06-01' },
      },
      {},
    )
    expect(baseline?.findings.map(({ rule }) => rule)).toEqual(['caveat-added'])
    expect(waivers.map(({ rule, expires }) => [rule, expires])).toEqual([['near', '2031-12-31']])
    expect(today).toBe('2031-06-01')
  })

  it.each(['accepted', 'accepted.yaml'])('takes waivers by a name in the folder of the library: %s', async waivers => {
    const folder = temporaryFolder()
    const entry = '- rule: near\n  reason: agreed at the harbour\n  expires: 2031-12-31\n'
    writeFiles(folder, { 'waivers/accepted.yaml': entry, 'waivers/wrong.yaml': 'rule: near\n', 'outside.yaml': entry })
    const gate = await readGate({ waivers, today: '2031-06-01' }, { folder })
    expect(gate.waivers.map(({ reason }) => reason)).toEqual(['agreed at the harbour'])
    const here = process.cwd()
    process.chdir(folder)
    try {
      // A folder of that name where the command is given hides nothing.
      writeFiles(folder, { 'accepted/notes.txt': 'none', 'accepted.yaml/notes.txt': 'none' })
      expect((await readGate({ waivers }, { folder })).waivers.length).toBe(1)
    } finally {
      process.chdir(here)
    }
    await expect(readGate({ waivers: 'wrong' }, { folder })).rejects.toMatchObject({
      place: { file: 'waivers/wrong.yaml' },
    })
    for (const other of ['../outside.yaml', 'none', '.hidden'])
      await expect(readGate({ waivers: other }, { folder })).rejects.toMatchObject({ code: 'NO_SUCH_FILE' })
  })

  it.each([
    [{ today: '2031-13-01' }, 'WRONG_DATE'],
    [{ baseline: at('missing.json') }, 'NO_SUCH_FILE'],
    [{ baseline: at('draft.txt') }, 'NOT_A_CHECK'],
    [{ waivers: at('folder') }, 'UNREADABLE_FILE'],
  ])('is refused with %j: %s', async (options, code) => {
    await expect(readGate(options, {})).rejects.toMatchObject({ code })
  })
})

describe('an earlier check', () => {
  const report = { schema: 'foc/check@1', ...checkReport() }
  const read = (change: object): unknown => readEarlierCheck(JSON.stringify({ ...report, ...change }), 'c.json')

  it('gives verdicts, findings and paragraphs, and nothing of what it found in the texts', () => {
    expect(Object.keys(readEarlierCheck(JSON.stringify(report), 'c.json')).sort()).toEqual([
      'findings',
      'paragraphs',
      'schema',
      'spans',
    ])
  })

  it.each([
    ['another schema', { schema: 'foc/lookup@1' }, 'schema'],
    ['a verdict that is none', { spans: [{ ...report.spans[0], verdict: 'fine' }] }, 'spans.0.verdict'],
    ['an offset before the text', { spans: [{ ...report.spans[0], start: -1 }] }, 'spans.0.start'],
    ['no paragraphs', { paragraphs: undefined }, 'paragraphs'],
  ])('with %s is refused, with the place', (_, change, where) => {
    expect(() => read(change)).toThrow(
      new RegExp(`c\\.json is no answer of foc check \\(${where.replaceAll('.', '\\.')}`),
    )
  })
})

describe('a draft that is no file', () => {
  it('is answered with what to do, where its name is that of a document', () => {
    const refusal = (): unknown => openDraft('A/RES/99/4')
    expect(refusal).toThrow(/A\/RES\/99\/4 is a document’s symbol, and a draft is a file/)
  })
})

describe('a damaged Word or PDF file', () => {
  it.each(['noise.docx', 'noise.pdf'])('is said to be damaged: %s', async name => {
    writeFiles(place, { [name]: new Uint8Array([65, 66, 67, 250, 251, 252, 10, 9, 255]) })
    await expect(readDraft(openDraft(at(name)), undefined)).rejects.toThrow(/is damaged/)
  })
})
