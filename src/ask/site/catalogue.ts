import type { DocumentRow, IndexReader } from '../../store/index.ts'
import type { Adoption, Covered, EntryPoint, SiteCatalogue, SiteDocument, SiteState, TextParts } from '../../types.ts'
import { documentRef } from '../citing/citation.ts'
import { corpusOf } from '../citing/corpus.ts'
import { type KnownStates, knownStates } from '../citing/known-states.ts'
import { documentKey } from './document-key.ts'
import { textParts } from './text-parts.ts'

/** What all pages of a site draw on: every document held, the concepts, the states and their parts. */
export function siteCatalogue(index: IndexReader): SiteCatalogue {
  const rows = index.documents({}).sort((a, b) => (documentKey(a.header) < documentKey(b.header) ? -1 : 1))
  const known = knownStates(index)
  const covered: Covered | null = JSON.parse(index.meta('covered') ?? 'null')
  const entryPoints: EntryPoint[] = JSON.parse(index.meta('entryPoints') ?? '[]')
  return {
    corpus: corpusOf(index, {}),
    searched: index.counts({}),
    covered,
    documents: Object.fromEntries(rows.map(row => [documentKey(row.header), siteDocument(row, index)])),
    terms: index.terms(),
    entryPoints,
    themes: index.themes(),
    states: siteStates(known),
    parts: partsOfTexts(rows, known),
    toolkits: index.toolkits(),
  }
}

function siteDocument(row: DocumentRow, index: IndexReader): SiteDocument {
  const document = documentRef(row, index)
  return { ...document, adoption: withoutLists(document.adoption), themes: row.header.themes }
}

/** How a text was adopted, without the names of states: those stand once for all its languages. */
function withoutLists({ endorsers, votes, ...rest }: Adoption): Adoption {
  return {
    ...rest,
    endorsers: endorsers && {
      ...endorsers,
      count: endorsers.count ?? endorsers.names?.length ?? null,
      names: null,
    },
    votes: votes && { for: votes.for, against: votes.against, abstaining: votes.abstaining, by: null },
    sponsors: null,
  }
}

/** One language stands for all; of several the English one. Texts of which nothing is on record are left out. */
function partsOfTexts(rows: readonly DocumentRow[], known: KnownStates): TextParts[] {
  const byId = new Map<string, DocumentRow>()
  for (const row of rows) {
    const before = byId.get(row.header.id)
    if (before === undefined || row.header.language === 'en') byId.set(row.header.id, row)
  }
  return [...byId.values()].flatMap(row => textParts(row, known) ?? [])
}

/** Every state that signs, sponsors or votes, by code; those of the Coalition that are no Members of the UN too. */
function siteStates({ states, membership }: KnownStates): SiteState[] {
  const members = new Map((membership?.members ?? []).map(member => [member.iso, member]))
  const inCoalition = (code: string): Pick<SiteState, 'coalition' | 'since' | 'until'> => {
    const own = members.get(code)
    if (own === undefined) return { coalition: null, since: null, until: null }
    const { left, observer, joined } = own
    const coalition = left !== null ? 'former' : observer ? 'observer' : 'member'
    return { coalition, since: joined.date, until: left?.date ?? left?.before ?? null }
  }
  const named = states.map(
    ({ code, en, fr, member }): SiteState => ({ code, en, fr, ...inCoalition(code), unMember: member !== null }),
  )
  const codes = new Set(named.map(({ code }) => code))
  const others = [...members.values()]
    .filter(({ iso }) => !codes.has(iso))
    .map(
      ({ iso, name, nameFr }): SiteState => ({
        ...{ code: iso, en: name, fr: nameFr ?? name, unMember: false },
        ...inCoalition(iso),
      }),
    )
  return [...named, ...others].sort((a, b) => (a.code < b.code ? -1 : 1))
}
