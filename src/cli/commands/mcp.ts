import { Command } from '../shared/commander.ts'
import { type CommonOptions, libraryOptions } from '../shared/shared-options.ts'

/** `foc mcp` */
export function mcpCommand(done: (code: number) => void): Command {
  return new Command('mcp')
    .description('answer an assistant over standard input and output (Model Context Protocol)')
    .option('--library <dir>', 'folder of imported documents (default: FOC_LIBRARY, else your data folder)')
    .addHelpText(
      'after',
      '\nA client starts it and asks; it only reads, and ends when the client closes.\nHow three clients are set up stands in docs/assistants.md.\n\nExample:\n  foc mcp --library ~/texts',
    )
    .action(async (options: CommonOptions) => {
      const { runMcp } = await import('./run-mcp.ts')
      await runMcp(libraryOptions(options))
      done(0)
    })
}
