import { describe, expect, it } from 'vitest'
import { compilationDocuments, compilationPdf } from '../../../src/render/compilation/documents.ts'
import type { Compilation, CompiledParagraph, DocumentRef } from '../../../src/types.ts'
import { pdfText, wordParts, wordText } from '../pdf/page-text.ts'

const document = (more: Partial<DocumentRef> = {}): DocumentRef => ({
  ...{ id: 'A/RES/92/1', symbol: 'A/RES/92/1', title: 'Bells of the coast', kind: 'resolution' },
  ...{ issuer: 'United Nations General Assembly', adopted: '2042-02-03', language: 'en', languages: ['en'] },
  ...{ source: 'https://harbour.example/92', text: 'copy' },
  adoption: {
    ...{ mode: 'vote', members: null, endorsers: null, sponsors: null, basis: null },
    votes: { for: 9, against: 1, abstaining: 2, by: null },
  },
  ...more,
})
const edition = { mode: 'vote', votes: null, against: null } as const
const words = 'Keep every open harbour | lit;'
const paragraph = (more: Partial<CompiledParagraph> = {}): CompiledParagraph => ({
  ...{ number: 1, source: 1, id: 'A/RES/92/1', language: 'en', also: [], status: 'copy', seen: null, evidence: null },
  locator: { label: 'OP1', printed: true, path: [{ kind: 'paragraph', number: '1' }] },
  ...{ whole: true, leads: [{ locator: null, text: 'Calls upon States:', start: 0, end: 18 }] },
  wording: [{ text: words, start: 0, end: words.length, matches: [{ start: 11, end: 23 }] }],
  ...{ editions: [], state: null },
  standing: {
    ...{ edition: 'newest', newest: null },
    change: {
      ...{ change: 'lost', names: [] },
      until: { ...edition, id: 'A/RES/91/1', adopted: '2041-02-03', mode: 'adopted-without-vote' },
      since: { ...edition, id: 'A/RES/92/1', adopted: '2042-02-03', votes: { for: 9, against: 1, abstaining: 2 } },
    },
  },
  ...more,
})
const compilation = (paragraphs: CompiledParagraph[], more: Partial<Compilation> = {}): Compilation => ({
  ...{ title: 'open harbour', isOwnTitle: false, languages: ['en'], corpus: '0', since: null, until: null },
  ...{ issuers: null, state: null, empty: [], subjects: [{ kind: 'term', id: 'open-harbour', label: 'open harbour' }] },
  counts: {
    ...{ paragraphs: paragraphs.length, documents: 1, withoutVote: 0, byVote: 1, bySome: 0, unknown: 0 },
    ...{ lostConsensus: 1, phrases: 0 },
    leftOut: { limit: 0, notAdopted: 1, reported: 0, mentioned: 0, apart: 0, planned: 0, general: 0 },
  },
  sections: [
    {
      subject: { kind: 'term', id: 'open-harbour', label: 'open harbour' },
      groups: [{ addressee: 'states', paragraphs }],
    },
  ],
  sources: [{ number: 1, document: document() }],
  ...more,
})
const write = async (
  format: keyof typeof compilationDocuments | 'pdf',
  of: Compilation,
): Promise<string | Uint8Array> => (format === 'pdf' ? (await compilationPdf(of))() : compilationDocuments[format](of))
const asText = async (format: 'md' | 'html' | 'csv', of: Compilation): Promise<string> =>
  String(await write(format, of))

