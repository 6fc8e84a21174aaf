import { mainOf, type PageContent, pageSetting, siteIndex } from '../../../src/render/site/index.ts'
import type {
  ConceptPage,
  SiteCatalogue,
  SiteDocument,
  SiteLanguage,
  SiteWording,
  Term,
  TextPage,
} from '../../../src/types.ts'

/** What an imported file may try: to open an element, to end an attribute, to turn the direction of the page. */
export const hostile = `"><img src=x onerror="alert(1)"><script>alert(2)</script>'\u202e`

export function document(facts: Partial<SiteDocument> = {}): SiteDocument {
  return {
    ...{ id: '2031-northmere', symbol: null, title: 'Northmere Statement', kind: 'joint-statement', themes: ['tides'] },
    ...{ issuer: 'Northmere Coalition', adopted: '2031-05-04', language: 'en', languages: ['en'] },
    ...{ source: 'https://northmere.example/statement', text: 'digest' },
    adoption: {
      ...{ mode: 'consensus', members: { min: 7, max: 7 }, endorsers: null, votes: null, sponsors: null },
      basis: 'read aloud',
    },
    ...facts,
  } as SiteDocument
}

export function term(facts: Partial<Term> = {}): Term {
  const label = { text: 'tidal archive', language: 'en', region: null, role: 'entry', source: null, termType: null }
  return {
    ...{ id: 'tidal-archive', kind: 'term', labels: [label], themes: ['tides'], scope: null, related: [] },
    ...{ family: null, note: null },
    ...facts,
  } as Term
}

export const wording = (facts: Partial<SiteWording> = {}): SiteWording => ({
  document: '2031-northmere@en',
  locator: { label: '¶2', printed: false, path: [{ kind: 'paragraph', number: '2' }] },
  ...{ status: 'phrase', seen: 'text', text: 'tidal archives', start: 0, end: 14, editions: [] },
  ...facts,
})

export function concept(best: SiteWording[], facts: Partial<ConceptPage> = {}): ConceptPage {
  return {
    term: term(),
    adoption: {
      ...{ first: null, firstByConsensus: null, latest: null, widest: 'consensus', documents: 1, citations: 1 },
      ...{ toConfirm: 0, reported: 0, notAdopted: 0 },
    },
    labelAdoptions: [{ widest: null, document: null }],
    ...{ firstWithoutVote: null, lastWithoutVote: null, changes: [], bridge: [], family: [] },
    answers: { en: { best, sections: [] } },
    aside: { toConfirm: 0, reported: 0, notAdopted: 0 },
    ...{ texts: [], textsLeftOut: 0 },
    ...facts,
  }
}

export function text(facts: Partial<TextPage> = {}): TextPage {
  return {
    key: '2031-northmere@en',
    about: { read: null, notes: null, evidence: [], copies: [], subjects: [] },
    passages: [],
    concepts: [],
    ...facts,
  }
}

export function catalogue(facts: Partial<SiteCatalogue> = {}): SiteCatalogue {
  return {
    corpus: 'f00d',
    searched: { documents: 1, official: 0, copies: 0, latest: '2031-05-04' },
    covered: null,
    documents: { '2031-northmere@en': document() },
    ...{ terms: [term()], entryPoints: [], parts: [], toolkits: [] },
    themes: [{ id: 'tides', title: { en: 'Tides', fr: 'Marées' }, toolkits: [] }],
    states: [
      {
        code: 'NM',
        en: 'Northmere',
        fr: 'Mer-du-Nord',
        coalition: 'member',
        since: '2030',
        until: null,
        unMember: true,
      },
    ],
    ...facts,
  }
}

/** A page of an invented site as markup. */
export function drawn(
  route: Parameters<typeof mainOf>[0],
  {
    language = 'en',
    facts = {},
    content = {},
  }: { language?: SiteLanguage; facts?: Partial<SiteCatalogue>; content?: Partial<PageContent> } = {},
): string {
  const setting = pageSetting(
    siteIndex(catalogue(facts)),
    language,
    (to, of) => `${of}/${to.page}${'id' in to ? `/${to.id}` : ''}`,
  )
  const all: PageContent = {
    ...{ concept: () => null, text: () => null, timeline: () => null, brief: () => null },
    ...{ listed: () => new Map(), briefs: () => new Set(), licences: () => '' },
    ...content,
  }
  return mainOf(route, all, setting).text
}
