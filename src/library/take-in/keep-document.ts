import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { FocError } from '../../errors.ts'
import { recognise } from '../../import/index.ts'
import { corpusFileName, readDocument } from '../../read/index.ts'
import { type DocumentRow, foldId } from '../../store/index.ts'
import { draftSigns } from '../../text/index.ts'
import type { Document } from '../../types.ts'
import { writeWhole } from '../folder/atomic.ts'
import { corpusText } from '../folder/corpus-text.ts'
import { hashText } from '../folder/fingerprints.ts'
import type { LibraryPlaces } from '../folder/places.ts'
import { isAsSealed } from '../folder/seal.ts'
import type { LibraryChange } from '../keep-in-step/change-session.ts'
import { differingWords } from '../whose-text/differing-words.ts'
import { judgeText } from '../whose-text/judge-text.ts'
import type { ComparedText } from '../whose-text/reworded.ts'
import { whoseText } from '../whose-text/whose-text.ts'
import { settle, wordsInCommon } from '../whose-text/words-tell.ts'
import { factsOf, originalName, type Prepared } from './prepare.ts'
import type { TakeInOptions, TakenIn } from './take-in.ts'

/** What one call of import shares between its files. */
export interface Context {
  change: LibraryChange
  library: LibraryPlaces
  options: TakeInOptions
  /** Which file of this call gave a document already. */
  seen: Map<string, string>
  /** The day on which the text was fetched; null for a file. */
  retrieved: string | null
}

/** The same bytes again, with nothing said about them: what they gave before stays, hand corrections included. */
export function unchanged(
  { bytes, sha256 }: { bytes: Uint8Array; sha256: string },
  file: string,
  { change, library, options, seen }: Context,
): TakenIn[] | null {
  const { id, language, meta, official, dryRun } = options
  if (dryRun || id !== undefined || language !== undefined || meta !== undefined || official) return null
  const rows = change.withBytes(sha256).filter(({ origin }) => origin === 'library')
  if (rows.length === 0 || rows.some(({ state }) => !existsSync(join(library.corpus, state.file)))) return null
  return rows.map(({ names: { id: document, language: own }, passages }) => {
    refuseSecond(document, own, file, seen)
    const format = recognise(bytes, basename(file))
    return { file, document, language: own, format, passages, status: 'unchanged', warnings: [] }
  })
}

/** One call gives each document once. */
function refuseSecond(id: string, language: string, file: string, seen: Map<string, string>): void {
  const key = `${foldId(id)}@${language}`
  const earlier = seen.get(key)
  if (earlier !== undefined)
    throw new FocError('DUPLICATE_DOCUMENT', `gives ${id} in ${language}, and so does ${basename(earlier)}`, {
      hint: 'Import one of them, or give the other its own id with --id.',
    })
  seen.set(key, file)
}

/**
 * Two texts without a symbol may have one title or one file name, and both go in: the second keeps the id of its own
 * title or name, or is told apart by the first digits of its sha256.
 */
function freeId(id: string, { id: derived, symbol, language, sha256 }: Document, seen: Map<string, string>): string {
  const isTaken = (one: string): boolean => seen.has(`${foldId(one)}@${language}`)
  if (!isTaken(id) || symbol !== null || sha256 === null) return id
  return isTaken(derived) ? `${derived}-${sha256.slice(0, 6)}` : derived
}

/**
 * Write an imported document and its original, and put it into the index.
 *
 * @throws {FocError} `DUPLICATE_DOCUMENT`, `IMPORT_AMBIGUOUS`, `LIBRARY_READ_ONLY`, `DISK_FULL`.
 */
