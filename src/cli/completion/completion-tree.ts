import { citeStyles } from '../../render/index.ts'
import { adoptionModes, documentKinds, textParts } from '../../text/index.ts'
import type { Command } from '../shared/commander.ts'
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
  options: { flag: string; description: string; takes: Candidates | null }[]
  arguments: Candidates
}

/** Names that only the glossary knows. */
export interface KnownNames {
  themes: readonly string[]
  toolkits: readonly string[]
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
    options: [...command.options, { long: '--help', description: 'print this help', required: false }].map(
      ({ long, description, required }) => ({
        flag: long ?? '',
        description,
        takes: required ? valuesOf(path, long ?? '', names) : null,
      }),
    ),
    arguments: command.commands.length > 0 ? 'nothing' : argumentsOf(argument?.name(), names),
  }
}

const folders = ['--library', '--out', '--meta', '--sheet', '--baseline', '--waivers', '--template', '--changes-from']

function valuesOf(path: string, option: string, { themes }: KnownNames): Candidates {
  if (option === '--document') return 'documents'
  if (folders.includes(option)) return 'files'
  if (option === '--theme') return themes
  if (option === '--style' && path === 'foc cite') return citeStyles
  return fixed[option] ?? 'nothing'
}

const fixed: Readonly<Record<string, readonly string[]>> = {
  '--adoption': adoptionModes,
  '--kind': documentKinds,
  '--part': textParts,
}

function argumentsOf(name: string | undefined, { toolkits }: KnownNames): Candidates {
  if (name === 'document' || name === 'documents') return 'documents'
  if (name === 'theme') return toolkits
  if (name === 'shell') return shells
  return name !== undefined && /^(?:path|file|draft|old|new)$/i.test(name) ? 'files' : 'nothing'
}

/** Every command of a tree, each before those below it. */
export function allNodes(node: CompletionNode): CompletionNode[] {
  return [node, ...node.commands.flatMap(allNodes)]
}

/** A word between single quotes, for any of the three shells. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}
