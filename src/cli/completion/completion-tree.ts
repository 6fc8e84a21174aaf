import { gateNames } from '../../ask/gate/index.ts'
import { briefFormats, roles } from '../../render/brief/index.ts'
import { exchangeFormats, tbxVersions } from '../../render/exchange/index.ts'
import { citeStyles } from '../../render/index.ts'
import { adoptionModes, documentKinds, textParts } from '../../text/index.ts'
import type { Command } from '../shared/commander.ts'
import { askedKinds } from '../shared/run-export.ts'
import { commaList } from '../shared/shared-options.ts'
import { shells } from './shells.ts'

/** What may stand in a place of a command line: words, a file, the id of a document held, or nothing we know. */
export type Candidates = readonly string[] | 'files' | 'documents' | 'nothing'

/** A command with what may follow it. */
export interface CompletionNode {
  /** Words from `foc` on: `foc toolkit build`. */
  path: string
  description: string
  /** Commands below it. */
  commands: CompletionNode[]
  options: CompletionOption[]
  arguments: Candidates
}

export interface CompletionOption {
  flag: string
  description: string
  /** Null where it takes no value. */
  takes: Candidates | null
  /** Whether several values may stand in it, parted by commas. */
  isList: boolean
}

/** Names that only the library and its glossary know. */
export interface KnownNames {
  themes: readonly string[]
  toolkits: readonly string[]
  toolkitLanguages: readonly string[]
  /** Of texts and labels. */
  languages: readonly string[]
  /** As typed: without a space. */
  issuers: readonly string[]
  /** Codes. */
  states: readonly string[]
  schemas: readonly string[]
  /** Formats of the commands that keep them. */
  formats: Readonly<Record<'check' | 'compile' | 'diff' | 'trace' | 'votes', readonly string[]>>
}

/** The commands, options and arguments there are, read from the program itself: what is added to it is completed too. */
export function completionTree(command: Command, names: KnownNames, above: readonly string[] = []): CompletionNode {
  const words = [...above, command.name()]
  const path = words.join(' ')
  const [argument] = command.registeredArguments
  return {
    path,
    description: command.description(),
    commands: command.commands.map(below => completionTree(below, names, words)),
    options: [
      ...command.options.map(({ long, description, required, parseArg }) => ({
        flag: long ?? '',
        description,
        takes: required ? valuesOf(path, long ?? '', names) : null,
        isList: parseArg === commaList,
      })),
      { flag: '--help', description: 'print this help', takes: null, isList: false },
    ],
    arguments: command.commands.length > 0 ? 'nothing' : argumentsOf(path, argument?.name(), names),
  }
}

/** What an option may have as its value; by command where it differs. */
function valuesOf(path: string, option: string, names: KnownNames): Candidates {
  const values: Readonly<Record<string, Candidates>> = {
    ...fixed,
    '--lang': names.languages,
    '--ui': ['en', 'fr'],
    '--with': names.languages,
    '--theme': names.themes,
    '--issuer': names.issuers,
    '--state': names.states,
    'foc check --format': names.formats.check,
    'foc compile --format': names.formats.compile,
    'foc diff --format': names.formats.diff,
    'foc trace --format': names.formats.trace,
    'foc votes --format': names.formats.votes,
    'foc toolkit build --lang': names.toolkitLanguages,
    'foc impact --lang': names.toolkitLanguages,
  }
  return values[`${path} ${option}`] ?? values[option] ?? 'nothing'
}

const fixed: Readonly<Record<string, Candidates>> = {
  '--adoption': adoptionModes,
  '--baseline': 'files',
  '--changes-from': 'files',
  '--document': 'documents',
  '--fail-on': gateNames,
  '--kind': documentKinds,
  '--library': 'files',
  '--meta': 'files',
  '--mine': 'documents',
  '--out': 'files',
  '--single': 'files',
  '--part': textParts,
  '--sheet': 'files',
  '--tbx-version': tbxVersions,
  '--template': 'files',
  '--theirs': 'documents',
  '--term-kind': askedKinds,
  '--waivers': 'files',
  'foc cite --style': citeStyles,
  'foc pack --format': briefFormats,
  'foc toolkit build --format': briefFormats,
  'foc toolkit build --style': roles.map(role => `${role}=`),
}

/** What an argument may be, by its name and, where that says little, its command. */
function argumentsOf(path: string, name: string | undefined, names: KnownNames): Candidates {
  const values: Readonly<Record<string, Candidates>> = {
    'foc diff before': 'documents',
    'foc export format': exchangeFormats,
    'foc schema name': names.schemas,
    document: 'documents',
    documents: 'documents',
    theme: names.toolkits,
    shell: shells,
    dir: 'files',
    path: 'files',
    file: 'files',
    draft: 'files',
    old: 'files',
    new: 'files',
  }
  return values[`${path} ${name}`] ?? values[(name ?? '').toLowerCase()] ?? 'nothing'
}

/** Every command of a tree, each before those below it. */
export function allNodes(node: CompletionNode): CompletionNode[] {
  return [node, ...node.commands.flatMap(allNodes)]
}

/** A word between single quotes, for any of the three shells. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}
