import { askLibrary } from '../../library/index.ts'
import type { VotesAnswer } from '../../types.ts'
import { print, printAnswer } from '../shared/answer.ts'
import { askedFormats } from '../shared/asked-formats.ts'
import { Command } from '../shared/commander.ts'
import { jsonLine } from '../shared/json-line.ts'
import { printable, type Screen, screen } from '../shared/screen.ts'
import {
  commaList,
  type FilterOptions,
  filterOf,
  libraryOptions,
  repeated,
  withFilters,
} from '../shared/shared-options.ts'
import { namesOnScreen } from '../shared/state-names.ts'
import { tell } from '../shared/tell.ts'
import { writeNotes } from '../shared/write-notes.ts'

interface Options extends FilterOptions {
  state?: string[]
  all?: boolean
  format?: string[]
  out?: string
}

export const votesFormats = ['text', 'csv', 'json'] as const
type Format = (typeof votesFormats)[number]

/** `foc votes [document or term…]` */
export function votesCommand(done: (code: number) => void): Command {
  return withFilters(new Command('votes'))
    .argument('[documents...]', tell`ids or symbols, or the words of a term; none for every text held`)
    .option('--state <country>', tell`the vote of this state (code or name); may be repeated`, repeated)
    .option('--all', tell`every text, and every state of the lists`)
    .option('--format <format>', tell`text, csv (a row for each state in each text) or json; comma list`, commaList)
    .option('--out <place>', tell`a file for one format, a folder for several`)
    .addHelpText(
      'after',
      `\n${tell`CSV and JSON have every text, the screen the newest; --limit cuts each.`}\n\n${tell`Example:`}\n  foc votes 2018-internet-censorship --state Canada`,
    )
    .action(async (words: string[], options: Options, command: Command) => {
      const formats = askedFormats(votesFormats, options)
      const { votes } = await import('../../ask/votes/index.ts')
      const isWhole =
        (formats.some(format => format !== 'text') || options.all === true) &&
        command.getOptionValueSource('limit') !== 'cli'
      const { answer, named } = await askLibrary(libraryOptions(options), async index => {
        const themes = index.themes().map(({ id }) => id)
        const { limit, state = [] } = options
        const filter = filterOf(options, themes)
        const answer = await votes(index, { words, filter, states: state, limit: isWhole ? null : limit })
        return { answer, named: namesOnScreen(index) }
      })
      done(answer.counts.texts > 0 ? 0 : 1)
      const { drawVotes } = await import('../print/votes.ts')
      const drawAll = drawVotes(options.all ?? false)
      const draw: typeof drawAll = (one, screen) => drawAll({ ...one, states: one.states.map(named) }, screen)
      if (formats[0] === 'text' && options.out === undefined)
        return printAnswer(answer, { json: false, schema: 'foc/votes@1', draw })
      const files: { name: string; content: string }[] = []
      for (const format of formats)
        files.push({
          name: `votes.${format === 'text' ? 'txt' : format}`,
          content: await formatVotes(answer, format, draw),
        })
      if (options.out === undefined) return print(files.map(({ content }) => content).join(''))
      for (const written of writeNotes(files, options.out)) process.stderr.write(`${written}\n`)
    })
}

async function formatVotes(
  answer: VotesAnswer,
  format: Format,
  draw: (answer: VotesAnswer, screen: Screen) => void,
): Promise<string> {
  if (format === 'json') return jsonLine({ schema: 'foc/votes@1', ...answer })
  if (format === 'csv') return (await import('../../render/votes/index.ts')).votesCsv(answer)
  const drawn = screen(80)
  draw(printable(answer), drawn)
  return drawn.text()
}
