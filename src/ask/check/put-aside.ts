import { deserialize, serialize } from 'node:v8'
import type { Alternative, CheckSpan, Citation, DocumentRef, Precedent } from '../../types.ts'
import type { CheckedUnit } from './unit-checker.ts'

/** Checked paragraphs, put aside until all are done. */
export interface PutAside {
  put(unit: CheckedUnit): void
  /** All of them, in the order in which they were put. To be asked for once. */
  all(): CheckedUnit[]
}

/** Puts paragraphs aside as they are. */
export function asTheyAre(): PutAside {
  const units: CheckedUnit[] = []
  return { put: unit => void units.push(unit), all: () => units }
}

/**
 * Puts paragraphs aside as bytes: those of hundreds of pages would lie among what is soon forgotten, and the memory that it
 * leaves between them is not given back. Each document is kept once, and stands as its number in the bytes: a long draft has
 * thousands of precedents in a few hundred texts.
 */
export function asBytes(): PutAside {
  const kept: Buffer[] = []
  const documents: DocumentRef[] = []
  const numbers = new Map<DocumentRef, number>()
  const number = (document: DocumentRef): number => {
    const known = numbers.get(document)
    if (known !== undefined) return known
    numbers.set(document, documents.length)
    return documents.push(document) - 1
  }
  return {
    // What is put aside is put together again below, and nowhere else.
    put: unit => void kept.push(serialize(withDocuments(unit, one => number(one) as unknown as DocumentRef))),
    all: () =>
      kept
        .splice(0)
        .map(bytes =>
          withDocuments(deserialize(bytes) as CheckedUnit, one => documents[one as unknown as number] ?? one),
        ),
  }
}

type Change = (document: DocumentRef) => DocumentRef

/** The same with another document in the place of each. */
function withDocuments({ spans, findings }: CheckedUnit, change: Change): CheckedUnit {
  return { spans: spans.map(({ span, ...counts }) => ({ span: spanWith(span, change), ...counts })), findings }
}

function spanWith(span: CheckSpan, change: Change): CheckSpan {
  const { precedents, closest, alternatives } = span
  const cited = <C extends Citation | Precedent>(one: C): C => ({ ...one, document: change(one.document) })
  return {
    ...span,
    precedents: precedents.map(cited),
    closest: closest && cited(closest),
    alternatives: alternatives?.map((one): Alternative => ({ ...one, citations: one.citations.map(cited) })) ?? null,
  }
}