describe('a compilation on paper', () => {
  it('is a table with the words asked for in bold, and says whether they still stand', async () => {
    const page = await asText('md', compilation([paragraph()]))
    expect(page).toContain('# Agreed wording: open harbour')
    expect(page).toContain('### States (1)')
    expect(page).toContain(
      '| *Calls upon States:*<br>Keep every **open harbour** \\| lit; | A/RES/92/1, para. 1 \\[1]<br>3 February 2042 | vote: 9\u00a0for, 1\u00a0against, 2\u00a0abstentions | consensus lost: without a vote until 91/1 (2041); since 92/1 (2042) by vote, 9–1–2; yes: newest edition held |',
    )
    expect(page).toContain('Left out: 1 use in texts that nobody adopted, such as drafts that failed.')
    expect(page).toContain('1. [Bells of the coast](https://harbour.example/92), A/RES/92/1')
  })

  it('names others that are called upon as they are written within a line', async () => {
    const called = compilation([paragraph({ also: ['united-nations', 'states', 'business'] })])
    expect(await asText('md', called)).toContain('also: the United Nations system, States, business enterprises')
    const french = compilation([paragraph({ language: 'fr', also: ['united-nations'] })], { languages: ['fr'] })
    expect(await asText('md', french)).toContain('aussi\u202f: le système des Nations Unies')
  })

  it('says of a phrase what it is, and of an unknown adoption that it is unknown', async () => {
    const phrase = paragraph({
      ...{ whole: false, status: 'phrase', seen: 'text', leads: [] },
      standing: { edition: 'single', newest: null, change: null },
      wording: [{ text: 'open harbour', start: 4, end: 16, matches: [{ start: 4, end: 16 }] }],
    })
    const { adoption } = document()
    const sources = [{ number: 1, document: document({ adoption: { ...adoption, mode: 'unknown', votes: null } }) }]
    const page = await asText('md', compilation([phrase], { sources }))
    expect(page).toContain('| “**open harbour**” |')
    expect(page).toContain('short quotation, unchecked')
    expect(page).toContain('| adoption not on record |')
  })

  it('says how another edition was adopted, where the one cited was adopted otherwise', async () => {
    const one = { language: 'en', locator: null, votes: null }
    const of = paragraph({
      editions: [
        { ...one, id: 'A/RES/91/1', adopted: '2041', mode: 'adopted-without-vote' },
        { ...one, id: 'A/RES/90/1', adopted: '2040', mode: 'vote', votes: { for: 8, against: 1, abstaining: 3 } },
      ],
    })
    const also = 'also in 91/1 (2041, without a vote), 90/1 (2040, by vote, 8–1–3)'
    expect(await asText('md', compilation([of]))).toContain(also)
    const { adoption } = document()
    const sources = [{ number: 1, document: document({ adoption: { ...adoption, mode: 'consensus', votes: null } }) }]
    expect(await asText('md', compilation([of], { sources }))).toContain(also)
  })

  it('never hides that an edition was adopted nobody knows how, nor what a question mark stands for', async () => {
    const one = { language: 'en', locator: null, votes: null }
    const votes = { for: 8, against: 1, abstaining: null }
    const of = paragraph({
      editions: [
        { ...one, id: 'A/RES/91/1', adopted: '2041', mode: 'unknown' },
        { ...one, id: 'A/RES/90/1', adopted: '2040', mode: 'chair' },
        { ...one, id: 'A/RES/89/1', adopted: '2039', mode: 'vote', votes },
      ],
    })
    for (const format of ['md', 'csv'] as const)
      expect(await asText(format, compilation([of]))).toContain(
        'also in 91/1 (2041, adoption not on record), 90/1 (2040, by the chair alone), 89/1 (2039, by vote, 8–1–? (?: not recorded))',
      )
  })

  it('says of each subject that has no paragraph why: none is dropped in silence', async () => {
    const subject = (label: string) => ({ kind: 'term' as const, id: label, label })
    const empty: Compilation['empty'] = [
      { subject: subject('fog'), why: 'limit', paragraphs: 3 },
      { subject: subject('mist'), why: 'above', paragraphs: 1 },
      { subject: subject('haze'), why: 'none', paragraphs: 0 },
    ]
    expect(await asText('md', compilation([paragraph()], { empty }))).toContain(
      'all of “fog” (3 paragraphs), for want of room; “mist” as a heading: its paragraphs stand under what was asked for before it; “haze”: no agreed wording was found',
    )
  })

  it('speaks French of French texts', async () => {
    const french = paragraph({
      language: 'fr',
      editions: [{ ...edition, id: 'A/RES/91/1', adopted: '2041', language: 'fr', locator: null }],
    })
    const page = await asText('md', compilation([french], { languages: ['fr'] }))
    for (const said of [
      '# Formulations convenues',
      '### Les États (1)',
      'par. 1',
      'aussi dans 91/1 (2041, par un vote)',
      'consensus perdu',
    ])
      expect(page).toContain(said)
  })

  it('sets an Arabic paragraph from right to left in every format', async () => {
    const arabic = 'تهيب بجميع الدول أن تبقي كل مرفأ مفتوح مضاء؛'
    const whole = paragraph({
      ...{
        language: 'ar',
        leads: [],
        locator: {
          label: 'OP1(ب)',
          printed: true,
          path: [
            { kind: 'paragraph', number: '1' },
            { kind: 'item', number: 'ب' },
          ],
        },
      },
      wording: [{ text: arabic, start: 0, end: arabic.length, matches: [{ start: 29, end: 38 }] }],
    })
    const of = compilation([whole], { languages: ['ar'] })
    expect(wordParts(await write('docx', of))['word/document.xml']).toContain('<w:bidi/>')
    expect(wordText(await write('docx', of))).toContain('\u200e(ب)\u200e')
    const html = await asText('html', of)
    expect(html).toContain('<span lang="ar">')
    expect(/<th[^>]*dir="auto"[^>]*><span lang="ar">/.test(html)).toBe(true)
    expect((await pdfText(await write('pdf', of))).length).toBeGreaterThan(100)
  })

  it('lies across the page in Word and PDF, and is the same twice', async () => {
    const of = compilation([paragraph()])
    expect(wordParts(await write('docx', of))['word/document.xml']).toContain('w:orient="landscape"')
    expect(await write('docx', of)).toEqual(await write('docx', of))
    expect(await write('pdf', of)).toEqual(await write('pdf', of))
  })

  it('is a row for each paragraph in CSV, and no cell is a formula', async () => {
    const csv = await asText(
      'csv',
      compilation([paragraph({ leads: [] })], { sources: [{ number: 1, document: document({ title: '=1+1' }) }] }),
    )
    const [head, row, end] = csv.split('\r\n')
    expect(head?.startsWith('\ufeff"number","subject","addressee"')).toBe(true)
    expect(row).toContain(
      '"open harbour","states","","","Keep every open harbour | lit;","yes","A/RES/92/1","para. 1","\'=1+1"',
    )
    expect(end).toBe('')
  })
})
