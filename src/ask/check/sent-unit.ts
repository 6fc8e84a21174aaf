import type { Alternative, CheckSpan, Citation, DocumentRef, Precedent } from '../../types.ts'
import type { CheckedUnit } from './unit-checker.ts'

/**
 * A checked paragraph as one thread sends it to another: each document is sent once, and stands as its number in what is
 * sent after. A long draft has thousands of precedents in a few hundred texts, and what is sent is copied.
 */
export interface SentUnit {
  unit: CheckedUnit
  /** Documents that were not sent before, in the order of their numbers. */
  documents: DocumentRef[]
}

/** Makes paragraphs ready to be sent, one after the other. */
export function unitSender(): (unit: CheckedUnit) => SentUnit {
  const numbers = new Map<DocumentRef, number>()
  return unit => {
    const documents: DocumentRef[] = []
    const number = (document: DocumentRef): number => {
      const known = numbers.get(document)
      if (known !== undefined) return known
      documents.push(document)
      numbers.set(document, numbers.size)
      return numbers.size - 1
    }
    // What is sent is put together again by the receiver, and by nobody else.
    return { unit: withDocuments(unit, document => number(document) as unknown as DocumentRef), documents }
  }
}

/** Puts paragraphs together again, in the order in which they were sent. */
export function unitReceiver(): (sent: SentUnit) => CheckedUnit {
  const known: DocumentRef[] = []
  return ({ unit, documents }) => {
    known.push(...documents)
    return withDocuments(unit, number => known[number as unknown as number] ?? number)
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
