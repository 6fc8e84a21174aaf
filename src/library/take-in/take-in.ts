import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { FocError } from '../../errors.ts'
import { hashBytes } from '../folder/fingerprints.ts'
import type { LibraryPlaces, PackagePlaces } from '../folder/places.ts'
import { changeLibrary } from '../keep-in-step/change-library.ts'
import type { ReadingTask } from './file-reader.ts'
import { filesOf, readBounded } from './gather-files.ts'
import { type FileInTurn, MANY, readAhead } from './read-ahead.ts'
import { openReadingThreads } from './reading-threads.ts'
import { settleTakenIn } from './settle-versions.ts'
import { type Incoming, refusalOf, takeInBytes } from './take-in-bytes.ts'
import { type Context, importOptions, type TakeInOptions } from './take-in-options.ts'
import type { TakeInReport } from './take-in-report.ts'
import { isAddress, wantedTexts } from './wanted-texts.ts'

/**
 * Take files, folders and addresses of the web into the library: each document becomes a corpus file, its original bytes
 * are kept beside it, and the index follows in one transaction (for addresses, one for every few that were fetched).
 * What cannot be taken in is reported; the others still go in.
 *
 * @param paths files, folders, and addresses such as https://….
 * @throws {FocError} `IMPORT_ID_AMBIGUOUS` when `id` is given for several texts; `UNKNOWN_DOCUMENT`; `LIBRARY_READ_ONLY`,
 * `DISK_FULL`.
 */
export async function takeIn(
  shipped: PackagePlaces,
  library: LibraryPlaces,
  paths: readonly string[],
  options: TakeInOptions,
): Promise<TakeInReport> {
  const report: TakeInReport = { imported: [], refused: [], leftOut: [], findings: [] }
  const files = paths.filter(path => !isAddress(path)).flatMap(path => filesOf(path, report))
  const { wanted, refused } = wantedTexts(shipped, paths.filter(isAddress), options.documents ?? [])
  report.refused.push(...refused)
  refuseSharedId(options, files.length + wanted.length)
  const seen: Context['seen'] = new Map()
  if (files.length > 0) await takeInFiles(shipped, library, files, { options, report, seen })
  if (wanted.length > 0) {
    const { takeInAddresses } = await import('./take-in-addresses.ts')
    await takeInAddresses(shipped, library, wanted, { options, report, seen, userAgent: userAgent(shipped) })
  }
  return report
}

function refuseSharedId({ id, documents = [] }: TakeInOptions, texts: number): void {
  if (id === undefined) return
  if (documents.length > 0)
    throw new FocError('IMPORT_ID_AMBIGUOUS', '--id cannot be given with --document or --all', {
      hint: 'They say themselves which document is meant: leave --id out.',
    })
  if (texts > 1)
    throw new FocError('IMPORT_ID_AMBIGUOUS', `--id names one document, but ${texts} files were given`, {
      hint: 'Import the file that has this id by itself.',
    })
}

async function takeInFiles(
  shipped: PackagePlaces,
  library: LibraryPlaces,
  files: readonly string[],
  { options, report, seen }: { options: TakeInOptions; report: TakeInReport; seen: Context['seen'] },
): Promise<void> {
  const isTrial = options.dryRun === true && !existsSync(library.root)
  const threads = files.length < MANY ? null : openReadingThreads()
  try {
    const { findings } = await changeLibrary(shipped, library, async change => {
      const context: Context = { change, library, options, seen, retrieved: null }
      threads?.begin(readingTask(context))
      let done = 0
      for await (const turn of readAhead(files, threads)) {
        options.progress?.(done++, files.length)
        try {
          const { imported, refused } = await takeInBytes(incomingOf(turn), context)
          report.imported.push(...imported)
          report.refused.push(...refused)
        } catch (error) {
          report.refused.push(refusalOf(turn.file, error))
        }
      }
      if (options.dryRun !== true) settleTakenIn(report.imported, context)
    })
    report.findings.push(...findings)
  } finally {
    await threads?.close()
    // A folder that only a trial made goes with it, unless somebody else has taken texts in meanwhile.
    const texts = existsSync(library.corpus) ? readdirSync(library.corpus).length : 0
    if (isTrial && texts === 0) rmSync(library.root, { recursive: true, force: true })
  }
}

function readingTask({ change, options }: Context): ReadingTask {
  const held = change
    .documents()
    .filter(({ origin }) => origin === 'library')
    .flatMap(({ names }) => names.sha256 ?? [])
  return {
    options: importOptions(options, change.states()),
    terms: change.terms(),
    held,
    prepare: options.dryRun !== true,
  }
}

function incomingOf({ file, read }: FileInTurn): Incoming {
  const bytes = read?.bytes ?? readBounded(file)
  return { bytes, sha256: read?.sha256 ?? hashBytes(bytes), file, name: basename(file), read: read?.text ?? null }
}

/** Who asks a server: this program and its version. */
function userAgent(shipped: PackagePlaces): string {
  const { version } = JSON.parse(readFileSync(join(shipped.root, 'package.json'), 'utf8')) as { version: string }
  return `foc/${version} (+freedom-online-language)`
}
