import type { Adoption, Brief, Citation, DocumentRef, Locator, TextStatus } from '../../../src/types.ts'

/** Nothing in here is real: the Harbour Coalition and its texts are invented. */

export const nobody: Adoption = {
  mode: 'none',
  members: null,
  endorsers: null,
  votes: null,
  sponsors: null,
  basis: null,
}

export const consensus: Adoption = {
  ...nobody,
  mode: 'consensus',
  members: { min: 12, max: 12 },
  basis: 'the closing note of the conference',
}

function paragraphAt(number: string, printed = false): Locator {
  return { label: printed ? number : `¶${number}`, printed, path: [{ kind: 'paragraph', number }] }
}

export function documentRef(change: Partial<DocumentRef> = {}): DocumentRef {
  return {
    id: '2031-quiet-harbours',
    symbol: null,
    title: 'Joint Statement on Quiet Harbours',
    kind: 'joint-statement',
    issuer: 'Harbour Coalition',
    adopted: '2031-05',
    language: 'en',
    languages: ['en'],
    source: 'https://harbour.example/quiet',
    text: 'digest',
    adoption: consensus,
    ...change,
  }
}

export function citation(quote: string, change: Partial<Citation> = {}): Citation {
  return {
    document: documentRef(),
    locator: paragraphAt('1'),
    status: 'phrase',
    seen: 'text',
    evidence: 'https://www.gazette.example/notes/7',
    quote,
    start: 10,
    end: 10 + quote.length,
    context: null,
    contextStart: null,
    summary: null,
    confirmed: true,
    language: 'en',
    anchor: { version: null, path: null, fingerprint: '0123456789abcdef', prefix: '', suffix: '' },
    ...change,
  }
}

const resolution = documentRef({
  id: 'X/RES/9/4',
  symbol: 'X/RES/9/4',
  title: 'Lanterns in the harbour',
  kind: 'resolution',
  issuer: 'United Nations General Assembly',
  adopted: '2033-12-04',
  source: 'https://records.example/X/RES/9/4',
  text: 'copy',
  adoption: { ...nobody, mode: 'vote', votes: { for: 133, against: 3, abstaining: null, by: null } },
})

const notice = documentRef({
  id: '2032-night-boats',
  title: 'Statement on Night Boats',
  adopted: '2032',
  source: null,
  text: 'listed',
  adoption: { ...nobody, mode: 'unknown' },
})

const passage = 'Calls upon all ports to keep lanterns lit, and to tell seafarers when they go out;'

const kept = 'keep lanterns lit'

export const copied = citation(kept, {
  document: resolution,
  locator: { label: 'OP4', printed: true, path: [{ kind: 'paragraph', number: '4' }] },
  status: 'copy',
  seen: null,
  evidence: null,
  start: passage.indexOf(kept),
  end: passage.indexOf(kept) + kept.length,
  context: passage,
  contextStart: 0,
})

function reference(status: TextStatus, from: Citation) {
  const { document, locator, language, quote } = from
  return { id: document.id, adopted: document.adopted, language, locator, status, mode: document.adoption.mode, quote }
}

const quiet = citation('in the name of good order')

/** A brief with something in every section. */
export function invented(change: Partial<Brief> = {}): Brief {
  return {
    inBrief: null,
    unitedNations: [],
    care: [],
    theme: 'quiet-harbours',
    title: 'Quiet harbours',
    language: 'en',
    edition: { latest: '2033-12-04', corpus: 'b7e23ec29af22b0b' },
    statement: {
      document: documentRef(),
      read: 'paragraph 1',
      complete: false,
      command: 'foc import https://harbour.example/quiet --id 2031-quiet-harbours --official',
    },
    glance: ['The statement was presented on a rainy day.'],
    background: ['The statement was issued in May 2031.', 'One paragraph of it was read.'],
    talkingPoints: [
      {
        use: 'position',
        objection: null,
        addedBy: null,
        lost: [],
        say: 'Good order is no reason to put the lanterns out.',
        agreed: [quiet],
        force: 'concern',
        reach: { foc: true, un: false, phrases: [] },
        counterparts: [],
      },
      {
        use: 'position',
        objection: null,
        addedBy: null,
        lost: [],
        say: 'Ports should keep their lanterns lit, and say so when they cannot.',
        agreed: [citation('lit harbours', { locator: null })],
        force: 'call',
        reach: { foc: true, un: true, phrases: ['lit harbours'] },
        counterparts: [copied],
      },
    ],
    shortfall: { dropped: 1, statementRead: false },
    terms: [
      {
        term: {
          id: 'lit-harbour',
          kind: 'term',
          labels: [
            { text: 'port éclairé', language: 'fr', region: null, role: 'entry', source: null, termType: null },
            { text: 'lit harbour', language: 'en', region: null, role: 'entry', source: null, termType: null },
          ],
        },
        adoption: {
          first: reference('phrase', quiet),
          firstByConsensus: reference('phrase', quiet),
          latest: { ...reference('copy', copied), id: '2040-elsewhere', adopted: null },
          widest: 'consensus',
          documents: 2,
          citations: 3,
          toConfirm: 0,
          reported: 1,
          notAdopted: 0,
        },
      },
    ],
    wording: [quiet, copied],
    references: [documentRef(), resolution],
    resources: [{ title: 'All statements', url: 'https://harbour.example/all' }],
    coverage: {
      unread: [notice],
      notices: [citation('boats that pass at night', { status: 'reported', seen: 'announcement', document: notice })],
      unresolved: [],
      lost: [],
    },
    note: { talkingPoints: [0, 1], care: [], unitedNations: [{ say: null, cite: copied }] },
    acknowledgements: [],
    ...change,
  }
}
