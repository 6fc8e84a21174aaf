/** Answers of the shape the contract gives, about a coalition that does not exist. */

const adoption = {
  mode: 'consensus',
  members: { min: 6, max: 7 },
  endorsers: { count: 6, names: ['CA', 'NO'], observers: null, date: '2031-05' },
  votes: null,
  sponsors: null,
  basis: 'the notice says so',
}

const document = {
  id: '2031-harbour-statement',
  symbol: null,
  title: 'Statement on Open Harbours',
  kind: 'joint-statement',
  issuer: 'Harbour Coalition',
  adopted: '2031-04',
  language: 'en',
  languages: ['en', 'fr'],
  source: 'https://a.example/statement',
  text: 'digest',
  adoption,
}

const locator = {
  label: 'OP12(b)',
  printed: true,
  path: [
    { kind: 'annex', number: 'I' },
    { kind: 'paragraph', number: '12' },
    { kind: 'item', number: 'b' },
  ],
}

const anchor = { version: null, path: 'OP12(b)', fingerprint: '0123456789abcdef', prefix: 'We want ', suffix: '.' }

const phrase = {
  document,
  locator,
  status: 'phrase',
  seen: 'quoted',
  evidence: 'https://a.example/notice',
  quote: 'open harbours',
  start: 8,
  end: 21,
  context: null,
  contextStart: null,
  summary: 'Asks for open harbours.',
  confirmed: true,
  language: 'en',
  anchor,
}

const votes = {
  ...{ for: 10, against: 1, abstaining: null },
  by: { for: ['CA', 'FR'], against: ['XA'], abstaining: [] },
  unrecognised: { for: ['Petoria'], against: [], abstaining: [] },
  otherwise: { for: 9, against: 1, abstaining: 0 },
  doubts: [{ kind: 'name', list: 'for', name: 'Petoria' }],
}
const sponsors = {
  ...{ states: ['CA'], additional: ['FR'], onBehalfOf: 'the Pier Group', officer: null },
  ...{ removed: ['XA'], unrecognised: ['Petoria'] },
}
const names = [{ code: 'XA', en: 'Northmere', fr: 'Nordmer' }]
const standing = {
  change: 'lost',
  until: { id: 'A/RES/98/1', adopted: '2030-04-02', mode: 'adopted-without-vote', votes: null, against: null },
  since: {
    ...{ id: 'A/RES/99/1', adopted: '2031-04-02', mode: 'vote' },
    ...{ votes: { for: 10, against: 1, abstaining: null }, against: ['XA'] },
  },
  names,
}
const coalition = {
  ...{ members: 3, for: ['CA', 'FR'], against: ['XA'], abstained: [], notVoting: [], unknown: [], unsure: [] },
  ...{ outside: [], names },
}

const copied = {
  ...phrase,
  document: {
    ...document,
    text: 'copy',
    symbol: 'A/RES/99/1',
    adopted: '2031-04-02',
    adoption: { ...adoption, mode: 'vote', votes, sponsors },
    coalition,
    standing,
  },
  status: 'copy',
  seen: null,
  evidence: null,
  context: 'We want open harbours.',
  contextStart: 0,
  summary: null,
}

const editions = [
  { id: 'A/RES/98/2', adopted: '2030-04-02', language: 'en', locator, mode: 'adopted-without-vote', votes: null },
]

const quotable = {
  ...{ term: 'open-harbour', id: 'A/RES/99/1', symbol: 'A/RES/99/1', title: 'Open harbours', adopted: '2031-04-02' },
  ...{ language: 'en', mode: 'vote', votes: { for: 10, against: 1, abstaining: null }, locator, status: 'copy' },
  ...{ quote: 'open harbours', editions, together: true, points: [{ weight: 'title', points: 3 }] },
}

const counterpart = {
  document: { ...copied.document, language: 'fr' },
  status: 'copy',
  proved: true,
  by: 'both',
  doubt: null,
  passages: [{ locator, text: 'Un port ouvert.', matches: [{ start: 3, end: 14, confirmed: true }] }],
}

const reported = { ...phrase, status: 'reported', seen: 'announcement', locator: null }

const pointer = {
  id: document.id,
  adopted: '2031-04',
  language: 'en',
  locator,
  status: 'phrase',
  mode: 'consensus',
  quote: 'open harbours',
}

