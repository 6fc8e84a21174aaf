import { type Stats, statSync } from 'node:fs'
import { join } from 'node:path'
import { FocError } from '../../errors.ts'
import { worthOf } from '../../match/index.ts'
import { corpusFileName, readDocument } from '../../read/index.ts'
import type { DocumentRow, FileState, IndexReader, PassageRow, RowNames } from '../../store/index.ts'
import type { IndexWriter } from '../../store/writing.ts'
import type { DocumentHeader, Finding, State, Term } from '../../types.ts'
import { corpusFiles, corpusFileText } from '../folder/corpus-files.ts'
import { corpusFingerprint, hashFile } from '../folder/fingerprints.ts'
import { filesState, folderTime, leftOutFiles } from '../folder/folder-state.ts'
import type { LibraryFiles } from '../folder/library-files.ts'
import type { LibraryPlaces } from '../folder/places.ts'
import { isReadByOlder, readByOlder, readerNamed, refuseNewer } from '../folder/reader-age.ts'
import { analyse, matchesIn, type PassageWording } from './analyse.ts'
import { fillFromCatalogue } from './fill-from-catalogue.ts'
import { citePassage, matcherFor, onlyHeader, type StoredPassage, storeDocument } from './indexing.ts'
import { takeOwnTerms } from './own-terms.ts'
import { rowIndex } from './row-index.ts'

/** A document whose corpus file is in the library's folder. */
export type NewText = DocumentHeader & { passages: readonly StoredPassage[]; file: string }

/** The hash of a corpus file (`hashText`), and what `analyse` gives of its passages; null where nobody has worked it out. */
export interface KnownOfText {
  hash: string
  wording: readonly PassageWording[] | null
}

/** What a change of the library may do inside its transaction. */
export interface LibraryChange {
  /** The files of the folder, written and removed through here alone. */
  files: LibraryFiles
  /** Take in a document whose corpus file has just been written; `known` is what need not be worked out again. */
  put(document: NewText, known?: KnownOfText): void
  /** Drop the document of a corpus file that has just been removed. */
  drop(file: string): void
  documents(): DocumentRow[]
  /** The concepts that texts are matched with. */
  terms(): Term[]
  /** The states by whose names lists of votes and sponsors are read. */
  states(): readonly State[]
  /** Documents of one id, in any case and language. */
  named(id: string): DocumentRow[]
  /** Documents whose original had these bytes. */
  withBytes(sha256: string): DocumentRow[]
  /** Documents that share id, symbol or bytes with another. */
  sharing(document: DocumentHeader): DocumentRow[]
  /** The passages of a document, shipped or imported, by the key of its row. */
  passages(document: number): PassageRow[]
}

/** Told how many files are done, and of how many. */
export type Progress = (done: number, all: number) => void

/** A change with its beginning (`catchUp`) and its end (`finish`). */
export interface Session extends LibraryChange {
  /**
   * Bring the index in step with the folder. A corpus file whose size or time differs is read again; one that cannot be
   * read, or that holds a document which another file holds, is reported and left out.
   *
   * @param before an index that knows files as they were, or null.
   * @param progress told before each file that is read again.
   * @throws {FocError} `LIBRARY_NEWER`.
   */
  catchUp(before: IndexReader | null, progress?: Progress): Finding[]
  finish(): void
}

