import type { Brief, Citation, DocumentRef } from '../../types.ts'
import type { NoteMark } from '../words/note/index.ts'
import { type ShownNote, wordsOf } from './shown-note.ts'

/** A numbered source of a note. */
export interface NoteSource {
  /** Counted from 1 in the order of the note. */
  number: number
  document: DocumentRef
  /** The mark of most of the words that are taken from it; null of an official text, or where none is taken. */
  mark: NoteMark | null
}

export interface NoteSources {
  list: NoteSource[]
  /** The source of a citation. */
  of: (citation: Pick<Citation, 'document'>) => NoteSource | undefined
  /** The marks that the note has, in the order of the legend. */
  marks: NoteMark[]
}

const marks = ['‡', '†', '*', '§'] as const satisfies readonly NoteMark[]

/** What a citation is taken from, as a sign; null for an official text. */
export function markOf({ status, seen }: Pick<Citation, 'status' | 'seen'>): NoteMark | null {
  if (status === 'official') return null
  if (status === 'copy') return '*'
  if (status === 'phrase') return seen === 'file' ? '†' : '‡'
  return '§'
}

/** Number the sources of a note by their first use; the statement is the first. */
export function noteSources({ statement }: Pick<Brief, 'statement'>, note: ShownNote): NoteSources {
  const cites = [
    ...(note.inBrief?.want?.cites ?? []),
    ...(note.inBrief?.now?.cites ?? []),
    ...note.points.flatMap(point => wordsOf(point, note)),
    ...note.care.flatMap(line => line.cites.slice(0, 1)),
    ...note.unitedNations.map(line => line.cite),
    ...note.annex.flatMap(point => wordsOf(point, note)),
  ]
  const documents = new Map(
    [
      statement.document,
      ...cites.map(({ document }) => document),
      ...note.care.flatMap(({ names }) => names ?? []),
    ].map(one => [one.id, one]),
  )
  // The statement says in the language of the note what its adoption rests on.
  documents.set(statement.document.id, statement.document)
  const list = [...documents.values()].map(
    (document, at): NoteSource => ({
      number: at + 1,
      document,
      mark: commonest(cites.filter(cite => cite.document.id === document.id).map(markOf)),
    }),
  )
  return {
    list,
    of: ({ document }) => list.find(source => source.document.id === document.id),
    marks: marksOfLegend([...cites.map(markOf), ...list.map(({ mark }) => mark)]),
  }
}

/** The marks that are met, each once, in the order of a legend. */
export function marksOfLegend(met: readonly (NoteMark | null)[]): NoteMark[] {
  return marks.filter(mark => met.includes(mark))
}

/** What occurs most often; of equals the weaker; null where nothing is taken. */
export function commonest(all: readonly (NoteMark | null)[]): NoteMark | null {
  const count = (mark: NoteMark | null): number => all.filter(one => one === mark).length
  const weakestFirst: (NoteMark | null)[] = ['§', ...marks.filter(mark => mark !== '§'), null]
  return all.length === 0 ? null : weakestFirst.reduce((best, mark) => (count(mark) > count(best) ? mark : best))
}
