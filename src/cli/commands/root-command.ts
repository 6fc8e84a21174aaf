import { Command } from '../shared/commander.ts'
import { spokenHelp, withSpokenHelp } from '../shared/spoken-help.ts'
import { speakEnglish, tell } from '../shared/tell.ts'
import { type CommandName, summaries } from './summaries.ts'

/** `foc` itself: its help, and how errors are told; no command yet. */
export function rootCommand(version: string): Command {
  return (
    new Command('foc')
      .description(
        tell`Agreed language of the Freedom Online Coalition: who adopted which words, when, in which paragraph.`,
      )
      .version(version, '-V, --version', tell`print the version`)
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
  )
}

/** `foc` with the names of its commands, none of which is loaded: all that its help needs, in English. */
export function outline(version: string): Command {
  speakEnglish()
  const root = rootCommand(version)
  for (const name of Object.keys(summaries) as CommandName[])
    root.addCommand(new Command(name).description(summaries[name]()).copyInheritedSettings(root))
  return withSpokenHelp(root)
}
