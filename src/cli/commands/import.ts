import { FocError } from '../../errors.ts'
import { readNamedFile } from '../../library/index.ts'
import type { TakeInOptions, TakeInReport } from '../../library/writing.ts'
import { stripControls } from '../../text/index.ts'
import { printAnswer } from '../shared/answer.ts'
import { Command } from '../shared/commander.ts'
import { fileProgress, waiting } from '../shared/file-progress.ts'
import { errorText } from '../shared/report-error.ts'
import { type CommonOptions, libraryToChange, repeated, withCommonOptions } from '../shared/shared-options.ts'
import { shownPath } from '../shared/shown-path.ts'
import { counted, tell } from '../shared/tell.ts'
import { warn } from '../shared/warn.ts'
import { askWhoseText } from './ask-whose-text.ts'

/** Largest file of facts read, in bytes. */
const LARGEST_META = 1024 * 1024

interface Options extends CommonOptions {
  id?: string
  meta?: string
  lang?: string
  official?: boolean
  dryRun?: boolean
  document?: string[]
  theme?: string[]
  all?: boolean
  allowPrivate?: boolean
}

/** `foc import <path or address…>` */
export function importCommand(done: (code: number) => void): Command {
  return withCommonOptions(new Command('import'))
    .argument('[path...]', tell`files, folders, ZIP archives or addresses (https://…)`)
    .option('--id <id>', tell`the document this text is of, for example 2018-internet-censorship`)
    .option(
      '--meta <file>',
      tell`YAML with facts the text does not carry: kind, issuer, adoption, adopted, title, source`,
    )
    .option(
      '--lang <language>',
      tell`the language of the text, where it is not recognised; of resolutions to fetch, the one wanted (default: en)`,
    )
    .option('--official', tell`the text is the publisher’s own: it may be quoted as official`)
    .option(
      '--document <id>',
      tell`fetch this document from its known addresses, a resolution by its symbol; may be repeated`,
      repeated,
    )
    .option('--theme <theme>', tell`fetch the United Nations resolutions of this theme; may be repeated`, repeated)
    .option('--all', tell`fetch every document of the Coalition that has a known address`)
    .option('--allow-private', tell`let addresses of your own network be fetched too`)
    .option(
      '--dry-run',
      tell`say what would happen, with the structure recognised and what looks doubtful; take nothing in`,
    )
    .addHelpText(
      'after',
      `\n${tell`Addresses are asked directly: HTTP_PROXY and HTTPS_PROXY are not used. Behind a\nproxy, save the document with a browser and import the file.`}\n\n${tell`Examples:`}\n  foc import statement.txt --id 2018-internet-censorship --official\n  foc import --document 2018-internet-censorship\n  foc import --document A/RES/79/175\n  foc import --theme ai --lang fr`,
    )
    .action(async (paths: string[], options: Options) => {
      const documents = options.all ? 'all' : (options.document ?? [])
      const themes = (options.theme ?? []).map(theme => theme.trim().toLowerCase())
      if (paths.length + documents.length + themes.length === 0) throw nothingNamed()
      const { takeIn } = await import('../../library/writing.ts')
      const { readMeta } = await import('../../import/index.ts')
      const { shipped, library } = await libraryToChange(options)
      const meta =
        options.meta === undefined ? undefined : readMeta(await metaText(options.meta), shownPath(options.meta))
      const how: TakeInOptions = {
        ...(options.id === undefined ? {} : { id: options.id }),
        ...(options.lang === undefined ? {} : { language: options.lang.toLowerCase() }),
        ...(options.official === undefined ? {} : { official: options.official }),
        ...(meta === undefined ? {} : { meta }),
        dryRun: options.dryRun ?? false,
        progress: fileProgress,
        waiting,
        documents,
        themes,
        fetch: { allowPrivate: options.allowPrivate ?? false },
        fetching,
        today: new Date().toISOString().slice(0, 10),
      }
      const first = await takeIn(shipped, library, paths, how)
      const report = asksBack(options)
        ? await askWhoseText(first, { input: process.stdin, output: process.stderr }, (path, id) =>
            takeIn(shipped, library, [path], { ...how, id, documents: [], themes: [] }),
          )
        : first
      for (const finding of report.findings) warn(finding)
      const { drawImport } = await import('../print/import.ts')
      const { findings: _findings, ...answer } = report
      const refusals = answer.refused.map(refusal)
      if (options.json && answer.imported.length === 0) throw nothingTakenIn(refusals)
      if (!options.json) for (const error of refusals) process.stderr.write(errorText(error))
      await printAnswer(answer, { json: options.json, schema: 'foc/import@1', draw: drawImport })
      done(answer.imported.length === 0 ? 2 : answer.refused.length > 0 ? 1 : 0)
    })
}

/** Whether there is somebody to ask: at a terminal, and no script reads the answer. */
function asksBack({ json, dryRun }: Options): boolean {
  return process.stdin.isTTY === true && process.stderr.isTTY === true && !json && !dryRun
}

function fetching(done: number, all: number, address: string): void {
  if (!process.stderr.isTTY) return
  const line = tell`${done} of ${all} fetched; next ${stripControls(address)}`
  process.stderr.write(done === all ? '\r\u001B[K' : `\r\u001B[K${line.slice(0, 78)}`)
}

function refusal({ file, error }: TakeInReport['refused'][number]): FocError {
  const { code, message, hint } = error
  return new FocError(code, message, { place: { file }, ...(hint === null ? {} : { hint }) })
}

function nothingTakenIn(refusals: readonly FocError[]): FocError {
  const [first] = refusals
  if (first && refusals.length === 1) return first
  const reasons = refusals.map(({ code, place }) => `${place?.file}: ${code}`)
  return new FocError('NOTHING_TAKEN_IN', `none of ${counted(refusals.length, 'text')} could be taken in`, {
    hint:
      reasons.length === 0
        ? 'Name files, or folders that hold some.'
        : `${reasons.slice(0, 5).join('; ')}${reasons.length > 5 ? ' …' : ''}`,
  })
}

function nothingNamed(): FocError {
  return new FocError('WRONG_USAGE', 'nothing to import is named', {
    hint: 'Name files, folders or addresses; or documents with --document ID, --theme THEME or --all.',
  })
}

async function metaText(file: string): Promise<string> {
  const { decodeText } = await import('../../read/index.ts')
  const shown = shownPath(file)
  const bytes = readNamedFile(file, {
    ...{ what: 'the file of facts', shown, most: LARGEST_META },
    ...{ instead: 'Name a file with --meta.', smaller: 'Write one fact a line, for example “kind: joint-statement”.' },
  })
  return decodeText(bytes, shown)
}
