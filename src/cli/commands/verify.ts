import { askLibrary, ownToolkits } from '../../library/index.ts'
import { printAnswer } from '../shared/answer.ts'
import { Command } from '../shared/commander.ts'
import { type CommonOptions, libraryOptions, withCommonOptions } from '../shared/shared-options.ts'
import { tell } from '../shared/tell.ts'

/** `foc verify` */
export function verifyCommand(done: (code: number) => void): Command {
  return withCommonOptions(new Command('verify'))
    .addHelpText('after', `\n${tell`Example:`}\n  foc verify`)
    .action(async (options: CommonOptions) => {
      const { listToolkits, verify } = await import('../../ask/index.ts')
      const answer = await askLibrary({ ...libraryOptions(options), thorough: true }, async (index, places) => {
        const { own, findings } = await ownToolkits(libraryOptions(options), listToolkits(index))
        const checked = verify(index, own)
        const { unlikeFiles } = await import('../../library/writing.ts')
        const unlike = unlikeFiles(index, places)
        return { ...checked, findings: [...unlike, ...findings, ...checked.findings] }
      })
      const { drawVerify } = await import('../print/verify.ts')
      await printAnswer(answer, { json: options.json, schema: 'foc/verify@1', draw: drawVerify })
      done(answer.findings.some(({ severity }) => severity === 'error') ? 1 : 0)
    })
}