/** Changes of an index inside one transaction, each with what follows from it. */
export function changeSession(writer: IndexWriter, library: LibraryPlaces, files: LibraryFiles): Session {
  const rows = rowIndex(writer.documents())
  /** Files that no answer draws on, with what to say of them. While there are any, the index counts as stale: what is mended in place is then seen. */
  const leftOut = new Map<string, Finding | null>()
  let compiled: ReturnType<typeof matcherFor> | null = null
  const matcher = (): ReturnType<typeof matcherFor> => {
    compiled ??= matcherFor(writer.allTerms())
    return compiled
  }
  let known: readonly State[] | null = null
  const states = (): readonly State[] => {
    known ??= JSON.parse(writer.meta('states') ?? '[]') as State[]
    return known
  }
  const shippedAs = (id: string): DocumentRow[] => rows.named(id).filter(({ origin }) => origin === 'builtin')
  const twin = ({ id, language }: { id: string; language: string }): DocumentRow | undefined =>
    shippedAs(id).find(({ names }) => names.language === language)

  const drop = (file: string): void => {
    const row = rows.ofFile(file)
    if (!row) return
    rows.remove(row)
    const digest = twin(row.names)
    row.keepFacts?.()
    writer.removeDocument(row.key)
    if (!digest?.shadowed) return
    writer.setShadowed(digest.key, false)
    digest.shadowed = false
    const passages = writer.passages(digest.key)
    const matches = passages.map(passage => matchesIn(digest.header, passage, matcher()))
    const worths = worthOf(digest.header, passages, matches)
    for (const [at, passage] of passages.entries()) citePassage(writer, digest, passage, matches[at] ?? [], worths)
  }
  const rivalOf = ({ id, language, file }: NewText): string | undefined =>
    rows
      .named(id)
      .find(({ names, origin, state }) => inLibrary({ origin }) && state.file !== file && names.language === language)
      ?.state.file
  /** The document of a corpus file; null, with a finding, where it cannot be read. */
  const readable = (file: string, findings: Finding[]): NewText | null => {
    try {
      const content = corpusFileText(library.corpus, file)
      refuseNewer(readerNamed(content), file)
      return readDocument(content, file)
    } catch (error) {
      if (!(error instanceof FocError) || error.code === 'LIBRARY_NEWER') throw error
      const { code, message, place, hint } = error
      findings.push({ kind: code, severity: 'error', message, place: place ?? { file }, hint })
      return null
    }
  }
  const put = (document: NewText, known?: KnownOfText): void => {
    drop(document.file)
    const rival = rivalOf(document)
    if (rival !== undefined) {
      leftOut.set(rival, null)
      drop(rival)
    }
    const whole = fillFromCatalogue(document, shippedAs(document.id))
    const path = files.at('corpus', document.file) ?? join(library.corpus, document.file)
    const found = statSync(path)
    const state = {
      file: document.file,
      size: found.size,
      modified: Math.trunc(found.mtimeMs),
      hash: known?.hash ?? hashFile(path),
    }
    const own = whole === document ? null : onlyHeader(document)
    const wording = known?.wording ?? analyse(whole, matcher())
    const about = { origin: 'library', shadowed: false, state } as const
    const { key, passages } = storeDocument(writer, whole, wording, { ...about, own })
    rows.add(writer.distant(detached({ ...about, key, passages, names: namesOf(whole) })))
    const digest = twin(document)
    if (!digest || digest.shadowed || document.passages.length === 0) return
    writer.removeCitationsOf(digest.key)
    writer.setShadowed(digest.key, true)
    digest.shadowed = true
  }
  return {
    files,
    put,
    drop,
    documents: rows.all,
    terms: writer.allTerms,
    states,
    named: rows.named,
    withBytes: rows.withBytes,
    sharing: rows.sharing,
    passages: key => writer.passages(key),
    catchUp: (before, progress) => {
      const findings: Finding[] = []
      const old = new Map((before?.documents({ noBuiltin: true }) ?? []).map(row => [row.state.file, row]))
      const present = new Set(corpusFiles(library.corpus))
      if ((writer.meta('own') ?? '') !== filesState(library.terms))
        findings.push(...takeOwnTerms(writer, library.terms))
      for (const file of rows.files()) if (!present.has(file)) drop(file)
      const seen = (file: string): Stats => statSync(join(library.corpus, file))
      const changed = [...present].filter(file => {
        const known = rows.ofFile(file)?.state
        return known === undefined || !isSame(known, seen(file))
      })
      let older = 0
      for (const [at, file] of changed.entries()) {
        progress?.(at, changed.length)
        const earlier = old.get(file)
        // Its facts, once read, are not kept with those of thousands of others.
        old.delete(file)
        if (before && earlier && isSame(earlier.state, seen(file))) {
          const header = earlier.own ?? earlier.header
          refuseNewer(header.reader, file)
          if (isReadByOlder(header)) older += 1
          put({ ...header, passages: before.passages(earlier.key), file })
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
        if (isReadByOlder(document)) older += 1
        put(document)
      }
      if (older > 0) findings.push(readByOlder(older))
      return findings
    },
    finish: () => {
      writer.refreshAdoptions()
      const mark = writer.meta('mark') ?? ''
      const now = rows.all()
      writer.setMeta('corpus', corpusFingerprint(now, mark))
      writer.setMeta('corpus.library', corpusFingerprint(now.filter(inLibrary), mark))
      writer.setMeta('folder', folderTime(library.corpus))
      writer.setMeta('leftOut', JSON.stringify(leftOutFiles(library.corpus, leftOut)))
    },
  }
}

const namesOf = ({ id, language, symbol, sha256 }: DocumentHeader): RowNames => ({ id, language, symbol, sha256 })

/** The same in strings of its own: one that was cut from a text holds all of it, and rows stay to the end. */
const detached = <T>(row: T): T => JSON.parse(JSON.stringify(row)) as T

const isSame = (known: FileState, found: Stats): boolean =>
  known.size === found.size && known.modified === Math.trunc(found.mtimeMs)

const inLibrary = ({ origin }: Pick<DocumentRow, 'origin'>): boolean => origin === 'library'

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
    message: `${file} holds ${id} in ${language}, and so does ${used}, which is used`,
    place: { file },
    hint: 'Remove one of the two files, or give one another id.',
  }
}
