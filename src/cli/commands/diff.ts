import { Command } from '../shared/commander.ts'
import { type CommonOptions, commaList, withCommonOptions } from '../shared/shared-options.ts'
import { tell } from '../shared/tell.ts'

export interface DiffOptions extends CommonOptions {
  lang?: string
  all?: boolean
  format?: string[]
  out?: string
}

/** `foc diff <text> <text>` */
export function diffCommand(done: (code: number) => void): Command {
  return withCommonOptions(new Command('diff'), { builtin: tell`leave out the documents that foc ships` })
    .argument('<before>', tell`the older text: the id of a document, with @LANG for another language, or a file`)
    .argument('<after>', tell`the newer text, or a draft: an id, a file, or - for standard input`)
    .option('--lang <language>', tell`the language to compare in, where both are held in several`)
    .option('--all', tell`every point, and each paragraph with every word that changed`)
    .option('--format <formats>', tell`text, md, html, docx or json; comma list`, commaList)
    .option('--out <place>', tell`a file for one format, a folder for several`)
    .addHelpText('after', `\n${tell`Example:`}\n  foc diff A/RES/78/213 A/RES/80/215`)
    .action(async (before: string, after: string, options: DiffOptions) => {
      const { runDiff } = await import('./run-diff.ts')
      done(await runDiff(before, after, options))
    })
}
