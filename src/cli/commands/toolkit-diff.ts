import { printAnswer } from '../shared/answer.ts'
import { Command } from '../shared/commander.ts'
import { type CommonOptions, withCommonOptions } from '../shared/shared-options.ts'
import { tell } from '../shared/tell.ts'

/** `foc toolkit diff OLD.json NEW.json`. Asks no library: all it needs is in the two files. */
export function toolkitDiffCommand(done: (code: number) => void): Command {
  return withCommonOptions(new Command('diff'))
    .description(tell`what changed between two editions of a briefing note`)
    .argument('<old>', tell`an edition written by foc toolkit build --format json`)
    .argument('<new>', tell`a later edition of the same toolkit, in the same language`)
    .addHelpText('after', `\n${tell`Example:`}\n  foc toolkit diff ai.2025.json ai.2026.json`)
    .action(async (old: string, now: string, options: CommonOptions) => {
      const { readEditionFile } = await import('../shared/read-editions.ts')
      const { diffEditions } = await import('../../ask/edition/index.ts')
      const { drawDiff } = await import('../print/diff.ts')
      const answer = diffEditions(readEditionFile(old), readEditionFile(now))
      await printAnswer(answer, { json: options.json, schema: 'foc/diff@1', draw: drawDiff })
      done(0)
    })
}
