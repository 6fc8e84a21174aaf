import { FocError } from '../../errors.ts'
import { type LibraryOptions, libraryOf, type OpenLibrary } from '../../library/index.ts'
import type { Filter } from '../../store/index.ts'
import { adoptionModes, documentKinds, fold, isDate, issuerNamed, nameKey, textParts } from '../../text/index.ts'
import { type Command, InvalidArgumentError, Option } from './commander.ts'
import { tuneForWriting } from './engine.ts'
import { fileProgress, waiting } from './file-progress.ts'
import { tell } from './tell.ts'
import { warn } from './warn.ts'

/** Options every command has. */
export interface CommonOptions {
  json?: boolean
  library?: string
  builtin?: boolean
  limit?: number
}

/** Filters of the contract, as typed. */
export interface FilterOptions extends CommonOptions {
  builtin: boolean
  lang?: string[]
  theme?: string[]
  since?: string
  until?: string
  kind?: string[]
  issuer?: string[]
  adoption?: string[]
  document?: string[]
  limit: number
}

/**
 * What every command takes. A script may give `--no-builtin` and `--limit` to each: where a command draws on no document
 * that ships, or lists nothing, they change nothing, and its help does not name them.
 *
 * @param named those of the two that do something here, with what they do.
 */
export function withCommonOptions(
  command: Command,
  { builtin, limit }: { builtin?: string; limit?: { says: string; usual?: number } } = {},
): Command {
  const number = new Option('--limit <n>', limit?.says ?? NOTHING()).argParser(wholeNumber)
  if (limit?.usual !== undefined) number.default(limit.usual)
  return withPlace(command)
    .addOption(new Option('--no-builtin', builtin ?? NOTHING()).hideHelp(builtin === undefined))
    .addOption(number.hideHelp(limit === undefined))
}

function withPlace(command: Command): Command {
  return command
    .option('--json', tell`answer as one JSON object`)
    .option(
      '--library <dir>',
      tell`folder, pack or postgres:// address of imported documents (default: FOC_LIBRARY, else your data folder)`,
    )
}

const NOTHING = () => tell`changes nothing here`

/** @param limit how many answers are given where no number is named, and what they are. */
export function withFilters(
  command: Command,
  limit: { usual: number; of: string } = { usual: 10, of: tell`citations or documents` },
): Command {
  return withPlace(command)
    .option('--lang <language>', tell`only texts in this language; comma list`, commaList)
    .option('--theme <theme>', tell`only documents of this theme; may be repeated`, repeated)
    .option('--since <date>', tell`only documents that may date from then or later`)
    .option('--until <date>', tell`only documents that may date from then or earlier`)
    .option('--kind <kind>', tell`only documents of this kind; may be repeated`, repeated)
    .option('--issuer <issuer>', tell`only documents of this issuer; may be repeated`, repeated)
    .option('--adoption <mode>', tell`only documents adopted in this way; may be repeated`, repeated)
    .option('--document <id>', tell`only this document; may be repeated`, repeated)
    .option('--no-builtin', tell`leave out the documents that foc ships`)
    .option('--limit <n>', tell`at most so many ${limit.of}`, wholeNumber, limit.usual)
}

export function libraryOptions({ library }: CommonOptions): LibraryOptions {
  return { ...(library === undefined ? {} : { folder: library }), warn, renewing, waiting }
}

/** The same, seen without the documents that ship where `--no-builtin` says so: for commands that take no filter. */
export function libraryInView(options: CommonOptions): LibraryOptions {
  return { ...libraryOptions(options), ...(options.builtin === false ? { importedOnly: true } : {}) }
}

function renewing(done: number, all: number): void {
  if (done === 0) tuneForWriting()
  fileProgress(done, all)
}

/**
 * The library a command is about to change; a library of record is brought in step first.
 *
 * @throws {FocError} what cannot be had from the record.
 */
