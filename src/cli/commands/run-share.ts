import { FocError } from '../../errors.ts'
import { libraryOf, type OpenLibrary } from '../../library/index.ts'
import {
  askLog,
  askRecord,
  deskStatus,
  initRecord,
  pull,
  push,
  recordOf,
  restore,
  shownAddress,
  takeTheirs,
} from '../../library/sharing.ts'
import { languages, splitReference } from '../../text/index.ts'
import { drawInit, drawLog, drawPull, drawPush, drawRestore, drawStatus, type InitAnswer } from '../print/share.ts'
import { printAnswer } from '../shared/answer.ts'
import { fileProgress, waiting } from '../shared/file-progress.ts'
import { errorText } from '../shared/report-error.ts'
import { type CommonOptions, libraryOptions } from '../shared/shared-options.ts'
import { shownPath } from '../shared/shown-path.ts'
import { warn } from '../shared/warn.ts'
import type { InitOptions, LogOptions, PullCommandOptions, PushOptions } from './share.ts'

const how = { progress: fileProgress, waiting }

/** The record of a call. @throws {FocError} `NO_RECORD`. */
function recordFor(options: CommonOptions): OpenLibrary['library'] {
  const { library } = libraryOf(libraryOptions(options))
  recordOf(library)
  return library
}

export async function runInit(address: string | undefined, options: InitOptions): Promise<number> {
  const library = recordFor(address === undefined ? options : { ...options, library: address })
  const { status, format, readers, writers } = await initRecord(library, {
    readers: options.reader ?? [],
    writers: options.writer ?? [],
  })
  const answer: InitAnswer = { record: shownAddress(recordOf(library)), status, format, readers, writers }
  await printAnswer(answer, { json: options.json, schema: 'foc/share-init@1', draw: drawInit })
  return 0
}

export async function runStatus(options: CommonOptions): Promise<number> {
  const answer = await deskStatus(recordFor(options))
  await printAnswer(answer, { json: options.json, schema: 'foc/share-status@1', draw: drawStatus })
  return answer.conflicts.length > 0 ? 1 : 0
}

export async function runLog(documents: readonly string[], options: LogOptions): Promise<number> {
  const library = recordFor(options)
  const paths = documents.length === 0 ? null : await pathsOf(documents)
  const changes = await askRecord(library, wire =>
    askLog(wire, { most: options.limit, paths, below: options.before === undefined ? null : options.before - 1 }),
  )
  await printAnswer({ changes }, { json: options.json, schema: 'foc/share-log@1', draw: drawLog })
  return changes.length > 0 ? 0 : 1
}

/** Files of documents: of a document without a language, those in the languages of the tool. */
async function pathsOf(documents: readonly string[]): Promise<string[]> {
  const { corpusFileName } = await import('../../read/index.ts')
  return documents.flatMap(name => {
    if (/^(?:corpus|originals|terms|toolkits|waivers)\//.test(name)) return [name]
    const { id, language } = splitReference(name)
    return (language === null ? languages.toSorted() : [language]).map(one => `corpus/${corpusFileName(id, one)}`)
  })
}

export async function runPull(options: PullCommandOptions): Promise<number> {
  const library = recordFor(options)
  const { state, written, removed } = await pull(library, { ...how, afresh: options.afresh ?? false, missing: true })
  const settled = options.theirs === undefined ? [] : takeTheirs(library, options.theirs)
  const conflicts = Object.keys(state.conflicts)
    .filter(path => !settled.includes(path))
    .sort()
  const { sequence, at } = state
  const answer = { sequence, at, written: written.length, removed: removed.length, settled, conflicts }
  await printAnswer(answer, { json: options.json, schema: 'foc/share-pull@1', draw: drawPull })
  return conflicts.length > 0 ? 1 : 0
}

export async function runPush(options: PushOptions): Promise<number> {
  const { findings, ...answer } = await push(recordFor(options), options.mine ?? [], how)
  for (const finding of findings) warn(finding)
  if (!options.json)
    for (const { path, error } of answer.refused)
      process.stderr.write(
        errorText(
          new FocError(error.code, error.message, {
            place: { file: path },
            ...(error.hint === null ? {} : { hint: error.hint }),
          }),
        ),
      )
  await printAnswer(answer, { json: options.json, schema: 'foc/share-push@1', draw: drawPush })
  return answer.refused.length + answer.conflicts.length > 0 ? 1 : 0
}

export async function runRestore(sequence: number, folder: string, options: CommonOptions): Promise<number> {
  const report = await restore(recordFor(options), sequence, folder, fileProgress)
  await printAnswer(
    { ...report, folder: shownPath(folder) },
    { json: options.json, schema: 'foc/share-restore@1', draw: drawRestore },
  )
  return 0
}
