import { fingerprint } from '../../src/text/index.ts'
import type { Document, Passage } from '../../src/types.ts'

/** A document of our own invention: a coalition that does not exist. */
export function invented(changes: Partial<Document> = {}): Document {
  return {
    id: '2031-harbour-statement',
    symbol: null,
    title: 'Statement on Open Harbours',
    kind: 'joint-statement',
    issuer: 'Harbour Coalition',
    adopted: '2031-04',
    language: 'en',
    source: null,
    copies: [],
    text: 'copy',
    read: null,
    themes: [],
    adoption: { mode: 'unknown', members: null, endorsers: null, votes: null, sponsors: null, basis: null },
    lead: null,
    chair: null,
    evidence: [],
    notes: null,
    subjects: [],
    sha256: null,
    original: null,
    extra: {},
    passages: [],
    file: '2031-harbour-statement.en.md',
    ...changes,
  }
}

/** A passage without place in a file. */
export function passage(text: string, changes: Partial<Passage> = {}): Passage {
  return {
    locator: null,
    text,
    heading: [],
    notes: [],
    quotations: [],
    fingerprint: fingerprint(text),
    position: { line: 0, column: 0, offset: 0 },
    ...changes,
  }
}

/** A corpus file from its body; the front matter is that of an invented digest unless told otherwise. */
export function corpusFile(body: string, facts: string[] = ['text: digest']): string {
  return [
    '---',
    'id: 2031-harbour-statement',
    'title: Statement on Open Harbours',
    'kind: joint-statement',
    'issuer: Harbour Coalition',
    'language: en',
    ...facts,
    '---',
    '',
    body,
  ].join('\n')
}

export const file = '2031-harbour-statement.en.md'
