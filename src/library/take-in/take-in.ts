import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { FocError } from '../../errors.ts'
import { type Archive, openArchive } from '../../import/index.ts'
import { hashBytes } from '../folder/fingerprints.ts'
import type { LibraryPlaces, PackagePlaces } from '../folder/places.ts'
import { changeLibrary } from '../keep-in-step/change-library.ts'
import type { ReadingTask } from './file-reader.ts'
import { filesOf, isAboutFolder, readBounded } from './gather-files.ts'
import { withGivenNames } from './given-names.ts'
import { type FileInTurn, MANY, readAhead } from './read-ahead.ts'
import { openReadingThreads } from './reading-threads.ts'
import { repeatable } from './repeatable.ts'
import { settleTakenIn } from './settle-versions.ts'
import { type Incoming, refusalOf, takeInBytes } from './take-in-bytes.ts'
import { type Context, importOptions, type TakeInOptions } from './take-in-options.ts'
import type { Refused, TakeInReport } from './take-in-report.ts'
import { isAddress, wantedTexts } from './wanted-texts.ts'

/**
 * Take files, folders and addresses of the web into the library: each document becomes a corpus file, its original bytes
 * are kept beside it, and the index follows in one transaction (for addresses, one for every few that were fetched).
 * What cannot be taken in is reported; the others still go in.
 *
 * @param paths files, folders, and addresses such as https://….
 * @throws {FocError} `IMPORT_ID_AMBIGUOUS` when `id` is given for several texts; `WRONG_ID`; `WRONG_LANGUAGE`;
 * `UNKNOWN_DOCUMENT`; `LIBRARY_READ_ONLY`, `DISK_FULL`.
 */
export async function takeIn(
  shipped: PackagePlaces,
  library: LibraryPlaces,
  paths: readonly string[],
  given: TakeInOptions,
): Promise<TakeInReport> {
  const options = withGivenNames(given)
  const report: TakeInReport = { imported: [], refused: [], leftOut: [], notFollowed: [], findings: [] }
  const files = paths.filter(path => !isAddress(path)).flatMap(path => filesOf(path, report))
  const { wanted, refused } = wantedTexts(shipped, paths.filter(isAddress), {
    documents: options.documents ?? [],
    themes: options.themes ?? [],
    language: options.language ?? null,
  })
  report.refused.push(...refused)
  refuseSharedId(options, files.length + wanted.length)
  const seen: Context['seen'] = new Map()
  const told = { options, report, seen }
  if (files.length > 0) await repeatable(library, told, () => takeInFiles(shipped, library, files, told))
  if (wanted.length > 0) {
    const { takeInAddresses } = await import('./take-in-addresses.ts')
    await takeInAddresses(shipped, library, wanted, { ...told, userAgent: userAgent(shipped) })
  }
  return report
}

function refuseSharedId({ id, documents = [], themes = [] }: TakeInOptions, texts: number): void {
  if (id === undefined) return
  if (documents.length + themes.length > 0)
    throw new FocError('IMPORT_ID_AMBIGUOUS', '--id cannot be given with --document, --theme or --all', {
      hint: 'They say themselves which document is meant: leave --id out.',
    })
  if (texts > 1) throw sharedId(texts)
}

function sharedId(texts: number): FocError {
  return new FocError('IMPORT_ID_AMBIGUOUS', `--id names one document, but ${texts} files were given`, {
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
    const { findings } = await changeLibrary(
      shipped,
      library,
      async change => {
        const context: Context = { change, library, options, seen, retrieved: null }
        threads?.begin(readingTask(context))
        let done = 0
        for await (const turn of readAhead(files, threads)) {
          options.progress?.(done++, files.length)
          await reported(turn.file, report, async () => {
            const incoming = incomingOf(turn)
            const archive = turn.read === null ? await openArchive(incoming.bytes, incoming.name) : null
            return archive === null ? takeInBytes(incoming, context) : takeInArchive(archive, turn.file, context)
          })
        }
        if (options.dryRun !== true) settleTakenIn(report.imported, context)
      },
      { waiting: options.waiting, patience: options.patience },
    )
    report.findings.push(...findings)
  } finally {
    await threads?.close()
    // A folder that only a trial made goes with it, unless somebody else has taken texts in meanwhile.
    const texts = existsSync(library.corpus) ? readdirSync(library.corpus).length : 0
    if (isTrial && texts === 0) rmSync(library.root, { recursive: true, force: true })
  }
}

/** Add what became of one file to the report, be it a refusal. */
async function reported(
  file: string,
  report: Pick<TakeInReport, 'imported' | 'refused'>,
  take: () => Promise<Pick<TakeInReport, 'imported' | 'refused'>>,
): Promise<void> {
  try {
    const { imported, refused } = await take()
    report.imported.push(...imported)
    report.refused.push(...refused)
  } catch (error) {
    report.refused.push(refusalOf(file, error))
  }
}

/** Take in each file of an archive as if it lay in a folder. Its name in the archive is shown, and is never a path. */
async function takeInArchive(
  { files, leftOut }: Archive,
  file: string,
  context: Context,
): Promise<Pick<TakeInReport, 'imported' | 'refused'>> {
  const texts = files.filter(({ name }) => !name.startsWith('.') && !isAboutFolder(name))
  if (context.options.id !== undefined && texts.length > 1) throw sharedId(texts.length)
  const report: Pick<TakeInReport, 'imported' | 'refused'> = { imported: [], refused: leftOut.map(leadsOut(file)) }
  for (const [at, one] of texts.entries()) {
    context.options.progress?.(at, texts.length)
    const shown = `${file} › ${one.shown}`
    await reported(shown, report, async () => {
      const bytes = one.read()
      return takeInBytes({ bytes, sha256: hashBytes(bytes), file: shown, name: one.name }, context)
    })
  }
  // Nobody can be asked whose text it is: a file of an archive is not imported by itself.
  return { ...report, refused: report.refused.map(({ file, error }) => ({ file, error })) }
}

const leadsOut =
  (archive: string) =>
  (shown: string): Refused => ({
    file: `${archive} › ${shown}`,
    error: {
      code: 'LEADS_OUT_OF_ARCHIVE',
      message: 'its name in the archive leads out of it, so it was not read',
      hint: 'Check where the archive comes from.',
    },
  })

function readingTask({ change, options }: Context): ReadingTask {
  const held = change
    .documents()
    .filter(({ origin }) => origin === 'library')
    .flatMap(({ names }) => names.sha256 ?? [])
  return {
    options: importOptions(options, change.states()),
    terms: change.terms(),
    held,
    isToStore: options.dryRun !== true,
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
