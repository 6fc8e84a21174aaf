import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packagePlaces } from '../../library/index.ts'
import { Command } from '../shared/commander.ts'
import { commands } from './index.ts'

/**
 * The command line. `done` is told the exit code of the command that ran.
 *
 * @param asked the first word: where it names a command, only that one is built, since a lookup is to start at once.
 */
export function program(asked: string | undefined, done: (code: number) => void): Command {
  const root = new Command('foc')
    .description('Agreed language of the Freedom Online Coalition: who adopted which words, when, in which paragraph.')
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .exitOverride()
    .showSuggestionAfterError()
    // Errors are printed once, by the one place that catches.
    .configureOutput({ writeErr: () => {} })
    .configureHelp({ subcommandTerm: command => command.name(), helpWidth: 80 })
    .addHelpText('after', '\nExample:\n  foc lookup "internet shutdown"')
  const one = asked !== undefined && Object.hasOwn(commands, asked) ? commands[asked] : undefined
  for (const build of one ? [one] : Object.values(commands)) {
    const command = build(done).copyInheritedSettings(root)
    for (const below of command.commands) below.copyInheritedSettings(root)
    root.addCommand(command)
  }
  return root
}

function version(): string {
  const { version } = JSON.parse(readFileSync(join(packagePlaces().root, 'package.json'), 'utf8')) as {
    version: string
  }
  return version
}
