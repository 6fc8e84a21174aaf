import { type ComparedText, type RangeMatch, weigh } from '../../compare/index.ts'
import { isDivided } from '../../match/worth/index.ts'
import type { DocumentRow, IndexReader, PassageRow } from '../../store/index.ts'
import { adoptionOrder, dateInterval } from '../../text/index.ts'
import type { DocumentHeader, DocumentRef, Precedent } from '../../types.ts'
import { citation, documentRef } from '../citing/citation.ts'
import type { AskedState } from '../citing/find-state.ts'
import type { KnownStates } from '../citing/known-states.ts'
import { positionIn } from '../citing/state-positions.ts'
import type { AgreedWords } from './agreed-words.ts'

/** Likeness within one step is the same: who agreed and when then decides. A step is less than one word of a long paragraph. */
const STEP = 0.002

/** Other places of one document that are listed with the first. */
const MOST_PLACES = 20

export type AgreedMatch = RangeMatch & {
  source: AgreedWords
  /** What the match is ranked by; where it is left out, its similarity. */
  likeness?: number
}

/** What the citing of precedents needs. */
export interface Citing {
  index: IndexReader
  /** States whose part in each precedent is asked for; none where that was not asked. */
  states: readonly AskedState[]
  known: KnownStates
}

/**
 * The agreed words beside a stretch of a draft, as a citation.
 *
 * @param others matches of the same words elsewhere in the same document.
 */
export function precedent(citing: Citing, match: AgreedMatch, others: readonly AgreedMatch[] = []): Precedent {
  const { document, passage, status, quotation, text } = match.source
  const start = text.words[match.otherFrom]?.start ?? 0
  const end = text.words[match.otherTo - 1]?.end ?? start
  const cited = citation(
    { start, end, status, seen: quotation?.seen ?? null, evidence: quotation?.evidence ?? null, confirmed: true },
    document,
    passage,
    refOf(citing.index, document),
  )
  const found: Precedent = {
    ...cited,
    similarity: match.kind === 'verbatim' ? 1 : rounded(match.similarity),
    begunBefore: match.begunBefore,
    goesOn: match.goesOn,
    also: others.slice(0, MOST_PLACES).map(({ source }) => source.passage.locator),
    states: positions(citing, document),
  }
  passages.set(found, passage)
  return found
}

const passages = new WeakMap<Precedent, PassageRow>()

/** The whole passage that a precedent was cut from, where {@link precedent} made it; else undefined. */
export const passageOf = (one: Precedent): PassageRow | undefined => passages.get(one)

const refs = new WeakMap<IndexReader, Map<number, DocumentRef>>()

/** A document as answers print it; many precedents of one draft are of the same few documents. */
function refOf(index: IndexReader, document: DocumentRow): DocumentRef {
  const known = refs.get(index) ?? new Map<number, DocumentRef>()
  refs.set(index, known)
  const had = known.get(document.key)
  if (had !== undefined) return had
  const found = documentRef(document, index)
  known.set(document.key, found)
  return found
}

/** Three decimals, and never 1: only what is the same word for word is. */
export const rounded = (similarity: number): number => Math.min(0.999, Math.round(similarity * 1000) / 1000)

/** What is known of each state’s part in a document; null where no state was asked for. */
export function positions({ states, known }: Citing, document: DocumentRow): Precedent['states'] {
  if (states.length === 0) return null
  return states.map(state => {
    const { id: _, ...part } = positionIn(document, state, known)
    return { country: state.iso, ...part }
  })
}

/**
 * The likeness of a match with its open ends: where the draft’s clause begins with words of its own and the agreed sentence
 * begins before, something was agreed in their place, and it is taken to weigh as much. So “Notes the right …” is nearer to
 * “Reaffirms the right …” than to a sentence that has the rest in its midst.
 */
export function withOpenEnds(text: ComparedText, match: AgreedMatch): AgreedMatch {
  const { kind, from, to, begunBefore, goesOn, pairs, shared, similarity } = match
  if (kind === 'verbatim' || !(begunBefore || goesOn) || pairs.length === 0) return match
  let first = to
  let last = from
  for (const { at } of pairs) {
    first = Math.min(first, at)
    last = Math.max(last, at + 1)
  }
  const open = (begunBefore ? weigh(text, from, first) : 0) + (goesOn ? weigh(text, last, to) : 0)
  return open === 0 ? match : { ...match, likeness: (2 * shared) / ((2 * shared) / similarity + open) }
}

/** Most alike first; among those that are as good as equal, those whose clause has no more, the widest adoption, then the newest. */
export function inOrder(matches: readonly AgreedMatch[]): AgreedMatch[] {
  return matches
    .map(match => ({ match, key: orderKey(match) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ match }) => match)
}

/** By who agreed, as a lookup has it: a vote that hardly anybody opposed pushes the newest text down no more than none. */
function standing({ mode, votes }: DocumentHeader['adoption']): number {
  return adoptionOrder[mode === 'vote' && !isDivided(votes) ? 'adopted-without-vote' : mode]
}

function orderKey({
  kind,
  similarity,
  likeness: alike = similarity,
  source,
  begunBefore,
  goesOn,
}: AgreedMatch): string {
  const { adoption, adopted, id, language } = source.document.header
  const likeness = kind === 'verbatim' ? 0 : 1 + Math.round((1 - alike) / STEP)
  const day = Number((dateInterval(adopted)?.to ?? '0000-00-00').replaceAll('-', ''))
  // What of the agreed clause the draft has not is no part of the likeness, and makes it less like all the same.
  const more = kind === 'verbatim' ? 0 : Number(begunBefore) + Number(goesOn)
  return [
    String(likeness).padStart(3, '0'),
    String(more),
    standing(adoption),
    String(99_999_999 - day).padStart(8, '0'),
    id,
    language,
    String(source.passage.ordinal).padStart(9, '0'),
    String(source.key % 100).padStart(2, '0'),
  ].join('\t')
}
