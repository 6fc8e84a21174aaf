import { firstScreen, type LookupAnswer, lookup, ROOM } from '../../ask/lookup/index.ts'
import { askLibrary } from '../../library/index.ts'
import { drawFirstScreen } from '../print/first-screen.ts'
import { drawLookup, drawNoneLeft } from '../print/lookup.ts'
import { drawWithin } from '../print/one-screen.ts'
import { drawPoints } from '../print/points.ts'
import { printAnswer } from '../shared/answer.ts'
import { Command } from '../shared/commander.ts'
import type { Screen } from '../shared/screen.ts'
import { type FilterOptions, filterOf, libraryOptions, STATE_OPTION, withFilters } from '../shared/shared-options.ts'
import { namesOnScreen, withStateNamed } from '../shared/state-names.ts'
import { tell } from '../shared/tell.ts'

interface Options extends FilterOptions {
  state?: string
  with?: string
  alternatives?: boolean
  all?: boolean
  explain?: boolean
}

/** `foc lookup <term>` */
export function lookupCommand(done: (code: number) => void): Command {
  return withFilters(new Command('lookup'))
    .argument('<term...>', tell`a term, in any inflection and language; quotation marks are not needed`)
    .option('--state <country>', STATE_OPTION())
    .option(
      '--with <language>',
      tell`below each citation the same paragraph in this language, where the library has it`,
    )
    .option('--all', tell`every use in order, repetitions included, with all that is known of each`)
    .option('--explain', tell`below the answer, what gave each of the first its place`)
    .option('--alternatives', tell`other agreed wordings of the same idea`)
    .addHelpText(
      'after',
      `\n${tell`One screen: what to cite, and who stood behind it; --all lists every use, and\n--limit so many. Other editions of a paragraph are named beside the newest, and\na translation of a text held in your language is left out; all are counted.`}\n\n${tell`Example:`}\n  foc lookup "internet shutdown" --state FR`,
    )
    .action(async (words: string[], options: Options, command: Command) => {
      const { answer, named } = await askLibrary(libraryOptions(options), async index => {
        const filter = filterOf(
          options,
          index.themes().map(({ id }) => id),
        )
        const { limit, state, with: beside } = options
        // An explicit limit asks for so many uses in order; without one a reader’s choice is given.
        const every = isLimited(command) || options.all === true
        const answer = await lookup(index, {
          query: words.join(' '),
          filter,
          limit: options.all === true && !isLimited(command) ? EVERY : limit,
          every,
          alternatives: options.alternatives ?? false,
          explain: options.explain ?? false,
          ...(state === undefined ? {} : { state }),
          ...(beside === undefined ? {} : { beside }),
        })
        return { answer, named: namesOnScreen(index) }
      })
      const draw = drawing(options, command)
      await printAnswer(answer, {
        ...{ json: options.json, schema: 'foc/lookup@1' },
        draw: (one, screen) =>
          draw(
            { ...withStateNamed(one, named), entries: one.entries.map(entry => withStateNamed(entry, named)) },
            screen,
          ),
      })
      const found = [answer.entries, answer.own ?? [], answer.passages, answer.held]
      done(found.some(({ length }) => length > 0) ? 0 : 1)
    })
}

/** More uses than any concept has. */
const EVERY = 1_000_000

/** Lines that an answer to one more question takes. */
const BESIDE = 5

const isLimited = (command: Command): boolean => command.getOptionValueSource('limit') === 'cli'

/** Something was asked for that may leave uses out. */
const isFiltered = ({ lang, theme, since, until, kind, issuer, adoption, document }: Options): boolean =>
  [lang, theme, since, until, kind, issuer, adoption, document].some(one => one !== undefined)

/** Entries that are only named: no use of them is left. */
const isEmpty = ({ entries, passages, held, own }: LookupAnswer): boolean =>
  entries.length > 0 &&
  entries.every(({ citations }) => citations.length === 0) &&
  passages.length + held.length + (own?.length ?? 0) === 0

/** One screen, where nothing more was asked for and there is something to cite. */
function drawing(options: Options, command: Command): (answer: LookupAnswer, screen: Screen) => void {
  const { all, state, with: beside, alternatives } = options
  const isMore = all === true || isLimited(command)
  // What was asked for besides takes lines of its own.
  const besides = [state, beside, alternatives].filter(one => one !== undefined).length
  return (answer, screen) => {
    const most = Math.max(0, ROOM - BESIDE * besides)
    const isCited = firstScreen(answer, 0).best.length > 0
    const isPlain = !isMore && answer.held.length === 0 && answer.own === undefined && answer.inferred === null
    if (isFiltered(options) && isEmpty(answer)) drawNoneLeft(answer, screen)
    else if (isPlain && isCited)
      drawWithin(screen, most, (room, one) => drawFirstScreen(answer, firstScreen(answer, room), one))
    else drawLookup(answer, screen)
    if (options.explain) drawPoints(answer.best, screen)
  }
}
