import type { BridgeRelation, Seen, SiteSectionKind, StatePosition, TextStatus } from '../../../types.ts'

/** Fixed words of the pages of a site, in one language. */
export interface SiteWords {
  language: 'en' | 'fr'
  name: string
  tagline: string
  skip: string
  menu: string
  otherLanguage: string
  search: {
    label: string
    placeholder: string
    /** Said to who does not see the list. */
    found: (count: number) => string
    nothing: (typed: string) => string
    nearest: string
    concepts: string
    documents: string
    /** Leads to a concept that bears another name than what was typed. */
    alike: (typed: string) => string
    within: string
    entryPoint: string
    noScript: string
    keys: string
  }
  nav: Record<'home' | 'concepts' | 'documents' | 'themes' | 'states' | 'votes' | 'about', string>
  copy: { button: string; done: string; failed: string }
  concept: {
    cite: string
    citeWhere: string
    /** Before the change of a text of which words are cited. */
    change: Record<'lost' | 'found', (title: string) => string>
    /** What one may do with words of a status; `checked`, of a phrase that a script found. */
    quotable: Record<TextStatus | 'checked', string>
    none: string
    /** Of best words in another language than the page. */
    alsoIn: (language: string) => string
    firstUse: string
    firstByConsensus: string
    firstWithoutVote: string
    lastWithoutVote: string
    latestUse: string
    uses: string
    usesOf: (citations: number, documents: number) => string
    aside: (parts: { toConfirm: number; reported: number; notAdopted: number }) => string | null
    sections: Record<SiteSectionKind, string>
    sectionCount: (shown: number, of: number) => string
    otherEditions: (ids: string[]) => string
    labels: string
    ofLabel: string
    scope: string
    note: string
    bridge: Record<'united-nations' | 'coalition', string>
    relation: Record<BridgeRelation, string>
    timeline: string
    texts: string
    textsLeftOut: (count: number) => string
    related: string
    broader: string
    family: string
    themes: string
    ours: string
    noWord: (language: string) => string
  }
  document: {
    facts: string
    adopted: string
    how: string
    issuer: string
    held: string
    source: string
    read: string
    notes: string
    evidence: string
    languages: string
    subjects: string
    text: string
    /** How the words of a digest are to be read. */
    digest: string
    gathered: string
    listed: string
    whole: string
    copyOf: string
    concepts: string
    seen: string
    unknownPlace: string
    import: string
    untitled: string
  }
  seen: Record<Seen, string>
  votes: {
    title: string
    who: string
    coalitionMark: string
    unsureMark: string
    sponsorMark: string
    lists: Record<StatePosition, string>
    vote: string
    coalition: string
    none: string
    intro: string
  }
  states: { title: string; members: string; observers: string; former: string; others: string; intro: string }
  state: {
    member: (since: string | null) => string
    former: (until: string | null) => string
    observer: string
    notMember: string
    otherTexts: string
    part: string
    sponsored: string
    nothing: string
    inCoalitionThen: string
  }
  themes: { title: string; brief: string; concepts: string; documents: string; intro: string; noBrief: string }
  lists: {
    conceptsIntro: string
    documentsIntro: string
    date: string
    document: string
    adoption: string
    texts: string
    undated: string
  }
  home: {
    title: string
    intro: string
    lately: string
    leading: string
    lost: string
    holds: (documents: number, full: number, latest: string) => string
  }
  about: {
    title: string
    what: string
    whatText: string[]
    marks: string
    adoption: string
    adoptionText: string
    licences: string
    licencesText: string[]
    software: string
    edition: string
    fingerprint: string
    covered: (sessions: string, until: string) => string
  }
  footer: (latest: string) => string
}
