import type { Brief, Citation, DocumentRef } from '../../types.ts'

/** A document that the brief rests on, and where its wordings were seen. */
export interface Source {
  /** Counted from 1 in the order of the brief. */
  number: number
  document: DocumentRef
  /** Addresses of the pages that showed the cited wordings, in order of first use. */
  evidence: string[]
}

/** The numbered sources of one brief. */
export interface Sources {
  list: Source[]
  numberOf: (document: { id: string; language: string }) => number | null
}

/**
 * Number every document of a brief by its first use: the statement, then the talking points, what to mind, the wording,
 * the reference documents and the notices.
 */
export function numberSources(brief: Brief): Sources {
  const byKey = new Map<string, Source>()
  const add = (document: DocumentRef): Source => {
    const key = keyOf(document)
    const known = byKey.get(key)
    if (known !== undefined) return known
    const source: Source = { number: byKey.size + 1, document, evidence: [] }
    byKey.set(key, source)
    return source
  }
  const cite = (citation: Citation): void => {
    const { evidence } = add(citation.document)
    if (citation.evidence !== null && !evidence.includes(citation.evidence)) evidence.push(citation.evidence)
  }
  add(brief.statement.document)
  for (const point of brief.talkingPoints) [...point.agreed, ...point.counterparts].forEach(cite)
  for (const line of brief.care) line.cites.forEach(cite)
  brief.wording.forEach(cite)
  brief.references.forEach(add)
  brief.coverage.notices.forEach(cite)
  return {
    list: [...byKey.values()],
    numberOf: document => byKey.get(keyOf(document))?.number ?? null,
  }
}

function keyOf(document: { id: string; language: string }): string {
  return `${document.id}@${document.language}`
}
