import { Command } from '../shared/commander.ts'
import { type CommonOptions, libraryInView, withCommonOptions } from '../shared/shared-options.ts'
import { tell } from '../shared/tell.ts'

/** `foc mcp` */
export function mcpCommand(done: (code: number) => void): Command {
  return withCommonOptions(new Command('mcp'), { builtin: tell`answer from imported documents only` })
    .addHelpText(
      'after',
      `\n${tell`A client starts it and asks; it only reads, and ends when the client closes.\nHow three clients are set up stands in docs/assistants.md.`}\n\n${tell`Example:`}\n  foc mcp --library ~/texts`,
    )
    .action(async (options: CommonOptions) => {
      const { runMcp } = await import('./run-mcp.ts')
      await runMcp(libraryInView(options))
      done(0)
    })
}
