import type { CheckFinding, CheckReport, CheckSpan, DiffPart, Precedent } from '../../../src/types.ts'
import { consensus, documentRef } from '../brief/invented-brief.ts'

/** Nothing in here is real: the Harbour Coalition, its texts and the draft are invented. */

export const draftTexts = [
  'Harbours shall be open to all boats.',
  'We call upon members to keep every lamp lit, as appropriate, at night.',
  'The tide is blue and open harbours <b>matter</b>.',
]

export function precedent(quote: string, change: Partial<Precedent> = {}): Precedent {
  return {
    document: documentRef({ text: 'copy', symbol: 'H/1/7', adoption: consensus }),
    locator: { label: 'OP4', printed: true, path: [{ kind: 'paragraph', number: '4' }] },
    status: 'copy',
    seen: null,
    evidence: null,
    quote,
    start: 0,
    end: quote.length,
    context: quote,
    contextStart: 0,
    summary: null,
    confirmed: true,
    language: 'en',
    anchor: { version: null, path: 'OP4', fingerprint: '0123456789abcdef', prefix: '', suffix: '' },
    similarity: 1,
    begunBefore: false,
    goesOn: false,
    also: [],
    states: null,
    ...change,
  }
}

function span(paragraph: number, words: string, change: Partial<CheckSpan>): CheckReport['spans'][number] {
  const text = draftTexts[paragraph - 1] ?? ''
  const start = text.indexOf(words)
  const plain = { similarity: 0, precedents: [], pieces: null, texts: 0, diff: null, closest: null, alternatives: null }
  return { paragraph, start, end: start + words.length, verdict: 'no-precedent', ...plain, ...change, accepted: null }
}

const diff: DiffPart[] = [
  { op: 'equal', text: 'We call upon members to keep every ' },
  { op: 'delete', text: 'harbour ' },
  { op: 'equal', text: 'lamp lit' },
  { op: 'insert', text: ', as appropriate,' },
  { op: 'equal', text: ' at night' },
]

export const finding: CheckFinding = {
  rule: 'caveat-added',
  severity: 'warning',
  paragraph: 2,
  start: draftTexts[1]?.indexOf('as appropriate') ?? 0,
  end: (draftTexts[1]?.indexOf('as appropriate') ?? 0) + 'as appropriate'.length,
  message: '“as appropriate” is not in the agreed text',
  source: 'our rule: a caveat weakens',
  place: { id: 'H/1/7', language: 'en', locator: null },
}

/** A report with each kind of span but `recombined`, and one finding. */
export function checkReport(change: Partial<CheckReport> = {}): CheckReport {
  return {
    draft: { file: 'speech.txt', title: 'Speech on Lamps', language: 'en', paragraphs: draftTexts.length },
    corpus: '0123456789abcdef',
    searched: { documents: 3, passages: 12, languages: ['en'], latest: '2031-05' },
    excluded: [],
    paragraphs: draftTexts.map((text, at) => ({ number: at + 1, locator: null, text })),
    spans: [
      span(1, 'Harbours shall be open to all boats', {
        verdict: 'verbatim',
        similarity: 1,
        texts: 3,
        precedents: [precedent('Harbours shall be open to all boats')],
      }),
      span(2, 'We call upon members to keep every lamp lit, as appropriate, at night', {
        verdict: 'near',
        similarity: 0.91,
        texts: 1,
        diff,
        precedents: [precedent('We call upon members to keep every harbour lamp lit at night', { similarity: 0.91 })],
      }),
      span(3, 'The tide is blue and', { closest: precedent('The tide is high', { similarity: 0.4 }), similarity: 0.4 }),
      span(3, 'open harbours <b>matter</b>', { verdict: 'term', precedents: [precedent('open harbours')] }),
    ],
    findings: [{ ...finding, accepted: null }],
    coverage: { verbatim: 0.27, near: 0.5, recombined: 0, term: 0.12, noPrecedent: 0.11 },
    notes: [],
    gate: { failOn: [], met: [], baseline: false, waivers: [] },
    ...change,
  }
}

/** A live draft in which two delegations and a bracket of nobody’s leave three readings. */
export function liveReport(): CheckReport {
  const text = 'PP3 bis. [EU: Urges] [US: Asks] members to keep [all] lamps lit.'
  const plain = { accepted: null, pieces: null, texts: 1, closest: null, alternatives: null }
  const at = { paragraph: 1, start: 14, end: text.length - 1 }
  const near = (reading: string, change: DiffPart[]): CheckReport['spans'][number] => ({
    ...at,
    ...plain,
    ...{ verdict: 'near', similarity: 0.9, reading },
    precedents: [precedent('Urges members to keep lamps lit', { similarity: 0.9 })],
    diff: [...change, { op: 'equal', text: ' lamps lit' }],
  })
  const asks = { text: 'Asks', start: 31, end: 35, by: 'US' }
  return checkReport({
    paragraphs: [{ number: 1, locator: { label: 'PP3 bis', printed: true, path: [] }, text }],
    spans: [
      near('Urges members to keep all lamps lit', [
        { op: 'equal', text: 'Urges members to keep' },
        { op: 'insert', text: ' all' },
      ]),
      {
        ...near('Asks members to keep all lamps lit', [
          { op: 'delete', text: 'Urges' },
          { op: 'insert', text: 'Asks' },
          { op: 'equal', text: ' members to keep' },
          { op: 'insert', text: ' all' },
        ]),
        choice: asks,
      },
      {
        ...at,
        ...plain,
        ...{ verdict: 'verbatim', similarity: 1, reading: 'Urges members to keep lamps lit', diff: null },
        precedents: [precedent('Urges members to keep lamps lit')],
        choice: { text: '', without: 'all', start: 53, end: 53, by: null },
      },
    ],
    findings: [
      {
        ...finding,
        ...at,
        ...{ rule: 'verb-changed', end: at.end, message: '“Urges” became “Asks”', choice: asks, accepted: null },
      },
    ],
  })
}
