import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { FocError } from '../../errors.ts'
import { type Imported, importBytes } from '../../import/index.ts'
import { corpusFileName } from '../../read/index.ts'
import type { DocumentRow } from '../../store/index.ts'
import { givenFacts } from '../../text/index.ts'
import type { Document, GivenFact } from '../../types.ts'
import { corpusText, isSameText, retrievedOn } from '../folder/corpus-text.ts'
import { hashBytes, hashText } from '../folder/fingerprints.ts'
import { heldText } from '../folder/held-text.ts'
import type { LibraryPlaces } from '../folder/places.ts'
import { isReadByOlder } from '../folder/reader-age.ts'
import type { LibraryChange, Progress } from '../keep-in-step/change-session.ts'
import { formerFetches } from './fetched-before.ts'
import { givenBefore } from './given-before.ts'
import { adoptionOf, signsOfDraft } from './identify.ts'
import { type Shelf, settleTakenIn } from './settle-versions.ts'

/** What became of a text that an older reader had made. */
export interface ReadAgain {
  document: string
  language: string
  /** `updated`: its original is read otherwise now; `unchanged`: it is read as before; `kept`: it was left as it is. */
  status: 'updated' | 'unchanged' | 'kept'
  passages: number
  /** Why it was left as it is, or what to look at. */
  warnings: string[]
}

/**
 * Read every text again that an older reader had made, from its kept original. What a person gave or corrected stays.
 *
 * @param progress told before each of them.
 * @returns one entry a text, sorted by corpus file.
 * @throws {FocError} `LIBRARY_READ_ONLY`, `DISK_FULL`, `WRITE_FAILED`.
 */
export async function readOlderAgain(shelf: Shelf, progress?: Progress): Promise<ReadAgain[]> {
  const older = shelf.change
    .documents()
    .filter(({ origin, header }) => origin === 'library' && isReadByOlder(header))
    .sort((a, b) => (a.state.file < b.state.file ? -1 : 1))
  const found: ReadAgain[] = []
  for (const [at, row] of older.entries()) {
    progress?.(at, older.length)
    found.push(await readAgain(row, null, shelf))
  }
  settleTakenIn(found, shelf)
  return found
}

/**
 * Read one text again.
 *
 * @param bytes its original, where that is at hand; else it is looked for in the library.
 */
export async function readAgain(row: DocumentRow, bytes: Uint8Array | null, shelf: Shelf): Promise<ReadAgain> {
  const { id, language } = row.names
  const kept = (why: string): ReadAgain => ({
    ...{ document: id, language, status: 'kept', passages: row.passages, warnings: [why] },
  })
  const held = heldText(shelf.change.files, row.state.file)
  const before = held.document()
  if (before === null || !held.isAsWritten) return kept(correctedByHand(id, language))
  const original = bytes ?? originalOf(before, shelf.library)
  if (original === null) return kept('an older foc read it, and its original is not in the library: import it again')
  const read = await attempt(original, before, shelf)
  if (read instanceof FocError) return kept(`an older foc read it, and this one cannot: ${read.message}`)
  const given = givenBefore(before, original, read.documents[0] ?? before)
  if (read.documents.length > 1 && (given.includes('id') || before.id !== before.symbol))
    return kept(`its file is read as ${idsOf(read.documents)} now, and it has an id that was given: it stays as it is`)
  const siblings = read.documents.length > 1 ? siblingsOf(row, shelf) : new Set<string>()
  const documents = read.documents
    .map(fresh => asHeld(fresh, { before, given, change: shelf.change }))
    .filter(({ file }) => !siblings.has(file))
  const taken = documents.find(document => isTaken(document, held.file, shelf.change))
  if (taken)
    return kept(`its symbol is read as ${taken.id} now, and the library holds another text of that: see which is right`)
  const texts = documents.map(document => corpusText(document, held.content, retrievedOn(held.content)))
  for (const [at, document] of documents.entries()) put(document, texts[at] ?? '', original, shelf)
  if (!documents.some(({ file }) => file === held.file)) {
    shelf.change.files.remove('corpus', held.file)
    shelf.change.drop(held.file)
  }
  const moved = documents.filter(document => document.id !== id).map(document => `it is ${document.id} now`)
  const passages = documents.reduce((sum, document) => sum + document.passages.length, 0)
  const isSame = texts.every(text => isSameText(text, held.content))
  return {
    document: id,
    language,
    status: isSame ? 'unchanged' : 'updated',
    passages,
    warnings: [...moved, ...read.warnings],
  }
}

