import { slugOf, titleId } from '../../import/index.ts'
import { type DocumentRow, foldId } from '../../store/index.ts'
import type { Document } from '../../types.ts'
import { AmbiguousDocument } from './ambiguous-document.ts'
import { attach, type Doubt } from './attach.ts'

/**
 * The id an imported text is kept under: that of the document it is of.
 *
 * @param decided its id was given by the user (`--id`): it is the document's, in whichever case.
 * @param file its name: a text that bears no other is not known by it against its words.
 * @throws {AmbiguousDocument} when only a person can tell.
 */
export function whoseText(
  imported: Document,
  rows: readonly DocumentRow[],
  { decided, file }: { decided: boolean; file: string },
): { id: string; warnings: string[]; doubt: Doubt | null } {
  if (decided) {
    const same = rows.find(({ names }) => foldId(names.id) === foldId(imported.id))
    return { id: same?.names.id ?? imported.id, warnings: [], doubt: null }
  }
  const found = attach(imported, rows)
  if (found.kind === 'ambiguous') throw new AmbiguousDocument(imported, found.candidates)
  const { warnings } = found
  return found.kind === 'known'
    ? { id: found.id, warnings, doubt: found.doubt ?? nameAlone(imported, rows, found.id, file) }
    : { id: newId(imported, rows), warnings, doubt: null }
}

/** A second text of one title and year is told apart by its day. */
function newId({ id, title, adopted, symbol }: Document, rows: readonly DocumentRow[]): string {
  const isTaken = symbol === null && rows.some(({ names }) => foldId(names.id) === foldId(id))
  return (isTaken ? titleId(title, adopted, true) : null) ?? id
}

/** The name of a file is chosen by whoever saved it: two texts may bear the same. */
function nameAlone(
  { id: own, sha256, symbol }: Document,
  rows: readonly DocumentRow[],
  id: string,
  file: string,
): Doubt | null {
  const row = rows.find(({ names }) => names.id === id)
  if (!row || symbol !== null || foldId(own) !== foldId(id) || own !== slugOf(file) || row.names.sha256 === sha256)
    return null
  const { title, adopted } = row.header
  return { candidate: { id, title, adopted, why: 'has the name of this file, but other words' }, words: 'not-against' }
}