const entryAdoption = {
  first: pointer,
  firstByConsensus: pointer,
  latest: null,
  widest: 'consensus',
  documents: 1,
  citations: 2,
  toConfirm: 0,
  reported: 1,
}

const term = {
  id: 'open-harbour',
  kind: 'term',
  labels: [
    { text: 'open harbour', language: 'en', region: null, role: 'entry', source: null, termType: null },
    {
      text: 'port ouvert',
      language: 'fr',
      region: 'CA',
      role: 'variant',
      source: { document: document.id, seen: 'title', evidence: null, note: null },
      termType: null,
      ...{ partOfSpeech: 'noun', gender: 'masculine', status: 'preferred' },
    },
  ],
  themes: ['harbours'],
  scope: null,
  related: [{ id: 'pier', reason: 'listed beside it' }],
  family: null,
  note: null,
  broader: ['harbour'],
  curated: { by: 'A. Pilot', date: '2031-05-16' },
}

const hit = {
  document,
  locator,
  status: 'copy',
  text: 'We want open harbours.',
  matches: [{ start: 8, end: 12 }],
  score: 7.1,
}

const passage = {
  locator,
  text: 'We want open harbours.',
  heading: ['Asks'],
  notes: [{ mark: '3', text: 'See above.' }],
  quotations: [{ start: 0, end: 7, seen: 'announcement', status: 'reported' }],
  fingerprint: '0123456789abcdef',
}

const finding = {
  kind: 'CITATION_MOVED',
  severity: 'warning',
  message: 'it moved',
  place: { file: 'toolkits/harbours.en.md', line: 3 },
  hint: null,
}

const weaker = {
  rule: 'qualifier-lost',
  severity: 'warning',
  message: '“free” no longer named',
  sources: [{ publication: 'A book on words', address: 'https://a.example/book', page: null, read: 'chapter 2' }],
}

const tracedWording = {
  locator,
  status: 'copy',
  seen: null,
  evidence: null,
  language: 'en',
  quote: 'open harbours',
  start: 8,
  end: 21,
  qualities: ['open'],
  also: ['PP3', null],
  verb: { id: 'urges', text: 'Urges' },
  addressee: 'States',
  caveats: ['as appropriate'],
  forces: [{ locator: 'PP3', verb: null, addressee: 'States', caveats: [] }],
  comparison: {
    document: '2030-harbour-statement',
    adopted: '2030',
    locator,
    quote: 'open and free harbours',
    sameBody: true,
    firm: true,
    relation: 'changed',
    diff: [{ op: 'equal', text: 'open harbours' }],
    lost: [{ text: 'free', claim: 'dropped' }],
    replaced: [{ from: 'secured', to: 'secure' }],
  },
  findings: [weaker],
}

const clauseStep = {
  document: document.id,
  title: document.title,
  issuer: document.issuer,
  adopted: '2031-04',
  mode: 'consensus',
  locator,
  status: 'copy',
  language: 'en',
  quote: 'Urges States to keep harbours open',
  start: 0,
  end: 34,
  verb: { id: 'urges', text: 'Urges' },
  addressee: 'States',
  caveats: ['as appropriate'],
  comparison: {
    document: '2030-harbour-statement',
    locator,
    sameBody: true,
    relation: 'changed',
    diff: [
      { op: 'equal', text: 'Urges States ' },
      { op: 'delete', text: 'all ' },
    ],
    changes: [{ kind: 'verb', from: 'Demands', to: 'Urges' }],
  },
  findings: [{ ...weaker, rule: 'verb-lowered', severity: 'info' }],
}

const entry = {
  ...{ term, adoption: entryAdoption, labelAdoptions: term.labels.map(() => entryAdoption) },
  citations: [copied, phrase, reported],
}

const own = {
  ...{ termbase: 'ministry', owner: 'Ministry of Harbours', date: '2031-05-16', source: 'ministry.csv', on: null },
  term: { ...term, labels: [{ text: 'quay', language: 'en', role: 'entry', source: null, status: 'preferred' }] },
}

