import { FocError } from '../../errors.ts'
import { Command, InvalidArgumentError } from '../shared/commander.ts'
import { type CommonOptions, libraryInView, withCommonOptions } from '../shared/shared-options.ts'
import { tell } from '../shared/tell.ts'

interface Options extends CommonOptions {
  out?: string
  single?: string
  base?: string
  timelines: number
}

/** `foc site --out DIR | --single FILE` */
export function siteCommand(done: (code: number) => void): Command {
  return withCommonOptions(new Command('site'), { builtin: tell`leave out the documents that foc ships` })
    .option('--out <dir>', tell`pages in a folder, for any web server or the disk`)
    .option('--single <file>', tell`all of it as one HTML file, to mail or to carry`)
    .option('--base <address>', tell`where the folder will be published: for the sitemap and the addresses of concepts`)
    .option('--timelines <n>', tell`drawings of the concepts that stand in most texts`, number, 50)
    .addHelpText(
      'after',
      `\n${tell`The pages are in English and French, work without a network, and search as\nfoc lookup does. A folder is replaced only where all in it is of foc site.`}\n\n${tell`Example:`}\n  foc site --single glossary.html --timelines 3`,
    )
    .action(async (options: Options) => {
      const { out, single } = options
      if ((out === undefined) === (single === undefined))
        throw new FocError('WRONG_USAGE', 'name one: a folder for pages, or one file', {
          hint: 'Write foc site --out DIR, or foc site --single FILE.html.',
        })
      const { writeSite } = await import('./write-site.ts')
      await writeSite({
        library: libraryInView(options),
        json: options.json ?? false,
        to: out === undefined ? { file: single ?? '' } : { folder: out },
        base: options.base === undefined ? null : checkedBase(options.base),
        timelines: options.timelines,
      })
      done(0)
    })
}

function number(value: string): number {
  const given = Number(value)
  if (value.trim() !== '' && Number.isInteger(given) && given >= 0 && given <= 1000) return given
  throw new InvalidArgumentError('it must be a whole number from 0 to 1000.')
}

/** @throws {FocError} `UNKNOWN_VALUE` for what is no address of the web. */
function checkedBase(base: string): string {
  if (/^https?:\/\/[^\s<>"?#]+$/.test(base) && URL.canParse(base)) return base.endsWith('/') ? base : `${base}/`
  throw new FocError('UNKNOWN_VALUE', `--base ${base} is no address of the web`, {
    hint: 'Write it whole, for example --base https://glossary.example.org/.',
  })
}