const idsOf = (documents: readonly Document[]): string => documents.map(({ id }) => id).join(', ')

/** Corpus files of the other texts that came from the same original: each is read again for itself. */
function siblingsOf({ names, state }: DocumentRow, { change }: Shelf): Set<string> {
  const same = names.sha256 === null ? [] : change.withBytes(names.sha256)
  const files = same.filter(({ origin }) => origin === 'library').map(row => row.state.file)
  return new Set(files.filter(file => file !== state.file))
}

function correctedByHand(id: string, language: string): string {
  const name = JSON.stringify(`${id}@${language}`)
  return `an older foc read it, and it was corrected by hand: it stays as it is. To have it read anew, run foc forget ${name}, and import it`
}

function originalOf({ original, sha256 }: Document, { originals }: LibraryPlaces): Uint8Array | null {
  const path = join(originals, basename(original ?? ''))
  if (original === null || !existsSync(path)) return null
  const bytes = readFileSync(path)
  return hashBytes(bytes) === sha256 ? bytes : null
}

/** Read with what is known of the bytes; the language stays, since it is part of a text's name. */
async function attempt(
  bytes: Uint8Array,
  { original, language, text, sha256 }: Document,
  { change, library }: Shelf,
): Promise<Imported | FocError> {
  const charset = [...formerFetches(library).values()].find(fetch => fetch.sha256 === sha256)?.charset ?? null
  try {
    return await importBytes(bytes, original ?? '', {
      ...{ language, official: text === 'official', states: change.states() },
      ...(sha256 === null ? {} : { sha256 }),
      ...(charset === null ? {} : { charset }),
    })
  } catch (error) {
    if (error instanceof FocError) return error
    throw error
  }
}

/** A text as it is read now, with what a person gave to the one before it. */
function asHeld(
  fresh: Document,
  { before, given, change }: { before: Document; given: readonly GivenFact[]; change: LibraryChange },
): Document {
  const told: Partial<Document> = Object.fromEntries(given.map(fact => [fact, before[fact]]))
  // Only a symbol that is read better makes another text of it; a title does not.
  const isNamedBySymbol = before.id === before.symbol && !given.includes('id')
  const id = isNamedBySymbol && fresh.symbol !== null ? fresh.symbol : before.id
  const adopted = fresh.adopted ?? before.adopted
  const copies = [...new Set([...before.copies, ...fresh.copies])]
  const reader = fresh.reader && { ...fresh.reader, given: givenFacts.filter(fact => given.includes(fact)) }
  const document = {
    ...fresh,
    adopted,
    ...told,
    ...{ id, copies, original: before.original },
    ...(reader && { reader }),
  }
  const adoption = adoptionOf(document, change.named(id), signsOfDraft(document))
  return { ...document, adoption, file: corpusFileName(id, document.language) }
}

/** Whether another text of the library has this name. */
function isTaken({ id, language, file }: Document, held: string, change: LibraryChange): boolean {
  const same = change.named(id).filter(({ origin, names }) => origin === 'library' && names.language === language)
  return file !== held && same.some(({ state }) => state.file !== held)
}

function put(document: Document, text: string, original: Uint8Array, { change }: Shelf): void {
  const kept = basename(document.original ?? '')
  if (change.files.at('originals', kept) === null) change.files.write('originals', kept, original)
  change.files.write('corpus', document.file, text)
  change.put(document, { hash: hashText(text), wording: null })
}
