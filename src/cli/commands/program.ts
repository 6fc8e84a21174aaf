import { FocError } from '../../errors.ts'
import type { Command } from '../shared/commander.ts'
import { withSpokenHelp } from '../shared/spoken-help.ts'
import { version } from '../shared/version.ts'
import { commands } from './index.ts'
import { rootCommand } from './root-command.ts'
import { type CommandName, summaries } from './summaries.ts'

/**
 * The command line. `done` is told the exit code of the command that ran.
 *
 * @param asked the first word: where it names a command, only that one is loaded, since a lookup is to start at once.
 */
export async function program(asked: string | undefined, done: (code: number) => void): Promise<Command> {
  const root = rootCommand(version()).hook('preAction', (_, command) => {
    refuseEmptyPlaces(command.opts())
    refuseEmptyNames(command)
  })
  const names = Object.keys(summaries) as CommandName[]
  const one = names.filter(name => name === asked)
  const loaded = await Promise.all(
    (one.length > 0 ? one : names).map(async name => ({ name, build: await commands[name]() })),
  )
  for (const { name, build } of loaded) {
    const command = build(done).description(summaries[name]()).copyInheritedSettings(root)
    for (const below of command.commands) below.copyInheritedSettings(root)
    root.addCommand(withSpokenHelp(command))
  }
  return withSpokenHelp(root)
}

/** Options that name a place on the disk. */
const places = ['out', 'library', 'single'] as const

/**
 * An empty name is that of a variable which is not set; for the file system it would be the folder one stands in.
 *
 * @throws {FocError} `WRONG_USAGE`.
 */
function refuseEmptyPlaces(options: Record<string, unknown>): void {
  const empty = places.find(name => typeof options[name] === 'string' && options[name].trim() === '')
  if (empty !== undefined)
    throw new FocError('WRONG_USAGE', `--${empty} names no place: it is empty`, {
      hint: `Write a folder or a file behind --${empty}; where it comes from a variable, check that this is set.`,
    })
}

/** Commands whose arguments are words to look for: what is empty there is said by those who look. */
const asking = new Set(['lookup', 'search', 'trace', 'compile'])

/** The same of a document, a file or a theme. @throws {FocError} `WRONG_USAGE`. */
function refuseEmptyNames(command: Command): void {
  if (asking.has(command.name())) return
  const empty = command.args.findIndex(argument => argument.trim() === '')
  if (empty === -1) return
  const argument = command.registeredArguments[empty] ?? command.registeredArguments.at(-1)
  throw new FocError('WRONG_USAGE', `<${argument?.name()}> names nothing: it is empty`, {
    hint: 'Write it out; where it comes from a variable, check that this is set.',
  })
}
