import { readdirSync, readFileSync, type Stats, statSync } from 'node:fs'
import { join } from 'node:path'
import { FocError } from '../errors.ts'
import { corpusFileName, readDocument } from '../read/index.ts'
import {
  type DocumentRow,
  type FileState,
  foldId,
  type IndexReader,
  type IndexWriter,
  type PassageRow,
} from '../store/index.ts'
import type { DocumentHeader, Finding } from '../types.ts'
import { corpusFingerprint, hashFile } from './fingerprints.ts'
import { folderTime, leftOutFiles } from './folder-state.ts'
import { citeDocument, matcherFor, onlyHeader, type StoredPassage, storeDocument } from './indexing.ts'
import { fillFromCatalogue } from './merge.ts'
import type { LibraryPlaces } from './places.ts'

/** A document whose corpus file is in the library's folder. */
export type NewText = DocumentHeader & { passages: readonly StoredPassage[]; file: string }

/** What a change of the library may do inside its transaction. */
export interface LibraryChange {
  /** Take in a document whose corpus file has just been written. */
  put(document: NewText): void
  /** Drop the document of a corpus file that has just been removed. */
  drop(file: string): void
  documents(): DocumentRow[]
  /** The passages of a document, shipped or imported, by the key of its row. */
  passages(document: number): PassageRow[]
}

/** A change with its beginning (`catchUp`) and its end (`finish`). */
export interface Session extends LibraryChange {
  /**
   * Bring the index in step with the folder. A corpus file whose size or time differs is read again; one that cannot be
   * read, or that holds a document which another file holds, is reported and left out.
   *
   * @param before an index that knows files as they were, or null.
   */
  catchUp(before: IndexReader | null): Finding[]
  finish(): void
}

