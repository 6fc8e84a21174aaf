import type { DocumentRow, IndexReader } from '../../store/index.ts'
import { baseLanguage, dateInterval, entryLabel, groupBy, sortableId } from '../../text/index.ts'
import type { ConceptPage, Entry, SiteAnswer, SiteBridged, SiteLanguage, SiteWording, Term } from '../../types.ts'
import { entryOf } from '../lookup/entry-of.ts'
import { firstScreen, type ScreenItem } from '../lookup/index.ts'
import { documentKey } from './document-key.ts'

/** Citations chosen of a concept: as many as a lookup chooses, so that both begin alike. */
const CHOSEN = 10
/** Lines that the sections below the best place may take. */
const LINES = 30
/** Texts listed at most, and uses read for them. */
const TEXTS = 200
const USES = 2_000

/** All that a page tells of a concept; null where the glossary has none of that id. */
export function conceptPage(index: IndexReader, id: string): ConceptPage | null {
  const entry = entryFor(index, id, 'en')
  if (entry === null) return null
  const { term, adoption, labelAdoptions, firstWithoutVote, standing, family } = entry
  const french = hasFrench(term) ? entryFor(index, id, 'fr') : null
  const { texts, textsLeftOut } = textsUsing(index, id)
  const { toConfirm, reported, notAdopted } = adoption
  return {
    ...{ term, adoption, labelAdoptions, firstWithoutVote, family },
    lastWithoutVote: standing.lastWithoutVote,
    changes: standing.changes,
    answers: { en: answerOf(entry), ...(french === null ? {} : { fr: answerOf(french) }) },
    aside: { toConfirm, reported, notAdopted },
    bridge: entry.bridge.map(
      ({ body, relation, term: to, diff, reason, citation }): SiteBridged => ({
        ...{ body, relation, term: to, diff, reason },
        wording: {
          ...{ document: documentKey(citation.document), locator: citation.locator, status: citation.status },
          ...{ seen: citation.seen, text: citation.quote, start: 0, end: citation.quote.length, editions: [] },
        },
      }),
    ),
    ...{ texts, textsLeftOut },
  }
}

const hasFrench = ({ labels }: Term): boolean => labels.some(({ language }) => baseLanguage(language) === 'fr')

function entryFor(index: IndexReader, id: string, language: SiteLanguage): Entry | null {
  const term = index.term(id)
  if (term === null) return null
  const label = entryLabel(term.labels, language)?.text ?? id
  const context = { filter: {}, limit: CHOSEN, every: false, state: null, known: null, besides: null, explained: null }
  return entryOf(index, { term: id, kind: 'exact', label, language }, context)[0] ?? null
}

function answerOf(entry: Entry): SiteAnswer {
  const { best, sections } = firstScreen({ entries: [entry], passages: [], found: null }, LINES)
  return {
    best: best.map(wordingOf),
    // Uses of a concept stand together, whatever else does.
    sections: sections.flatMap(({ kind, items, shown, of }) =>
      kind === 'apart' ? [] : [{ kind, items: items.map(wordingOf), shown, of }],
    ),
  }
}

const wordingOf = ({ document, locator, status, seen, text, start, end, editions }: ScreenItem): SiteWording => ({
  ...{ document: documentKey(document), locator, status, seen, text, start, end, editions },
})

/** Texts that use a concept, the newest first, each once for all its languages; reported words and those to confirm left out. */
function textsUsing(index: IndexReader, id: string): Pick<ConceptPage, 'texts' | 'textsLeftOut'> {
  const uses = index
    .citations(id, {}, { offset: 0, limit: USES })
    .filter(({ confirmed, status }) => confirmed && status !== 'reported')
  const rows = [...index.documentsByKey([...new Set(uses.map(({ document }) => document))]).values()]
  const texts = [...groupBy(rows, ({ header }) => header.id)].map(([of, editions]) => {
    const [shown] = [...editions].sort(byLanguage)
    const day = dateInterval(shown?.header.adopted ?? null)?.to ?? ''
    return { id: of, editions, shown, order: `${day} ${sortableId(of)}` }
  })
  const sorted = texts.sort((a, b) => (a.order > b.order ? -1 : 1))
  const listed = sorted.slice(0, TEXTS)
  const keys = new Set(listed.map(({ shown }) => shown?.key))
  const used = uses.filter(({ document }) => keys.has(document))
  const passages = index.passagesByKey([...new Set(used.map(({ passage }) => passage))])
  return {
    texts: listed.map(({ id: of, editions, shown }) => {
      const own = new Set(used.filter(({ document }) => document === shown?.key).map(({ passage }) => passage))
      const inOrder = [...own].flatMap(key => passages.get(key) ?? []).sort((a, b) => a.ordinal - b.ordinal)
      return {
        id: of,
        languages: editions.map(({ header }) => header.language).sort(),
        places: inOrder.map(({ locator }) => locator?.label ?? null),
      }
    }),
    textsLeftOut: Math.max(0, sorted.length - TEXTS),
  }
}

/** English first, then by code: the language whose places are named. */
function byLanguage({ header: a }: DocumentRow, { header: b }: DocumentRow): number {
  const rank = (language: string): string => (language === 'en' ? '' : language)
  return rank(a.language) < rank(b.language) ? -1 : 1
}
