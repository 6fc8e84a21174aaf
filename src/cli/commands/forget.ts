import { missingLibrary } from '../../library/index.ts'
import { splitReference } from '../../text/index.ts'
import { printAnswer } from '../shared/answer.ts'
import { Command } from '../shared/commander.ts'
import { waiting } from '../shared/file-progress.ts'
import { type CommonOptions, libraryOptions, libraryToChange, withCommonOptions } from '../shared/shared-options.ts'
import { tell } from '../shared/tell.ts'
import { warn } from '../shared/warn.ts'

/** `foc forget <document>[@lang]` */
export function forgetCommand(done: (code: number) => void): Command {
  return withCommonOptions(new Command('forget'))
    .argument('<document>', tell`its id, with @LANG for one language only`)
    .addHelpText('after', `\n${tell`Example:`}\n  foc forget A/RES/77/211@fr`)
    .action(async (document: string, options: CommonOptions) => {
      const { forget } = await import('../../library/writing.ts')
      const { id, language } = splitReference(document)
      const opened = await libraryToChange(options)
      for (const finding of missingLibrary(libraryOptions(options), opened)) warn(finding)
      const { shipped, library } = opened
      const { forgotten, findings } = await forget(shipped, library, id, language, waiting)
      for (const finding of findings) warn(finding)
      const { drawForget } = await import('../print/import.ts')
      await printAnswer(
        { asked: document, forgotten },
        { json: options.json, schema: 'foc/forget@1', draw: drawForget },
      )
      done(forgotten.length > 0 ? 0 : 1)
    })
}
