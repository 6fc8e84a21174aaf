import { slugOf, titleId } from '../../import/index.ts'
import { type DocumentRow, foldId } from '../../store/index.ts'
import type { Document } from '../../types.ts'
import { AmbiguousDocument } from './ambiguous-document.ts'
import { attach, type Doubt } from './attach.ts'
import { isFullText, type Known } from './judge-text.ts'

/**
 * The id under which an imported text is stored: that of the document whose text it is.
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

/** From this share of common runs of three words on, two texts are one; an excerpt has all of its runs in the whole. */
const SAME_TEXT = 0.5
/** Phrases of a digest that a text must have to count as the document's. */
const ENOUGH_PHRASES = 2

/**
 * Let its words decide what a name or title leaves open of whose text it is.
 *
 * @throws {AmbiguousDocument} where they do not.
 */
export function letWordsDecide({ candidate, words }: Doubt, fresh: Document, known: Known): void {
  const said = wordsSay(fresh, known)
  if (words === 'for' ? said !== 'for' : said === 'against') throw new AmbiguousDocument(fresh, [candidate])
}

/** `nothing` where there are no words to compare, or too few. Those of a full text count before those of the digest. */
function wordsSay(fresh: Document, known: Known): 'for' | 'against' | 'nothing' {
  const held = known.held()
  if (held && isFullText(held.document)) {
    if (held.document.sha256 === fresh.sha256 || held.compared.isReworded()) return 'for'
    const share = held.compared.wordsInCommon()
    if (share === null) return 'nothing'
    return share >= SAME_TEXT ? 'for' : 'against'
  }
  const digest = known.digest()
  if (!digest) return 'nothing'
  const verdict = digest.verdict()
  if (verdict === 'another-text') return 'against'
  return verdict === 'reworded' || digest.phrasesPresent() >= ENOUGH_PHRASES ? 'for' : 'nothing'
}
