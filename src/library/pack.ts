import {
  chmodSync,
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { FocError } from '../errors.ts'
import { filesOfPack, looksLikePack, type PackedFile } from '../store/index.ts'
import { addToPack } from '../store/writing.ts'
import { makeFolder } from './folder/make-folder.ts'
import type { LibraryPlaces } from './folder/places.ts'
import { checkNamedFile } from './folder/read-named-file.ts'
import { writeError } from './folder/write-error.ts'
import type { OpenLibrary } from './open.ts'

/** What was packed or unpacked: files by kind, and their bytes. */
export interface PackReport {
  documents: number
  originals: number
  briefs: number
  bytes: number
}

/**
 * Write a library as one file: its index with every corpus file, the originals and the given briefs in it. Written
 * aside and renamed. The library must be in step: ask it something first.
 *
 * @param originals whether the originals go in.
 * @throws {FocError} `ALREADY_A_PACK`, `FILE_EXISTS` where something else has that name, `NOT_PACKABLE`, `DISK_FULL`,
 * `LIBRARY_READ_ONLY`.
 */
export function pack(
  { shipped, library, builtinOnly }: OpenLibrary,
  file: string,
  { briefs, originals }: { briefs: readonly PackedBrief[]; originals: boolean },
): PackReport {
  checkPackPlace(library, file)
  const aside = `${file}.${process.pid}.tmp`
  const report: PackReport = { documents: 0, originals: 0, briefs: 0, bytes: 0 }
  makeFolder(dirname(file))
  try {
    copyFileSync(builtinOnly ? shipped.index : library.index, aside)
    // An installation may be read-only, and a copy keeps the mode.
    chmodSync(aside, 0o644)
    addToPack(aside, counting(filesToPack(library, briefs, originals), report))
    renameSync(aside, file)
    return report
  } catch (cause) {
    throw cause instanceof FocError ? cause : writeError(file, cause)
  } finally {
    for (const left of [aside, `${aside}-journal`]) rmSync(left, { force: true })
  }
}

/**
 * Whether a library may be packed into this file: to be asked before the briefs are made, which takes time.
 *
 * @throws {FocError} `ALREADY_A_PACK`, `FILE_EXISTS`.
 */
export function checkPackPlace(library: LibraryPlaces, file: string): void {
  if (library.isPack) throw new FocError('ALREADY_A_PACK', 'the library is a pack already', { hint: 'Copy the file.' })
  if (existsSync(file) && !(statSync(file).isFile() && looksLikePack(file)))
    throw new FocError('FILE_EXISTS', 'there is something else of this name', {
      place: { file },
      hint: 'Choose another name: only a pack is written over.',
    })
}

/**
 * Unpack a pack into a folder, which is then a library like any other. The folder must be new or empty; on any error it
 * stays as it was. The index is not taken over: it is built from the documents with the first question, so that nothing
 * of a stranger's index is trusted.
 *
 * @throws {FocError} `FOLDER_NOT_EMPTY`, `NO_SUCH_FILE`, `UNREADABLE_FILE`, `NOT_A_PACK`, `PACK_DAMAGED`,
 * `PACK_TOO_LARGE`, `DISK_FULL`.
 */
export function unpack(file: string, folder: string): PackReport {
  checkNamedFile(file, { what: 'the pack', shown: file, instead: 'Name what foc pack wrote.' })
  if (existsSync(folder) && !(statSync(folder).isDirectory() && readdirSync(folder).length === 0))
    throw new FocError('FOLDER_NOT_EMPTY', 'a pack is unpacked into a new or empty folder', {
      place: { file: folder },
      hint: 'Name another with --out DIR.',
    })
  const aside = `${resolve(folder)}.${process.pid}.tmp`
  const report: PackReport = { documents: 0, originals: 0, briefs: 0, bytes: 0 }
  try {
    makeFolder(join(aside, 'corpus'))
    for (const { name, content } of counting(filesOfPack(file), report)) {
      makeFolder(dirname(join(aside, name)))
      writeFileSync(join(aside, name), content, { flag: 'wx' })
    }
    if (existsSync(folder)) rmdirSync(folder)
    renameSync(aside, folder)
    return report
  } catch (cause) {
    throw cause instanceof FocError ? cause : writeError(folder, cause)
  } finally {
    rmSync(aside, { recursive: true, force: true })
  }
}

/** A brief by its file name. */
export interface PackedBrief {
  name: string
  content: string | Uint8Array
}

/** What lies in the folders of the library, by path, then the briefs. Briefs of an earlier pack are made anew. */
function* filesToPack(
  { root }: LibraryPlaces,
  briefs: readonly PackedBrief[],
  originals: boolean,
): Generator<PackedFile> {
  const left = originals ? ['briefs'] : ['briefs', 'originals']
  for (const folder of namesIn(root, 'isDirectory')) if (!left.includes(folder)) yield* filesBelow(root, folder)
  for (const { name, content } of briefs) yield { name: `briefs/${name}`, content: Buffer.from(content) }
}

function* filesBelow(root: string, folder: string): Generator<PackedFile> {
  const path = join(root, folder)
  for (const name of namesIn(path, 'isFile'))
    yield { name: `${folder}/${name}`, content: readFileSync(join(path, name)) }
  for (const name of namesIn(path, 'isDirectory')) yield* filesBelow(root, `${folder}/${name}`)
}

/** Files or folders of a folder, sorted; hidden ones and links are left out. */
function namesIn(folder: string, kind: 'isFile' | 'isDirectory'): string[] {
  if (!existsSync(folder)) return []
  const found = readdirSync(folder, { withFileTypes: true }).filter(
    entry => entry[kind]() && !entry.name.startsWith('.'),
  )
  return found.map(({ name }) => name).sort()
}

function* counting(files: Iterable<PackedFile>, report: PackReport): Generator<PackedFile> {
  for (const file of files) {
    if (file.name.startsWith('corpus/')) report.documents += 1
    else if (file.name.startsWith('originals/')) report.originals += 1
    else if (file.name.startsWith('briefs/')) report.briefs += 1
    report.bytes += file.content.length
    yield file
  }
}
