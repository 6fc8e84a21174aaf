import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { FocError } from '../../errors.ts'
import { packagePlaces } from '../../library/index.ts'
import { Command } from '../shared/commander.ts'
import { spokenHelp, withSpokenHelp } from '../shared/spoken-help.ts'
import { tell } from '../shared/tell.ts'
import { commands } from './index.ts'

/**
 * The command line. `done` is told the exit code of the command that ran.
 *
 * @param asked the first word: where it names a command, only that one is loaded, since a lookup is to start at once.
 */
export async function program(asked: string | undefined, done: (code: number) => void): Promise<Command> {
  const root = new Command('foc')
    .description(
      tell`Agreed language of the Freedom Online Coalition: who adopted which words, when, in which paragraph.`,
    )
    .version(version(), '-V, --version', tell`print the version`)
    .option(
      '--ui <lang>',
      tell`language of the screen, en or fr (default: FOC_UI, else en); JSON does not change with it`,
    )
    .helpOption('-h, --help', tell`print this help`)
    .exitOverride()
    .showSuggestionAfterError()
    // Errors are printed once, by the one place that catches.
    .configureOutput({ writeErr: () => {} })
    .configureHelp({ subcommandTerm: command => command.name(), helpWidth: 80, ...spokenHelp })
    .addHelpText('after', `\n${tell`Example:`}\n  foc lookup "internet shutdown"`)
    .hook('preAction', (_, command) => {
      refuseEmptyPlaces(command.opts())
      refuseEmptyNames(command)
    })
  const one = asked !== undefined && Object.hasOwn(commands, asked) ? commands[asked] : undefined
  const builders = await Promise.all((one ? [one] : Object.values(commands)).map(load => load()))
  for (const build of builders) {
    const command = build(done).copyInheritedSettings(root)
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

function version(): string {
  const { version } = JSON.parse(readFileSync(join(packagePlaces().root, 'package.json'), 'utf8')) as {
    version: string
  }
  return version
}
