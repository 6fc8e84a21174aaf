import type { Clause, ClauseReader } from '../../match/index.ts'
import type { IndexReader, PassageRow } from '../../store/index.ts'
import type { Force } from './answer.ts'
import type { Use } from './uses.ts'

/** The clause around a use, with what carries its force: that is read when it is asked for, since most clauses come once. */
export interface ReadClause extends Pick<Clause, 'start' | 'end' | 'caveats'> {
  text: string
  force: Force
}

/** Reads the clause around a use; an item without a verb of its own stands under that of its paragraph. */
export type ClauseOf = (use: Use, span: { start: number; end: number }) => ReadClause

/** Prepare the reading of clauses; the paragraphs above items are read from the index once a document. */
export function clausesOf(index: IndexReader, readerOf: (language: string) => ClauseReader): ClauseOf {
  const paragraphs = new Map<number, Map<string, PassageRow>>()
  const above = ({ document, passage }: Use): PassageRow | undefined => {
    const path = passage.locator?.path ?? []
    if (path.at(-1)?.kind !== 'item') return undefined
    const known =
      paragraphs.get(document.key) ??
      new Map(index.passages(document.key).map(one => [JSON.stringify(one.locator?.path ?? []), one]))
    paragraphs.set(document.key, known)
    for (let length = path.length - 1; length > 0; length--) {
      const found = known.get(JSON.stringify(path.slice(0, length)))
      if (found !== undefined) return found
    }
    return undefined
  }
  const read = (use: Use, span: { start: number; end: number }): ReadClause => {
    const { text } = use.passage
    const reader = readerOf(use.document.header.language)
    const clause = reader.around(text, span, use.within)
    const { start, end, caveats } = clause
    let force: Force | null = null
    return {
      start,
      end,
      caveats,
      text: text.slice(start, end),
      get force() {
        force ??= forceOf(use, clause, reader)
        return force
      },
    }
  }
  const forceOf = (use: Use, clause: Clause, reader: ClauseReader): Force => {
    const { text } = use.passage
    const cut = (part: { start: number; end: number } | null, from = text): string | null =>
      part && from.slice(part.start, part.end)
    const parent = clause.verb === null && use.document.header.text !== 'digest' ? above(use) : undefined
    const lead = parent && reader.lead(parent.text)
    const verb = clause.verb ?? lead?.verb ?? null
    const words = clause.verb ? text : (parent?.text ?? text)
    return {
      verb: verb && { id: verb.id, text: words.slice(verb.start, verb.end) },
      addressee: clause.addressee ? cut(clause.addressee) : cut(lead?.addressee ?? null, parent?.text),
      caveats: clause.caveats.map(caveat => text.slice(caveat.start, caveat.end)),
    }
  }
  // The clause of a place is asked for its force, and again for where it came back.
  const known = new Map<Use, { start: number; end: number; clause: ReadClause }>()
  return (use, span) => {
    const had = known.get(use)
    if (had !== undefined && had.start === span.start && had.end === span.end) return had.clause
    const clause = read(use, span)
    known.set(use, { start: span.start, end: span.end, clause })
    return clause
  }
}
