import { FocError } from '../../errors.ts'
import { askLibrary } from '../../library/index.ts'
import type { VotesAnswer } from '../../types.ts'
import { print, printAnswer } from '../shared/answer.ts'
import { Command } from '../shared/commander.ts'
import { jsonLine } from '../shared/json-line.ts'
import { printable, type Screen, screen } from '../shared/screen.ts'
import { type FilterOptions, filterOf, libraryOptions, repeated, withFilters } from '../shared/shared-options.ts'
import { writeNotes } from '../shared/write-notes.ts'

interface Options extends FilterOptions {
  state?: string[]
  all?: boolean
  format?: string
  out?: string
}

export const votesFormats = ['text', 'csv', 'json'] as const
type Format = (typeof votesFormats)[number]

/** `foc votes [document or term…]` */
export function votesCommand(done: (code: number) => void): Command {
  return withFilters(new Command('votes'))
    .description('who voted how: on a document, on several, on the texts that say a term, or on all')
    .argument('[documents...]', 'ids or symbols, or the words of a term; none for every text held')
    .option('--state <country>', 'the vote of this state (code or name); may be repeated', repeated)
    .option('--all', 'every text, and every state of the lists')
    .option('--format <format>', 'text, csv (a row for each state in each text) or json')
    .option('--out <file>', 'write it to a file')
    .addHelpText(
      'after',
      '\nCSV and JSON have every text, the screen the newest; --limit cuts each.\n\nExample:\n  foc votes 2018-internet-censorship --state Canada',
    )
    .action(async (words: string[], options: Options, command: Command) => {
      const format = formatOf(options)
      const { votes } = await import('../../ask/votes/index.ts')
      const isWhole = (format !== 'text' || options.all === true) && command.getOptionValueSource('limit') !== 'cli'
      const answer = await askLibrary(libraryOptions(options), index => {
        const themes = index.themes().map(({ id }) => id)
        const { limit, state = [] } = options
        return votes(index, { words, filter: filterOf(options, themes), states: state, limit: isWhole ? null : limit })
      })
      done(answer.counts.texts > 0 ? 0 : 1)
      const { drawVotes } = await import('../print/votes.ts')
      const draw = drawVotes(options.all ?? false)
      if (format === 'text' && options.out === undefined)
        return printAnswer(answer, { json: false, schema: 'foc/votes@1', draw })
      const content = await formatVotes(answer, format, draw)
      if (options.out === undefined) return print(content)
      const file = { name: `votes.${format === 'text' ? 'txt' : format}`, content }
      for (const written of writeNotes([file], options.out)) process.stderr.write(`${written}\n`)
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

/** @throws {FocError} `UNKNOWN_FORMAT`. */
function formatOf({ format, json }: Options): Format {
  const asked = format ?? (json ? 'json' : 'text')
  const known = votesFormats.find(one => one === asked)
  if (known !== undefined) return known
  throw new FocError('UNKNOWN_FORMAT', `there is no format called ${asked}`, {
    hint: `Formats: ${votesFormats.join(', ')}.`,
  })
}
