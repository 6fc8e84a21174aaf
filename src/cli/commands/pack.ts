import { basename } from 'node:path'
import { libraryOf } from '../../library/index.ts'
import { printAnswer } from '../shared/answer.ts'
import { Command } from '../shared/commander.ts'
import { type CommonOptions, commaList, libraryOptions, withCommonOptions } from '../shared/shared-options.ts'
import { tell } from '../shared/tell.ts'

interface Options extends CommonOptions {
  originals: boolean
  format?: string[]
}

/** `foc pack FILE` */
export function packCommand(done: (code: number) => void): Command {
  return withCommonOptions(new Command('pack'))
    .argument('<file>', tell`the file to write, for example library.foc`)
    .option('--no-originals', tell`leave out the original files that imports kept`)
    .option(
      '--format <formats>',
      tell`formats of the briefs; comma list (default: md, html, docx, and pdf if it can be written)`,
      commaList,
    )
    .addHelpText(
      'after',
      `\n${tell`On the other machine, without a network: foc lookup "…" --library library.foc,\nor foc unpack library.foc --out DIR.`}\n\n${tell`Example:`}\n  foc pack library.foc`,
    )
    .action(async (file: string, options: Options) => {
      const { makeBriefs } = await import('../shared/make-briefs.ts')
      const { packBriefs } = await import('../shared/pack-briefs.ts')
      const { checkPackPlace, pack } = await import('../../library/writing.ts')
      const opened = libraryOf(libraryOptions(options))
      checkPackPlace(opened.library, file)
      const briefs = await packBriefs(await makeBriefs(libraryOptions(options), there => there), options.format)
      // The first pull of a record makes its folder.
      const report = pack(libraryOf(libraryOptions(options)), file, { briefs, originals: options.originals })
      const { drawPack } = await import('../print/pack.ts')
      const answer = { pack: basename(file), action: 'packed' as const, ...report }
      await printAnswer(answer, { json: options.json, schema: 'foc/pack@1', draw: drawPack })
      done(0)
    })
}
