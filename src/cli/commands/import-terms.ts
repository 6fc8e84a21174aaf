import { FocError } from '../../errors.ts'
import { isDate } from '../../text/index.ts'
import { printAnswer } from '../shared/answer.ts'
import { Command } from '../shared/commander.ts'
import { waiting } from '../shared/file-progress.ts'
import { type CommonOptions, libraryToChange, withCommonOptions } from '../shared/shared-options.ts'
import { tell } from '../shared/tell.ts'
import { warn } from '../shared/warn.ts'

interface Options extends CommonOptions {
  owner?: string
  date?: string
  as?: string
  dryRun?: boolean
}

/** `foc import-terms <file>` */
export function importTermsCommand(done: (code: number) => void): Command {
  return withCommonOptions(new Command('import-terms'))
    .argument('<file>', tell`TBX of any tool, or CSV with the columns of foc export csv`)
    .option('--owner <name>', tell`who answers for it (default: as the file says)`)
    .option('--date <day>', tell`the day it is of (default: today)`)
    .option('--as <id>', tell`its name in your library (default: made of the file’s)`)
    .option('--dry-run', tell`say what would be kept, and keep nothing`)
    .addHelpText(
      'after',
      `\n${tell`Nothing of ours changes. Concepts that are the same as ours are passed over; the\nrest is kept in terms/ of your library, shown as yours, never as agreed.`}\n\n${tell`Example:`}\n  foc import-terms ministry.csv --owner "Ministry of Foreign Affairs"`,
    )
    .action(async (file: string, options: Options) => {
      const { owner, date, as: id, dryRun } = options
      if (date !== undefined && !(/^\d{4}-\d{2}-\d{2}$/.test(date) && isDate(date)))
        throw new FocError('WRONG_DATE', `--date ${date} is not a date`, { hint: 'Write it as 2026-05-16.' })
      const { takeInTerms } = await import('../../library/writing.ts')
      const { shipped, library } = await libraryToChange(options)
      const { report, findings } = await takeInTerms(shipped, library, file, {
        owner: owner ?? null,
        date: date ?? new Date().toISOString().slice(0, 10),
        id: id ?? null,
        dryRun: dryRun ?? false,
        waiting,
      })
      for (const finding of findings) warn(finding)
      const { drawTerms } = await import('../print/terms.ts')
      const draw: Parameters<typeof printAnswer<typeof report>>[1]['draw'] = (answer, screen) =>
        drawTerms(answer, screen, dryRun ?? false)
      await printAnswer(report, { json: options.json, schema: 'foc/terms@1', draw })
      const taken = report.concepts - report.refused.length
      done(report.refused.length === 0 ? 0 : taken > 0 ? 1 : 2)
    })
}