export function keep(
  {
    imported,
    prepared,
    bytes,
    file,
  }: { imported: Document; prepared: Prepared | null; bytes: Uint8Array; file: string },
  { change, library, options, seen, retrieved }: Context,
): Pick<TakenIn, 'document' | 'language' | 'status' | 'warnings'> {
  const decided = options.id !== undefined
  // A text with a symbol, or whose id is given, is known by its names; any other is compared with every title.
  const possible = decided || imported.symbol !== null ? change.sharing(imported) : change.documents()
  const { id: own, warnings, doubt } = whoseText(imported, possible, { decided, file })
  const { language } = imported
  const id = decided ? own : freeId(own, imported, seen)
  if (id !== own) {
    const first = corpusFileName(own, language)
    refuseSameText(imported, heldText(join(library.corpus, first), first), file)
    warnings.push(`another file of this call gives ${own}; this one is kept as ${id}`)
  }
  refuseSecond(id, language, file, seen)
  const name = corpusFileName(id, language)
  const original = originalName(imported, file)
  const path = join(library.corpus, name)
  const held = heldText(path, name)
  // Bytes that were the publisher's own once still are.
  const kind = held?.sha256 === imported.sha256 && held?.text === 'official' ? 'official' : imported.text
  const rows = change.named(id)
  const adoption = adoptionOf(imported, rows)
  // A copy without a date does not take the date away.
  const adopted = imported.adopted ?? held?.adopted ?? null
  const document: Document = { ...imported, adopted, adoption, id, text: kind, original, file: name }
  const isAsPrepared =
    prepared !== null && retrieved === null && !existsSync(path) && prepared.facts === factsOf(document)
  const text = isAsPrepared ? prepared.file.text : corpusText(document, path, retrieved)
  const digest = digestOf(document, change, rows)
  if (doubt && id === own) settle(doubt, document, { held: textAt(path, name), digest })
  let status = compare(path, text, document, rows)
  if (status === 'added' || status === 'updated') {
    const judged = judgeText(document, { held, digest, decided })
    warnings.push(...judged.warnings)
    if (!judged.replaces) status = 'unchanged'
  }
  const kept = { document: id, language, status, warnings }
  if (status === 'unchanged' || status === 'conflict' || options.dryRun) return kept
  writeWhole(join(library.originals, original), bytes)
  writeWhole(path, text)
  const hash = isAsPrepared ? prepared.file.hash : hashText(text)
  change.put(document, { hash, wording: prepared?.wording ?? null })
  return kept
}

/** From this share of common words on, two files of one call are copies of one text, not two texts of one title. */
const COPY = 0.8

/** Copies of one text would count as two documents that say the same. */
function refuseSameText(fresh: Document, first: Document | null, file: string): void {
  if (first === null || (wordsInCommon(fresh, first) ?? 0) < COPY) return
  const differing = differingWords(first, fresh)
  const words = differing === null ? 'in the same words' : `and differs in ${differing}`
  throw new FocError('DUPLICATE_DOCUMENT', `${basename(file)} gives the text of ${first.id} again, ${words}`, {
    hint: 'Import the better copy; or give this text an id of its own with --id.',
  })
}

/** A text of a document not known before that is still full of brackets was adopted by nobody, unless the user says so. */
function adoptionOf({ adoption, passages }: Document, rows: readonly DocumentRow[]): Document['adoption'] {
  if (adoption.mode !== 'unknown' || rows.some(({ origin }) => origin === 'builtin')) return adoption
  const signs = draftSigns(passages)
  return signs === null ? adoption : { ...adoption, mode: 'none', basis: `It is a draft: it has ${signs}.` }
}

/** The text in the library as import wrote it; null where there is none, or where it was corrected by hand. */
const heldText = (path: string, name: string): Document | null =>
  existsSync(path) && isAsSealed(readFileSync(path, 'utf8')) ? textAt(path, name) : null

/** The text in the library, corrected or not; null where there is none, or where the correction cannot be read. */
function textAt(path: string, name: string): Document | null {
  if (!existsSync(path)) return null
  try {
    return readDocument(readFileSync(path, 'utf8'), name)
  } catch (error) {
    if (error instanceof FocError) return null
    throw error
  }
}

function digestOf(
  { id, language }: Document,
  change: LibraryChange,
  rows: readonly DocumentRow[],
): ComparedText | null {
  const row = rows.find(
    ({ origin, names, header }) =>
      origin === 'builtin' && names.language === language && names.id === id && header.text === 'digest',
  )
  return row ? { ...row.header, passages: change.passages(row.key) } : null
}

/** Same original as before: unchanged, hand corrections included. Another one never overwrites a correction by hand. */
function compare(
  path: string,
  text: string,
  document: Document,
  rows: ReturnType<LibraryChange['documents']>,
): TakenIn['status'] {
  if (!existsSync(path)) return 'added'
  const before = rows.find(({ origin, state }) => origin === 'library' && state.file === document.file)
  const held = readFileSync(path, 'utf8')
  if (held === text) return 'unchanged'
  if (!isAsSealed(held)) return before?.names.sha256 === document.sha256 ? 'unchanged' : 'conflict'
  return 'updated'
}
