import { basename } from 'node:path'
import { askLibrary, libraryOf } from '../../library/index.ts'
import { printAnswer } from '../answer.ts'
import { Command } from '../commander.ts'
import { type CommonOptions, libraryOptions, withCommonOptions } from '../shared-options.ts'

interface Options extends CommonOptions {
  originals: boolean
}

/** `foc pack FILE` */
export function packCommand(done: (code: number) => void): Command {
  return withCommonOptions(new Command('pack'))
    .description('your library, its index and all briefs as one file to take along')
    .argument('<file>', 'the file to write, for example library.foc')
    .option('--no-originals', 'leave out the original files that imports kept')
    .addHelpText(
      'after',
      '\nOn the other machine, without a network: foc lookup "…" --library library.foc,\nor foc unpack library.foc --out DIR.\n\nExample:\n  foc pack library.foc',
    )
    .action(async (file: string, options: Options) => {
      const { buildBrief, listToolkits } = await import('../../ask/index.ts')
      const { formatBrief } = await import('../../render/document.ts')
      const { pack } = await import('../../library/writing.ts')
      const briefs = await askLibrary(libraryOptions(options), index =>
        listToolkits(index).flatMap(({ id, language }) => {
          const brief = buildBrief(index, id, language)
          return (['html', 'md'] as const).map(format => ({
            name: `${id}.${language}.${format}`,
            content: formatBrief(brief, format),
          }))
        }),
      )
      const report = pack(libraryOf(libraryOptions(options)), file, { briefs, originals: options.originals })
      const { drawPack } = await import('../print/pack.ts')
      const answer = { pack: basename(file), action: 'packed' as const, ...report }
      await printAnswer(answer, { json: options.json, schema: 'foc/pack@1', draw: drawPack })
      done(0)
    })
}
