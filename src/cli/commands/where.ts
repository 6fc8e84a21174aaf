import { libraryOf, missingLibrary } from '../../library/index.ts'
import { printAnswer } from '../shared/answer.ts'
import { Command } from '../shared/commander.ts'
import { type CommonOptions, libraryOptions, withCommonOptions } from '../shared/shared-options.ts'
import { tell } from '../shared/tell.ts'
import { warn } from '../shared/warn.ts'

/** `foc where` */
export function whereCommand(done: (code: number) => void): Command {
  return withCommonOptions(new Command('where'))
    .addHelpText('after', `\n${tell`Example:`}\n  foc where`)
    .action(async (options: CommonOptions) => {
      const { whereabouts } = await import('../../library/writing.ts')
      const opened = libraryOf(libraryOptions(options))
      for (const finding of missingLibrary(libraryOptions(options), opened)) warn(finding)
      const answer = whereabouts(opened)
      const { drawWhere } = await import('../print/where.ts')
      await printAnswer(answer, { json: options.json, schema: 'foc/where@1', draw: drawWhere })
      done(0)
    })
}
