import { FocError } from '../../errors.ts'
import type { DocumentRow, IndexReader, PassageRow } from '../../store/index.ts'
import type { AskedParts, BridgedWords, DocumentRef, PairBasis, PairDoubt } from '../../types.ts'
import { bridgedWords } from '../bridge/bridged-words.ts'
import { documentRef } from '../citing/citation.ts'
import { findDocument } from '../citing/documents.ts'
import { type ShownPassage, shown } from '../citing/shown-passage.ts'
import { askedParts } from '../citing/state-positions.ts'
import { unaltered } from '../citing/unaltered.ts'
import { pairDocuments } from '../pairs/pair-documents.ts'
import type { PairedPassage } from '../pairs/pair-passages.ts'
import { placeIn } from './place-in.ts'

/** A passage and its counterpart in another language. */
export interface Pair {
  label: string | null
  left: ShownPassage
  right: ShownPassage | null
  /** Further counterparts, where the translation divides the passage. */
  also: ShownPassage[]
  proved: boolean
  by: PairBasis | null
  doubt: PairDoubt | null
}

export interface ShowAnswer {
  document: DocumentRef
  /** Only where a state was asked about: its part in the document. */
  state?: AskedParts
  /** What of the document was read, and notes on it, in our words. */
  about: { read: string | null; notes: string | null; evidence: string[] }
  passages: ShownPassage[]
  /** How many passages were left out; only where a limit was named that left some out. */
  more?: number
  /** Of an item asked for: the paragraph it belongs to, and the items between, outermost first. */
  above: ShownPassage[]
  /** Passages just before and after the one asked for. */
  around: { before: ShownPassage | null; after: ShownPassage | null } | null
  /** `unpaired`: passages of the other language that no passage is paired with; empty for one place of a document. */
  parallel: { language: string; document: DocumentRef; pairs: Pair[]; unpaired: ShownPassage[] } | null
  /** The nearest wordings of the other body beside words of the passages: of the United Nations beside the Coalition's, and back. */
  bridge: BridgedWords[]
  /** How many more there are. */
  bridgeMore: number
}

/** Wordings of the other body that are given with a document, where not all are asked for. */
const BRIDGED = 3

/**
 * A document, or one place of it, with another language beside it on demand.
 *
 * A paragraph's items come with it.
 *
 * @param state a state whose part in the document is asked: a code or a name.
 * @param every all wordings of the other body, not only the nearest.
 * @throws {FocError} `UNKNOWN_STATE`, `UNKNOWN_DOCUMENT`, `UNKNOWN_LANGUAGE`, `UNKNOWN_PLACE`,
 * `AMBIGUOUS_PLACE` with the candidates.
 */
export function show(
  index: IndexReader,
  reference: string,
  place: string | null,
  beside: string | null,
  state?: string,
  every = false,
): ShowAnswer {
  const row = findDocument(index, reference)
  const all = index.passages(row.key)
  const asked = place === null ? all : placeIn(all, place, row.header.id).passages
  const chosen = asked.map(passage => unaltered(passage, index))
  const first = chosen[0]
  const last = chosen.at(-1)
  const { header } = row
  const bridge = bridgedWords(index, row, chosen, every ? Number.POSITIVE_INFINITY : BRIDGED)
  return {
    document: documentRef(row, index),
    ...askedParts(index, state, [row]),
    about: { read: header.read, notes: header.notes, evidence: header.evidence },
    passages: chosen.map(shown),
    above: place === null || !first ? [] : above(all, first).map(shown),
    around:
      place === null || !first || !last
        ? null
        : { before: shownOrNull(all[first.ordinal - 1]), after: shownOrNull(all[last.ordinal + 1]) },
    parallel: beside === null ? null : besideIt(index, row, beside, place === null, chosen),
    bridge: bridge.shown,
    bridgeMore: bridge.more,
  }
}

/** Passages at whose place a passage lies: the words that open the list of an item. */
function above(all: readonly PassageRow[], { locator }: PassageRow): PassageRow[] {
  const path = locator?.path ?? []
  if (path.at(-1)?.kind !== 'item') return []
  const outer = new Set(path.map((_, at) => JSON.stringify(path.slice(0, at))).slice(1))
  return all.filter(one => one.locator !== null && outer.has(JSON.stringify(one.locator.path)))
}

const shownOrNull = (passage: PassageRow | undefined): ShownPassage | null => (passage ? shown(passage) : null)

function besideIt(
  index: IndexReader,
  left: DocumentRow,
  language: string,
  whole: boolean,
  chosen: readonly PassageRow[],
): ShowAnswer['parallel'] {
  const { id } = left.header
  const right = findDocument(index, `${id}@${language.toLowerCase()}`)
  if (right.key === left.key)
    throw new FocError('SAME_LANGUAGE', `${id} is shown in ${right.header.language} already`, {
      hint: `Name another language with --with: ${index.languagesOf(id).join(', ')}.`,
    })
  const paired = pairDocuments(index, [{ left, right }]).get(left.key) ?? []
  const wanted = new Set(chosen.map(({ key }) => key))
  const taken = new Set(paired.flatMap(pair => pair.right.map(({ key }) => key)))
  return {
    language: right.header.language,
    document: documentRef(right, index),
    pairs: paired.filter(pair => wanted.has(pair.left.key)).map(shownPair),
    unpaired: whole
      ? index
          .passages(right.key)
          .filter(({ key }) => !taken.has(key))
          .map(shown)
      : [],
  }
}

function shownPair({ left, right: [first, ...more], proved, by, doubt }: PairedPassage): Pair {
  const label = left.locator?.label ?? null
  return { label, left: shown(left), right: shownOrNull(first), also: more.map(shown), proved, by, doubt }
}