export async function libraryToChange(options: CommonOptions): Promise<OpenLibrary> {
  tuneForWriting()
  const opened = libraryOf(libraryOptions(options))
  if (opened.library.record === undefined) return opened
  const { pull } = await import('../../library/sharing.ts')
  await pull(opened.library, { progress: fileProgress, waiting })
  return opened
}

/**
 * The filter a user typed, checked.
 *
 * @throws {FocError} `UNKNOWN_VALUE` naming the valid ones; `WRONG_DATE`; `DATES_REVERSED`.
 */
export function filterOf(options: FilterOptions, themes: readonly string[]): Filter {
  const kinds = validChoices('--kind', options.kind, documentKinds)
  const adoptions = validChoices('--adoption', options.adoption, adoptionModes)
  const chosen = validChoices('--theme', options.theme, themes)
  for (const [name, date] of [
    ['--since', options.since],
    ['--until', options.until],
  ] as const)
    if (date !== undefined && (!isDate(date) || date.includes('/')))
      throw new FocError('WRONG_DATE', `${name} ${date} is not a date`, { hint: 'Write 2018, 2018-05 or 2018-05-16.' })
  const since = options.since && firstDay(options.since)
  const until = options.until && lastDay(options.until)
  if (since && until && since > until)
    throw new FocError('DATES_REVERSED', `--since ${options.since} is after --until ${options.until}`, {
      hint: 'Exchange the two dates.',
    })
  return {
    ...(options.lang ? { languages: options.lang } : {}),
    ...(chosen ? { themes: chosen } : {}),
    ...(since ? { since } : {}),
    ...(until ? { until } : {}),
    ...(kinds ? { kinds } : {}),
    ...(options.issuer ? { issuers: options.issuer.map(one => issuerNamed(one) ?? one) } : {}),
    ...(adoptions ? { adoptions } : {}),
    ...(options.document ? { documents: options.document } : {}),
    ...(options.builtin ? {} : { noBuiltin: true }),
  }
}

const firstDay = (date: string): string => date.padEnd(10, '-01')
// Dates are compared as text: any day of the month sorts before “-99”.
const lastDay = (date: string): string => (date.length === 10 ? date : `${date}-99`)

/** Parts of a document as typed, checked. @throws {FocError} `UNKNOWN_VALUE`. */
export function partsOf(parts: readonly string[] | undefined): string[] {
  return [...new Set(validChoices('--part', parts, textParts) ?? [])]
}

/** Values in the spelling of the index: `RESOLUTION` and `joint statement` are typed too. */
function validChoices(
  option: string,
  given: readonly string[] | undefined,
  valid: readonly string[],
): string[] | undefined {
  return given?.map(value => {
    const plain = nameKey(value)
    if (valid.includes(plain)) return plain
    const near = valid.filter(one => fold(one).startsWith(fold(value).slice(0, 3)))
    throw new FocError('UNKNOWN_VALUE', `${option} ${value} is not known`, {
      hint:
        near.length > 0
          ? `Did you mean ${near.join(' or ')}? All: ${valid.join(', ')}.`
          : `Valid: ${valid.join(', ')}.`,
    })
  })
}

export function repeated(value: string, before: string[] = []): string[] {
  return [...before, value]
}

export function commaList(value: string, before: string[] = []): string[] {
  return [
    ...before,
    ...value
      .split(',')
      .map(part => part.trim().toLowerCase())
      .filter(part => part !== ''),
  ]
}

/** A number of results to leave out. */
export function fromZero(value: string): number {
  const number = Number(value)
  if (value.trim() !== '' && Number.isInteger(number) && number >= 0 && number <= 100_000) return number
  throw new InvalidArgumentError('it must be a whole number from 0 to 100000.')
}

export function wholeNumber(value: string): number {
  const number = Number(value)
  if (Number.isInteger(number) && number >= 1 && number <= 100_000) return number
  throw new InvalidArgumentError('it must be a whole number from 1 to 100000.')
}

/** What `--state` does, in the help of every command that has it. */
export const STATE_OPTION = () => tell`say of each text what this state did: voted, sponsored, endorsed (code or name)`
