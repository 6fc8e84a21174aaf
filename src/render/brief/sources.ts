import type { Brief, DocumentRef } from '../../types.ts'
import { commonest, markOf, marksOfLegend, type NoteSource, type NoteSources } from '../note/note-sources.ts'

/** A document that the brief rests on, and where its wordings were seen. */
export interface Source extends NoteSource {
  /** Addresses of the pages that showed the cited wordings, in order of first use. */
  evidence: string[]
}

/** The numbered sources of one brief. */
export interface Sources extends NoteSources {
  list: Source[]
  numberOf: (document: { id: string; language: string }) => number | null
}

/**
 * Number every document of a brief by its first use: the statement, then the talking points, wording of the United Nations,
 * what to mind, the wording, the reference documents and the notices.
 */
export function numberSources(brief: Brief): Sources {
  const cites = [
    ...brief.talkingPoints.flatMap(point => [...point.agreed, ...point.counterparts]),
    ...brief.unitedNations.flatMap(line => line.cites),
    ...brief.care.flatMap(line => line.cites),
    ...brief.wording,
  ]
  const { notices } = brief.coverage
  const byKey = new Map<string, DocumentRef>()
  const documents = [...cites.map(one => one.document), ...brief.references, ...notices.map(one => one.document)]
  for (const document of [brief.statement.document, ...documents])
    if (!byKey.has(keyOf(document))) byKey.set(keyOf(document), document)
  const all = [...cites, ...notices]
  const list = [...byKey.entries()].map(([key, document], at): Source => {
    const own = all.filter(cite => keyOf(cite.document) === key)
    const evidence = [...new Set(own.flatMap(cite => cite.evidence ?? []))]
    return { number: at + 1, document, mark: commonest(own.map(markOf)), evidence }
  })
  const sourceOf = (document: { id: string; language: string }): Source | undefined =>
    list.find(source => keyOf(source.document) === keyOf(document))
  return {
    list,
    of: ({ document }) => sourceOf(document),
    marks: marksOfLegend([...all.map(markOf), ...list.map(({ mark }) => mark)]),
    numberOf: document => sourceOf(document)?.number ?? null,
  }
}

function keyOf(document: { id: string; language: string }): string {
  return `${document.id}@${document.language}`
}