export const samples: Record<string, Record<string, unknown>> = {
  export: { schema: 'foc/export@1', corpus: '0123', entries: [entry] },
  entry: { schema: 'foc/entry@1', ...entry },
  exported: {
    ...{ schema: 'foc/exported@1', file: 'foc.tbx', format: 'tbx', concepts: 3, documents: 0, units: 0 },
    ...{ withoutLabel: ['pier'], unproved: 0 },
  },
  terms: {
    ...{ schema: 'foc/terms@1', file: 'ministry.csv', format: 'csv', termbase: 'ministry' },
    ...{ owner: 'Ministry of Harbours', date: '2031-05-16', status: 'added', concepts: 4, same: 1 },
    ...{ layered: [{ id: 'm-12', on: 'pier' }], added: ['quay'], warnings: ['columns passed over: remark'] },
    refused: [{ id: null, line: 3, message: 'labels.0.text: a text on one line' }],
  },
  lookup: {
    schema: 'foc/lookup@1',
    with: 'fr',
    query: 'open harbours',
    corpus: '0123',
    best: [quotable],
    entries: [
      {
        term,
        match: { kind: 'inflected', label: 'open harbour' },
        adoption: entryAdoption,
        labelAdoptions: [
          { widest: 'consensus', widestInferred: true, document: copied.document.id },
          { widest: null, document: null },
        ],
        standing: {
          ...{ firstWithoutVote: null, lastWithoutVote: null },
          lostConsensus: { document: copied.document, votes },
          changes: [{ ...standing, title: 'Open Harbours' }],
        },
        citations: [{ ...copied, editions, counterpart, points: [{ weight: 'title', points: 3 }] }, phrase, reported],
        groups: [
          { worth: 'agreed', citations: [0, 1] },
          { worth: 'reported', citations: [2] },
        ],
        state: { country: 'FR', name: 'France', documents: [{ id: document.id, position: 'by-consensus' }] },
      },
    ],
    own: [own],
    near: [{ id: 'pier', label: 'pier' }],
    notes: [],
    miss: null,
    passages: [hit],
    searched: { documents: 6, official: 0, copies: 1, latest: '2031-04-02' },
  },
  search: {
    schema: 'foc/search@1',
    query: 'harbours',
    total: 1,
    hits: [
      {
        ...hit,
        editions,
        quotations: [{ start: 0, end: 7, seen: 'announcement', status: 'reported' }],
        toConfirm: false,
        explain: {
          words: [{ text: 'harbours', times: 1 }],
          pairs: [{ text: 'open harbour', times: 1 }],
          adoption: 'consensus',
          adopted: '2031-04-02',
          points: [{ weight: 'title', points: 3 }],
        },
        lacks: ['harbours'],
      },
    ],
    documentCount: 1,
    counted: 'exact',
    notes: ['OR: taken as a word.'],
    miss: {
      words: [
        {
          kind: 'word',
          text: 'habours',
          passages: 0,
          anywhere: 0,
          inflected: null,
          missing: ['habours'],
          near: ['harbours'],
        },
      ],
      searched: { documents: 6, official: 0, copies: 1, latest: '2031-04-02' },
    },
  },
  cite: {
    schema: 'foc/cite@1',
    document,
    locator: copied.locator,
    style: 'apa',
    text: 'Harbour League. (2030). Statement on harbours.',
    inText: '(Harbour League, 2030, para. 1)',
    findings: [{ kind: 'NO_ADDRESS', severity: 'info', message: 'no address is known', place: null, hint: null }],
  },
  completion: {
    schema: 'foc/completion@1',
    shell: 'fish',
    text: 'complete -c foc -f',
  },
  site: {
    schema: 'foc/site@1',
    site: 'pages',
    pages: 3086,
    files: 3095,
    bytes: 90_000_000,
  },
  pack: {
    schema: 'foc/pack@1',
    pack: 'library.foc',
    action: 'packed',
    documents: 2,
    originals: 1,
    briefs: 20,
    bytes: 1234,
  },
  show: {
    schema: 'foc/show@1',
    document,
    about: { read: 'paragraph 1', notes: null, evidence: [] },
    passages: [passage],
    around: { before: null, after: passage },
    parallel: {
      language: 'fr',
      document: { ...document, language: 'fr' },
      pairs: [
        {
          label: 'OP12(b)',
          left: passage,
          right: null,
          also: [passage],
          proved: false,
          by: null,
          doubt: 'no-counterpart',
        },
      ],
      unpaired: [passage],
    },
  },
  documents: { schema: 'foc/documents@1', documents: [{ ...document, adopted: '../2031-03', passages: 12 }] },
  check: {
    schema: 'foc/check@1',
    draft: { file: 'speech.txt', title: null, language: 'en', paragraphs: 1 },
    corpus: '0123456789abcdef',
    searched: { documents: 3, passages: 12, languages: ['en'], latest: '2031-05' },
    excluded: [{ id: '2031-harbour-statement', language: 'en', why: 'the draft bears its id' }],
    paragraphs: [{ number: 1, locator, text: 'We want open harbours.' }],
    spans: [
      {
        ...{ paragraph: 1, start: 0, end: 21, verdict: 'near', similarity: 0.9 },
        precedents: [
          {
            ...{ ...phrase, similarity: 0.9, begunBefore: false, goesOn: true, also: [null] },
            states: [{ country: 'CA', position: 'endorsed', note: null }],
          },
        ],
        pieces: [{ start: 0, end: 21 }],
        texts: 1,
        diff: [{ op: 'insert', text: 'open' }],
        closest: null,
        alternatives: [{ wording: 'open harbours', kind: 'family', similarity: null, texts: 1, citations: [phrase] }],
        accepted: { by: 'waiver', reason: 'agreed with the others', expires: '2031-12-31' },
        leadIn: { text: 'Calls upon States:', locator },
        reading: 'We want open harbours',
        choice: { text: '', without: 'open', start: 8, end: 8, by: null },
      },
    ],
    findings: [
      {
        ...{ rule: 'caveat-added', severity: 'warning', paragraph: 1, start: 0, end: 2, message: 'm', source: 's' },
        ...{ place: { id: '2031-harbour-statement', language: 'en', locator: null }, accepted: null },
        choice: { text: 'open', start: 8, end: 12, by: 'EU' },
      },
    ],
    coverage: { verbatim: 0, near: 1, recombined: 0, term: 0, noPrecedent: 0 },
    notes: ['a note'],
    gate: {
      failOn: ['warning'],
      met: [{ failOn: 'warning', paragraph: 1, start: 0, end: 2 }],
      baseline: false,
      waivers: [{ rule: 'near', paragraph: '1', words: null, reason: 'agreed', expires: '2031-12-31', state: 'used' }],
    },
  },
  impact: {
    schema: 'foc/impact@1',
    document,
    corpus: '0123456789abcdef',
    agreed: true,
    compared: { whole: false, passages: 2, phrases: 3, reported: 1 },
    earlier: { documents: 3, official: 0, copies: 1, aside: 2, latest: '2031-03' },
    stretches: [
      {
        ...{
          relation: 'changes',
          verdict: 'near',
          locator,
          status: 'phrase',
          quote: 'open harbours',
          start: 8,
          end: 21,
        },
        similarity: 0.9,
        precedents: [
          {
            ...{ ...copied, similarity: 0.9, begunBefore: false, goesOn: true, also: [null] },
            states: null,
          },
        ],
        pieces: [{ start: 8, end: 21 }],
        texts: 1,
        diff: [{ op: 'insert', text: 'open' }],
        closest: null,
        findings: [
          {
            ...{ rule: 'caveat-added', severity: 'warning', start: 8, end: 10, message: 'm', source: 's' },
            place: { id: '2031-harbour-statement', language: 'en', locator: null },
          },
        ],
      },
    ],
    shares: { repeats: 0, changes: 1, introduces: 0 },
    concepts: [
      {
        term: { id: term.id, kind: term.kind, labels: term.labels },
        here: pointer,
        uses: 1,
        introduced: false,
        moreRecentThan: pointer,
        widerThan: 'endorsed',
      },
    ],
    reported: [{ term: 'harbour-closure', here: pointer }],
    briefs: [
      {
        ...{ theme: 'harbours', language: 'en', title: 'Harbours', points: 2 },
        touched: [
          {
            ...{ number: 1, say: 'Keep the harbours open.', force: 'call' },
            touches: [
              {
                ...{ kind: 'same-words', agreed: phrase, here: copied, similarity: 1 },
                ...{ moreRecent: true, wider: false, narrower: false, otherBody: true },
              },
            ],
          },
        ],
      },
    ],
    briefsRead: 1,
  },
  suggest: {
    schema: 'foc/suggest@1',
    corpus: '0123456789abcdef',
    read: [
      {
        language: 'en',
        documents: 1,
        words: 400,
        unread: 0,
        contrast: { kind: 'other-documents', documents: 3, words: 9000 },
      },
    ],
    withoutText: ['2031-harbour-statement'],
    candidates: [
      {
        wording: 'open harbours',
        language: 'en',
        kind: 'term',
        score: 7.1,
        uses: 2,
        documents: 1,
        nearest: { id: 'open-harbour', label: 'open harbour', similarity: 0.67, by: 'words' },
        example: copied,
      },
    ],
    names: [],
  },
  import: {
    schema: 'foc/import@1',
    imported: [
      {
        file: 'a.xml',
        document: 'A/RES/99/1',
        language: 'en',
        format: 'akoma-ntoso',
        passages: 61,
        status: 'added',
        warnings: [],
      },
    ],
    refused: [{ file: 'b.pdf', error: { code: 'UNSUPPORTED_FORMAT', message: 'a PDF', hint: null } }],
    leftOut: ['c.css'],
  },
  forget: { schema: 'foc/forget@1', asked: 'A/RES/99/1', forgotten: [{ document: 'A/RES/99/1', language: 'en' }] },
  index: {
    schema: 'foc/index@1',
    built: ['builtin', 'library'],
    documents: { builtin: 6, imported: 1 },
    terms: 3,
    readAgain: [{ document: 'A/RES/99/7', language: 'en', status: 'kept', passages: 3, warnings: ['was corrected'] }],
    findings: [finding],
  },
  votes: {
    ...{ schema: 'foc/votes@1', query: 'open harbour', subject: 'term', corpus: '0123', taken: null },
    term: { id: 'open-harbour', label: 'open harbour' },
    counts: { texts: 2, voted: 1, withoutVote: 1, notAdopted: 0, notRecorded: 0 },
    ...{ mentionOnly: 0, truncated: false, textsLeftOut: 0, near: [{ id: 'pier', label: 'pier' }] },
    coalition: { votes: 1, asOne: 0, apart: [{ country: 'FR', against: 1, abstained: 0 }] },
    states: [{ country: 'FR', name: 'France', positions: { against: 1, 'no-vote': 1 }, sponsorships: 0 }],
    texts: [
      {
        ...{ document, outcome: 'voted', place: { locator, quote: 'open harbour' } },
        states: [{ country: 'FR', position: 'against', sponsored: true, note: null, coalition: 'yes' }],
        otherwise: [{ language: 'fr', votes: { for: 9, against: 1, abstaining: null } }],
      },
    ],
    names: [{ code: 'FR', en: 'France', fr: 'France' }],
  },
  compilation: {
    ...{ schema: 'foc/compilation@1', title: 'Open harbours', isOwnTitle: false, languages: ['en'], corpus: '0123' },
    ...{ since: '2030-01-01', until: null, issuers: ['Harbour Coalition'] },
    subjects: [{ kind: 'term', id: 'open-harbour', label: 'open harbour', asked: 'port lockdown' }],
    state: { country: 'FR', names: { en: 'France', fr: 'France' } },
    counts: {
      ...{ paragraphs: 1, documents: 1, withoutVote: 0, byVote: 1, bySome: 0, unknown: 0 },
      ...{ lostConsensus: 1, phrases: 0 },
      leftOut: { limit: 0, notAdopted: 1, reported: 2, mentioned: 0, apart: 0, planned: 0, general: 0 },
    },
    sections: [
      {
        subject: { kind: 'term', id: 'open-harbour', label: 'open harbour' },
        groups: [
          {
            addressee: 'states',
            paragraphs: [
              {
                ...{ number: 1, source: 1, id: 'A/RES/99/1', language: 'en', locator, also: ['business'] },
                ...{ status: 'copy', seen: null, evidence: null, whole: true, editions },
                leads: [{ locator, text: 'Calls upon States:', start: 0, end: 18 }],
                wording: [{ text: 'To keep harbours.', start: 0, end: 17, matches: [{ start: 8, end: 16 }] }],
                standing: { edition: 'not-found', newest: standing.since, change: standing },
                state: { position: 'against', sponsored: true, note: null },
              },
            ],
          },
        ],
      },
    ],
    empty: [{ subject: { kind: 'query', id: null, label: 'fog' }, why: 'none', paragraphs: 0 }],
    sources: [{ number: 1, document: copied.document }],
  },
  trace: {
    schema: 'foc/trace@1',
    query: 'open harbour',
    corpus: '0123',
    language: 'en',
    subject: {
      kind: 'list',
      taken: null,
      terms: [{ id: 'open-harbour', label: 'open harbour' }],
      family: null,
      heads: [{ text: 'harbour', language: 'en' }],
    },
    summary: {
      texts: 2,
      wordings: 2,
      issuers: ['Harbour Coalition'],
      first: pointer,
      firstByConsensus: pointer,
      latest: pointer,
      regressions: 1,
      toConfirm: 0,
      truncated: false,
    },
    texts: [{ document, wordings: [tracedWording] }],
    textsLeftOut: 1,
    clauses: [{ steps: [clauseStep, clauseStep] }],
    clausesLeftOut: 0,
    apart: { reported: [{ ...pointer, status: 'reported' }], notAdopted: [pointer], undated: [pointer] },
    near: [{ id: 'pier', label: 'pier' }],
    miss: null,
    searched: { documents: 6, official: 0, copies: 1, latest: '2031-04-02' },
    heldFrom: [{ issuer: 'Harbour Coalition', adopted: '2019-03' }],
  },
  toolkits: { schema: 'foc/toolkits@1', toolkits: [{ id: 'harbours', language: 'en', title: 'Harbours' }] },
  schemas: { schema: 'foc/schemas@1', names: ['lookup'] },
  brief: {
    schema: 'foc/brief@1',
    theme: 'harbours',
    title: 'Harbours',
    language: 'en',
    edition: { latest: '2031-04', corpus: '0123' },
    statement: { document, read: 'paragraph 1', complete: false, command: 'foc import' },
    glance: ['One statement.'],
    background: ['Harbours matter.'],
    talkingPoints: [
      {
        say: 'Keep harbours open.',
        agreed: [phrase, copied],
        force: 'call',
        reach: { foc: true, un: true },
        lost: [{ document: '2031-harbour', locator: null, phrase: 'shut', why: 'not-held', found: null }],
      },
      {
        use: 'answer',
        objection: 'Harbours cost money.',
        say: 'Closed ones cost more.',
        agreed: [phrase],
        force: null,
        addedBy: { name: 'Lake Desk', date: '2031-03-01' },
      },
    ],
    inBrief: { want: { say: 'Open harbours.', cites: [] }, now: { say: 'Two closed.', cites: [phrase] } },
    unitedNations: [
      { say: 'Every pier.', cites: [{ ...copied, twin: { language: 'fr', quote: 'port ouvert', basis: 'ours' } }] },
    ],
    care: [{ reason: 'adoption', say: 'Not every port agreed.', cites: [reported], addedBy: null }],
    shortfall: { dropped: 0, statementRead: false },
    terms: [
      {
        term: { id: term.id, kind: term.kind, labels: term.labels },
        adoption: entryAdoption,
        notAgreed: 'port ouvert',
        elsewhere: { label: 'havre', adoption: { widest: 'vote', document: 'A/RES/78/1' } },
      },
    ],
    wording: [phrase],
    references: [document],
    resources: [{ title: 'The statement', url: 'https://a.example/statement' }],
    coverage: {
      ...{ unread: [document], notices: [reported], unresolved: [] },
      lost: [
        {
          ...{ document: '2031-harbour', locator: '¶1', phrase: 'shut', why: 'moved', found: locator },
          ...{ say: 'Two closed.', left: false },
        },
      ],
    },
    note: { talkingPoints: [0], care: [0], unitedNations: [{ say: null, cite: copied }] },
    acknowledgements: [],
  },
  'diff-texts': {
    schema: 'foc/diff-texts@1',
    language: 'en',
    before: { document, file: null, title: 'Statement on Open Harbours', language: 'en', paragraphs: 2 },
    after: { document: null, file: 'draft.txt', title: 'draft.txt', language: 'en', paragraphs: 2 },
    reversed: false,
    counts: {
      ...{ weaker: 1, stronger: 0, changed: 0, notes: 0, moved: 1 },
      paragraphs: { same: 0, reworded: 1, joined: 0, divided: 0, lost: 1, new: 0 },
    },
    votes: {
      changed: [{ state: 'CA', from: 'for', to: 'abstained' }],
      names: [{ code: 'CA', en: 'Canada', fr: 'Canada' }],
    },
    paragraphs: [
      {
        ...{ kind: 'reworded', moved: true, likeness: 0.9 },
        before: { number: 1, locator, text: 'Keep all harbours open.' },
        after: { number: 2, locator: null, text: 'Keep harbours open.' },
        diff: [
          { op: 'equal', text: 'Keep ' },
          { op: 'delete', text: 'all ' },
        ],
        findings: [
          {
            ...{ rule: 'quantifier-lost', severity: 'warning', effect: 'weaker', message: '“all” is gone' },
            source: 'our rule',
            before: { start: 5, end: 8, text: 'all' },
            after: null,
          },
        ],
      },
      {
        ...{ kind: 'lost', moved: false, likeness: null, after: null, diff: null, findings: [] },
        before: { number: 2, locator, text: 'Mend the quays.' },
      },
    ],
    notes: ['draft.txt has wordings in brackets'],
  },
  diff: {
    schema: 'foc/diff@1',
    theme: 'harbours',
    language: 'en',
    title: 'Harbours',
    old: { latest: null, corpus: '0123' },
    new: { latest: '2031-04', corpus: '4567' },
    changes: [
      {
        ...{ part: 'point', change: 'better-sourced', name: 'Keep harbours open.', language: 'en', id: null },
        ...{ before: 'Leave harbours open.', source: pointer },
        reasons: [
          { kind: 'status', from: pointer, to: pointer },
          { kind: 'place', from: pointer, to: pointer },
          { kind: 'adoption', from: 'unknown', to: 'consensus' },
          { kind: 'sources', added: [pointer], dropped: [] },
          { kind: 'documents', from: 1, to: 2 },
          { kind: 'text', from: 'digest', to: 'official' },
          { kind: 'recency', from: pointer, to: pointer },
        ],
      },
    ],
  },
  verify: {
    schema: 'foc/verify@1',
    checked: { documents: 6, quotations: 9, toolkits: 1, citations: 4 },
    findings: [finding, { ...finding, place: null, severity: 'error' }],
    recorded: [
      {
        document: document.id,
        language: 'en',
        text: 'official',
        locator: null,
        phrase: 'open harbours',
        seen: 'title',
        result: 'differs',
        found: locator,
        similarity: 0.8,
        diff: [
          { op: 'equal', text: 'open ' },
          { op: 'delete', text: 'harbours' },
          { op: 'insert', text: 'ports' },
        ],
      },
    ],
  },
  where: {
    schema: 'foc/where@1',
    library: 'library',
    index: { format: 1, corpus: '0123', fresh: true, builtin: true },
    versions: { foc: '0.1.0', node: 'v20.0.0' },
    documents: { builtin: 6, imported: 0 },
  },
  'share-init': {
    schema: 'foc/share-init@1',
    ...{ record: 'postgres://harbour.example/language', status: 'made', format: 1, readers: [], writers: ['desk'] },
  },
  'share-status': {
    schema: 'foc/share-status@1',
    record: 'postgres://harbour.example/language',
    head: null,
    trouble: { code: 'RECORD_UNREACHABLE', message: 'the record cannot be reached', hint: 'Check the network.' },
    ...{ sequence: 3, at: '2031-04-10T08:15:00.123456Z', desk: 'pier' },
    local: [{ path: 'terms/ours.yaml', change: 'added', before: null }],
    conflicts: [
      {
        path: 'corpus/a.en.md',
        mine: { sha256: '0'.repeat(64) },
        theirs: { sha256: null, sequence: 3, version: 2, author: 'Eastholm', at: '2031-04-10T08:15:00.123456Z' },
        diff: [{ line: 4, words: [{ op: 'insert', text: 'lamps' }] }],
      },
    ],
  },
  'share-log': {
    schema: 'foc/share-log@1',
    changes: [
      {
        ...{ sequence: 3, at: '2031-04-10T08:15:00.123456Z', author: 'Eastholm', role: 'desk', desk: 'pier' },
        ...{ path: 'corpus/a.en.md', version: 2, change: 'removed', sha256: null },
      },
    ],
  },
  'share-pull': {
    schema: 'foc/share-pull@1',
    ...{ sequence: 0, at: null, written: 0, removed: 0, settled: [], conflicts: ['corpus/a.en.md'] },
  },
  'share-push': {
    schema: 'foc/share-push@1',
    sent: [{ path: 'corpus/a.en.md', change: 'changed' }],
    refused: [{ path: 'corpus/b.en.md', error: { code: 'INVALID', message: 'it has no title', hint: null } }],
    ...{ conflicts: [], sequence: 4 },
  },
  'share-restore': {
    schema: 'foc/share-restore@1',
    ...{ sequence: 3, documents: 1, files: 2, bytes: 900, folder: 'as-of-april' },
  },
  error: {
    schema: 'foc/error@1',
    error: { code: 'UNKNOWN_DOCUMENT', message: 'no such document', place: null, hint: 'Try foc documents.' },
  },
}
