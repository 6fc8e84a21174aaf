import { basename } from 'node:path'
import { printAnswer } from '../shared/answer.ts'
import { Command } from '../shared/commander.ts'
import { type CommonOptions, withCommonOptions } from '../shared/shared-options.ts'
import { tell } from '../shared/tell.ts'

interface Options extends CommonOptions {
  out: string
}

/** `foc unpack FILE --out DIR` */
export function unpackCommand(done: (code: number) => void): Command {
  return withCommonOptions(new Command('unpack'))
    .argument('<file>', tell`a file that foc pack wrote`)
    .requiredOption('--out <dir>', tell`a new or empty folder`)
    .addHelpText('after', `\n${tell`Example:`}\n  foc unpack library.foc --out library`)
    .action(async (file: string, options: Options) => {
      const { unpack } = await import('../../library/writing.ts')
      const answer = { pack: basename(file), action: 'unpacked' as const, ...unpack(file, options.out) }
      const { drawPack } = await import('../print/pack.ts')
      await printAnswer(answer, { json: options.json, schema: 'foc/pack@1', draw: drawPack })
      done(0)
    })
}