/** Changes of an index inside one transaction, each with what follows from it. */
export function changeSession(writer: IndexWriter, library: LibraryPlaces): Session {
  const rows = new Map(writer.documents().map(row => [row.key, row]))
  const byFile = new Map([...rows.values()].filter(inLibrary).map(row => [row.state.file, row]))
  const shippedRows = [...rows.values()].filter(({ origin }) => origin === 'builtin')
  // Files that no answer draws on. While there are any, the index counts as stale: what is mended in place is then seen.
  /** Files that could not be used, with what to say of them. */
  const leftOut = new Map<string, Finding | null>()
  const touched = new Set<string>()
  const touch = (terms: Iterable<string>): void => {
    for (const term of terms) touched.add(term)
  }
  let compiled: ReturnType<typeof matcherFor> | null = null
  const matcher = (): ReturnType<typeof matcherFor> => {
    compiled ??= matcherFor(writer.allTerms())
    return compiled
  }
  const twin = (document: { id: string; language: string }): DocumentRow | undefined =>
    shippedRows.find(({ header }) => header.language === document.language && foldId(header.id) === foldId(document.id))

  const drop = (file: string): void => {
    const row = byFile.get(file)
    if (!row) return
    touch(writer.removeDocument(row.key))
    byFile.delete(file)
    rows.delete(row.key)
    const digest = twin(row.header)
    if (!digest?.shadowed) return
    writer.setShadowed(digest.key, false)
    digest.shadowed = false
    touch(citeDocument(writer, matcher(), digest, writer.passages(digest.key)))
  }
  const rivalOf = ({ id, language, file }: NewText): string | undefined =>
    [...byFile.values()].find(
      ({ header, state }) => state.file !== file && header.language === language && foldId(header.id) === foldId(id),
    )?.state.file
  /** The document of a corpus file; null, with a finding, where it cannot be read. */
  const readable = (file: string, findings: Finding[]): NewText | null => {
    try {
      return readDocument(readText(library, file), file)
    } catch (error) {
      if (!(error instanceof FocError)) throw error
      const { code, message, place, hint } = error
      findings.push({ kind: code, severity: 'error', message, place: place ?? { file }, hint })
      return null
    }
  }
  const put = (document: NewText): void => {
    drop(document.file)
    const rival = rivalOf(document)
    if (rival !== undefined) {
      leftOut.set(rival, null)
      drop(rival)
    }
    const whole = fillFromCatalogue(
      document,
      shippedRows.filter(({ header }) => foldId(header.id) === foldId(document.id)),
    )
    const path = join(library.corpus, document.file)
    const found = statSync(path)
    const state = {
      file: document.file,
      size: found.size,
      modified: Math.trunc(found.mtimeMs),
      hash: hashFile(path),
    }
    const stored = storeDocument(writer, whole, {
      origin: 'library',
      shadowed: false,
      state,
      own: whole === document ? null : onlyHeader(document),
    })
    touch(citeDocument(writer, matcher(), stored.row, stored.passages))
    byFile.set(document.file, stored.row)
    rows.set(stored.row.key, stored.row)
    const digest = twin(document)
    if (!digest || digest.shadowed || document.passages.length === 0) return
    touch(writer.removeCitationsOf(digest.key))
    writer.setShadowed(digest.key, true)
    digest.shadowed = true
  }
  return {
    put,
    drop,
    documents: () => [...rows.values()],
    passages: key => writer.passages(key),
    catchUp: before => {
      const findings: Finding[] = []
      const old = new Map((before?.documents({ noBuiltin: true }) ?? []).map(row => [row.state.file, row]))
      const present = new Set(corpusFiles(library.corpus))
      for (const file of [...byFile.keys()]) if (!present.has(file)) drop(file)
      for (const file of present) {
        const known = byFile.get(file)?.state
        const found = statSync(join(library.corpus, file))
        if (known && isSame(known, found)) continue
        const earlier = old.get(file)
        if (before && earlier && isSame(earlier.state, found)) {
          put({ ...(earlier.own ?? earlier.header), passages: before.passages(earlier.key), file })
          continue
        }
        const document = readable(file, findings)
        if (document === null) {
          leftOut.set(file, findings.at(-1) ?? null)
          drop(file)
          continue
        }
        const rival = rivalOf(document)
        if (rival !== undefined) {
          const [used, other] = inOrder(document, rival)
          const finding = duplicate(document, used, other)
          findings.push(finding)
          leftOut.set(other, finding)
          if (other === file) {
            drop(file)
            continue
          }
        }
        put(document)
      }
      return findings
    },
    finish: () => {
      for (const term of touched) writer.refreshAdoption(term)
      const mark = writer.meta('mark') ?? ''
      const now = writer.documents()
      writer.setMeta('corpus', corpusFingerprint(now, mark))
      writer.setMeta('corpus.library', corpusFingerprint(now.filter(inLibrary), mark))
      writer.setMeta('folder', folderTime(library.corpus))
      writer.setMeta('leftOut', JSON.stringify(leftOutFiles(library.corpus, leftOut)))
    },
  }
}

const isSame = (known: FileState, found: Stats): boolean =>
  known.size === found.size && known.modified === Math.trunc(found.mtimeMs)

const inLibrary = ({ origin }: DocumentRow): boolean => origin === 'library'

/** Of two files that hold one document: the one named for it, else the first by name; whichever came in first. */
function inOrder({ id, language, file }: NewText, rival: string): [used: string, other: string] {
  const proper = corpusFileName(id, language)
  const mine = file === proper || (rival !== proper && file < rival)
  return mine ? [file, rival] : [rival, file]
}

function duplicate({ id, language }: NewText, used: string, file: string): Finding {
  return {
    kind: 'DUPLICATE_DOCUMENT',
    severity: 'error',
    message: `holds ${id} in ${language}, and so does ${used}, which is used`,
    place: { file },
    hint: 'Remove one of the two files, or give one another id.',
  }
}

function readText(library: LibraryPlaces, file: string): string {
  try {
    return readFileSync(join(library.corpus, file), 'utf8')
  } catch (cause) {
    throw new FocError('UNREADABLE_FILE', 'the file cannot be read', {
      place: { file },
      hint: 'Check that you may read it.',
      cause,
    })
  }
}

/** Names of the corpus files of a library, sorted. */
export function corpusFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter(name => name.endsWith('.md') && !name.startsWith('.'))
    .filter(name => statSync(join(folder, name), { throwIfNoEntry: false })?.isFile())
    .sort()
}
