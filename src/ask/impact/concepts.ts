import type { CitationRow, DocumentRow, Filter, IndexReader, PassageRow } from '../../store/index.ts'
import { adoptionOrder, isEarlier } from '../../text/index.ts'
import type { CitationRef, EntryAdoption } from '../../types.ts'
import type { ImpactAnswer, ImpactConcept } from './answer.ts'

/** What a document does to each concept that it uses: against all other texts held, in any language. */
export function conceptsOf(
  index: IndexReader,
  row: DocumentRow,
  passages: ReadonlyMap<number, PassageRow>,
  asked: Filter,
): Pick<ImpactAnswer, 'concepts' | 'reported'> {
  const { id } = row.header
  const uses = new Map<string, CitationRow[]>()
  const reported = new Map<string, CitationRow>()
  for (const use of index.citationsOfDocument(row.key)) {
    if (!use.confirmed) continue
    if (use.status !== 'reported') uses.set(use.term, [...(uses.get(use.term) ?? []), use])
    else if (!reported.has(use.term)) reported.set(use.term, use)
  }
  const ref = (use: CitationRow): CitationRef => reference(row, use, passages.get(use.passage))
  const concepts = [...uses].flatMap(([term, rows]): ImpactConcept[] => {
    const concept = index.term(term)
    const [best] = [...rows].sort((a, b) => (a.rank < b.rank ? -1 : 1))
    if (!concept || !best) return []
    const { kind, labels } = concept
    const change = changeOf(row, index.adoption(term, { ...asked, except: [id] }), best.counts)
    return [{ term: { id: term, kind, labels }, here: ref(best), uses: rows.length, ...change }]
  })
  return {
    concepts: concepts.sort((a, b) => order(a) - order(b) || (a.term.id < b.term.id ? -1 : 1)),
    reported: [...reported].map(([term, use]) => ({ term, here: ref(use) })).sort((a, b) => (a.term < b.term ? -1 : 1)),
  }
}

type Change = Pick<ImpactConcept, 'introduced' | 'moreRecentThan' | 'widerThan'>

/** What nobody adopted introduces, renews and widens nothing. */
function changeOf({ header }: DocumentRow, others: EntryAdoption, counts: boolean): Change {
  if (!counts) return { introduced: false, moreRecentThan: null, widerThan: null }
  const { first, latest, widest } = others
  const isLatest = latest !== null && isEarlier(latest.adopted, header.adopted)
  const isWider = widest !== null && adoptionOrder[header.adoption.mode] < adoptionOrder[widest]
  return {
    introduced: widest === null || (first !== null && isEarlier(header.adopted, first.adopted)),
    moreRecentThan: isLatest ? latest : null,
    widerThan: isWider ? widest : null,
  }
}

function order({ introduced, widerThan, moreRecentThan }: ImpactConcept): number {
  return introduced ? 0 : widerThan !== null ? 1 : moreRecentThan !== null ? 2 : 3
}

function reference({ header }: DocumentRow, use: CitationRow, passage: PassageRow | undefined): CitationRef {
  return {
    id: header.id,
    adopted: header.adopted,
    language: header.language,
    locator: passage?.locator ?? null,
    status: use.status,
    ...(use.seen === 'file' && { seen: use.seen }),
    mode: header.adoption.mode,
    quote: passage?.text.slice(use.start, use.end) ?? '',
  }
}
