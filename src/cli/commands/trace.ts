import { askLibrary } from '../../library/index.ts'
import { printAnswer } from '../shared/answer.ts'
import { askedFormats } from '../shared/asked-formats.ts'
import { Command } from '../shared/commander.ts'
import {
  commaList,
  type FilterOptions,
  filterOf,
  libraryOptions,
  STATE_OPTION,
  withFilters,
} from '../shared/shared-options.ts'
import { namesOnScreen, withStateNamed } from '../shared/state-names.ts'
import { tell } from '../shared/tell.ts'

interface Options extends FilterOptions {
  format?: string[]
  out?: string
  all?: boolean
  state?: string
}

/** Texts given where no limit is asked for. */
const TEXTS = 20
/** More texts than any library has. */
const EVERY = 1_000_000

/** `foc trace <term or phrase>` */
export function traceCommand(done: (code: number) => void): Command {
  return withFilters(new Command('trace'))
    .argument('<term...>', tell`a term or a phrase, in any inflection; quotation marks are not needed`)
    .option('--state <country>', STATE_OPTION())
    .option('--all', tell`every text, with the votes of members and every step, instead of one screen`)
    .option('--format <format>', tell`text, json or svg (a picture for documents and web pages); comma list`, commaList)
    .option('--out <place>', tell`a file for one format, a folder for several`)
    .addHelpText('after', `\n${tell`Example:`}\n  foc trace "open Internet"`)
    .action(async (words: string[], options: Options, command: Command) => {
      const { traceFormats, writeTrace } = await import('./write-trace.ts')
      const formats = askedFormats(traceFormats, options)
      const isLimited = command.getOptionValueSource('limit') === 'cli'
      const { trace } = await import('../../ask/trace/index.ts')
      const { answer, named } = await askLibrary(libraryOptions(options), async index => {
        const filter = filterOf(
          options,
          index.themes().map(({ id }) => id),
        )
        const limit = isLimited ? options.limit : options.all ? EVERY : TEXTS
        const { state } = options
        const asked = { query: words.join(' '), filter, limit, ...(state === undefined ? {} : { state }) }
        return { answer: await trace(index, asked), named: namesOnScreen(index) }
      })
      const { texts, apart } = answer
      done(texts.length + apart.reported.length + apart.notAdopted.length + apart.undated.length > 0 ? 0 : 1)
      if (options.out !== undefined || formats[0] === 'svg') return writeTrace(answer, formats, options.out)
      const { drawTrace } = await import('../print/trace.ts')
      const { drawTraceShort } = await import('../print/trace-short.ts')
      const { fitScreen } = await import('../print/one-screen.ts')
      const isMore = isLimited || options.all === true || options.state !== undefined
      const draw = isMore ? drawTrace : fitScreen(drawTrace, drawTraceShort)
      await printAnswer(answer, {
        ...{ json: formats[0] === 'json', schema: 'foc/trace@1' },
        draw: (one, screen) => draw(withStateNamed(one, named), screen),
      })
    })
}
