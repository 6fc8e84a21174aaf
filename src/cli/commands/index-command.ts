import { missingLibrary } from '../../library/index.ts'
import { printAnswer } from '../shared/answer.ts'
import { Command } from '../shared/commander.ts'
import { fileProgress, waiting } from '../shared/file-progress.ts'
import { type CommonOptions, libraryOptions, libraryToChange, withCommonOptions } from '../shared/shared-options.ts'
import { tell } from '../shared/tell.ts'
import { warn } from '../shared/warn.ts'

/** `foc index` */
export function indexCommand(done: (code: number) => void): Command {
  return withCommonOptions(new Command('index'))
    .addHelpText('after', `\n${tell`Example:`}\n  foc index`)
    .action(async (options: CommonOptions) => {
      const { rebuild } = await import('../../library/writing.ts')
      const opened = await libraryToChange(options)
      for (const finding of missingLibrary(libraryOptions(options), opened)) warn(finding)
      const { shipped, library } = opened
      const report = await rebuild(shipped, library, { progress: fileProgress, waiting })
      const { drawIndex } = await import('../print/index-report.ts')
      await printAnswer(report, { json: options.json, schema: 'foc/index@1', draw: drawIndex })
      done(report.findings.some(({ severity }) => severity === 'error') ? 1 : 0)
    })
}
