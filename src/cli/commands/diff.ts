import { Command } from '../shared/commander.ts'
import { type CommonOptions, commaList, withCommonOptions } from '../shared/shared-options.ts'

export interface DiffOptions extends CommonOptions {
  lang?: string
  all?: boolean
  format?: string[]
  out?: string
}

/** `foc diff <text> <text>` */
export function diffCommand(done: (code: number) => void): Command {
  return withCommonOptions(new Command('diff'), { builtin: 'leave out the documents that foc ships' })
    .description('two editions of a text side by side: what got weaker, stronger, lost, new')
    .argument('<before>', 'the older text: the id of a document, with @LANG for another language, or a file')
    .argument('<after>', 'the newer text, or a draft: an id, a file, or - for standard input')
    .option('--lang <language>', 'the language to compare in, where both are held in several')
    .option('--all', 'every point, and each paragraph with every word that changed')
    .option('--format <formats>', 'text, md, html, docx or json; comma list', commaList)
    .option('--out <place>', 'a file for one format, a folder for several')
    .addHelpText('after', '\nExample:\n  foc diff A/RES/78/213 A/RES/80/215')
    .action(async (before: string, after: string, options: DiffOptions) => {
      const { runDiff } = await import('./run-diff.ts')
      done(await runDiff(before, after, options))
    })
}
