import { libraryOf } from '../../library/index.ts'
import { printAnswer } from '../shared/answer.ts'
import { Command } from '../shared/commander.ts'
import { type CommonOptions, libraryOptions, withCommonOptions } from '../shared/shared-options.ts'
import { tell } from '../shared/tell.ts'

/** `foc where` */
export function whereCommand(done: (code: number) => void): Command {
  return withCommonOptions(new Command('where'))
    .addHelpText('after', `\n${tell`Example:`}\n  foc where`)
    .action(async (options: CommonOptions) => {
      const { whereabouts } = await import('../../library/writing.ts')
      const answer = whereabouts(libraryOf(libraryOptions(options)))
      const { drawWhere } = await import('../print/where.ts')
      await printAnswer(answer, { json: options.json, schema: 'foc/where@1', draw: drawWhere })
      done(0)
    })
}
