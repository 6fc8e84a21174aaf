import { Command } from '../shared/commander.ts'
import { commaList, repeated, withFilters } from '../shared/shared-options.ts'
import { tell } from '../shared/tell.ts'
import type { CheckOptions } from './run-check.ts'

/** `foc check <file or ->` */
export function checkCommand(done: (code: number) => void): Command {
  return withFilters(new Command('check'))
    .argument('<file>', tell`a draft in any format of foc import, or - for standard input`)
    .option('--state <country>', tell`say of each precedent whether this state adopted it; may be repeated`, repeated)
    .option('--include-self', tell`let a document that is the draft itself be a precedent too`)
    .option('--all', tell`every stretch, note and source in full, instead of one screen`)
    .option('--alternatives', tell`show other agreed wordings of the same idea`)
    .option('--fail-on <name>', tell`exit 1 on this severity (or worse), rule or verdict; may be repeated`, repeated)
    .option('--baseline <file>', tell`an earlier answer (JSON): what it reported is accepted`)
    .option(
      '--waivers <file>',
      tell`findings accepted with a reason and a last day (YAML): a file, or a name in the library’s folder waivers`,
    )
    .option('--today <date>', tell`the day that last days of waivers are compared with (default: the system’s)`)
    .option('--format <formats>', tell`text, md, html, docx, json or sarif; comma list`, commaList)
    .option('--out <place>', tell`a file for one format, a folder for several`)
    .option('--sheet <file>', tell`also write a justification sheet: a name that ends in .md, .csv or .docx`)
    .addHelpText('after', `\n${tell`Example:`}\n  foc check statement.txt --fail-on warning --format text`)
    .action(async (path: string, options: CheckOptions) => {
      const { runCheck } = await import('./run-check.ts')
      done(await runCheck(path, options))
    })
}
