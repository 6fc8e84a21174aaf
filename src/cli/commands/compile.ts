import { Command } from '../shared/commander.ts'
import { commaList, type FilterOptions, STATE_OPTION, withFilters } from '../shared/shared-options.ts'
import { tell } from '../shared/tell.ts'

export interface CompileOptions extends Omit<FilterOptions, 'limit'> {
  query?: string
  state?: string
  title?: string
  all?: boolean
  format?: string[]
  out?: string
  limit: number
}

/** Paragraphs where no limit is named. */
const USUAL = 200

/** `foc compile <theme or term…>` */
export function compileCommand(done: (code: number) => void): Command {
  return withFilters(new Command('compile'), { usual: USUAL, of: tell`paragraphs` })
    .argument('[subjects...]', tell`themes and terms, in the order wanted; term:NAME where a theme has that name`)
    .option('--query <words>', tell`any words, as foc search understands them`)
    .option('--state <country>', STATE_OPTION())
    .option('--title <title>', tell`what stands over it (default: what was asked for)`)
    .option('--all', tell`on the screen: every paragraph, whole`)
    .option('--format <formats>', tell`text, md, html, docx, pdf, csv or json; comma list`, commaList)
    .option('--out <place>', tell`a file for one format, a folder for several`)
    .addHelpText(
      'after',
      `\n${tell`One edition of a paragraph stands for all; whole paragraphs where full texts are\nheld. 200 paragraphs, the best, unless --limit says otherwise (2000 at most).\nThe paper is in French with --lang fr, which takes French texts.`}\n\n${tell`Example:`}\n  foc compile "internet shutdown" --since 2022 --out shutdowns.docx`,
    )
    .action(async (subjects: string[], options: CompileOptions) => {
      const { runCompile } = await import('./run-compile.ts')
      done(await runCompile(subjects, options))
    })
}
