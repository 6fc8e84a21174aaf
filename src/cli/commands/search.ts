import type { SearchAnswer } from '../../ask/search/index.ts'
import { askLibrary } from '../../library/index.ts'
import { printAnswer } from '../shared/answer.ts'
import { Command } from '../shared/commander.ts'
import type { Screen } from '../shared/screen.ts'
import {
  commaList,
  type FilterOptions,
  filterOf,
  fromZero,
  libraryOptions,
  partsOf,
  withFilters,
} from '../shared/shared-options.ts'
import { tell } from '../shared/tell.ts'

interface Options extends FilterOptions {
  part?: string[]
  flat?: boolean
  count?: boolean
  explain?: boolean
  all?: boolean
  offset: number
}

/** `foc search <words>` */
export function searchCommand(done: (code: number) => void): Command {
  return withFilters(new Command('search'))
    .argument('<words...>', tell`words, “exact phrase”, prefix*, -without, term:concept`)
    .option('--part <part>', tell`only the preamble, the operative part or annexes; comma list`, commaList)
    .option('--all', tell`every passage in order, whole, instead of one screen`)
    .option('--flat', tell`every passage by rank, instead of grouped by document`)
    .option('--count', tell`only how many passages and documents there are`)
    .option('--explain', tell`say of each passage why it stands where it does`)
    .option('--offset <n>', tell`leave out so many passages first`, fromZero, 0)
    .addHelpText('after', help())
    .action(async (words: string[], options: Options, command: Command) => {
      const { search } = await import('../../ask/search/index.ts')
      const { offset, flat, count, explain, all } = options
      // Whoever pages through the hits, or asks for so many, wants every one of them.
      const typed = (name: string): boolean => command.getOptionValueSource(name) === 'cli'
      const every = flat === true || all === true || typed('limit') || typed('offset')
      // On the screen as many as there are lines for.
      const isScreen = options.json !== true && !every && !explain
      const limit =
        all === true && !typed('limit') ? EVERY : isScreen ? Math.max(options.limit, ON_SCREEN) : options.limit
      const { answer, isBare } = await askLibrary(libraryOptions(options), async index => {
        const themes = index.themes().map(({ id }) => id)
        const filter = filterOf(options, themes)
        const answer = await search(index, {
          query: asTyped(words).join(' '),
          filter,
          parts: partsOf(options.part),
          ...{ limit, offset, every, countOnly: count ?? false, explain: explain ?? false },
        })
        const { official, copies } = index.counts({})
        return { answer, isBare: official + copies === 0 }
      })
      const { drawCount, drawSearch } = await import('../print/search.ts')
      const { drawSearchShort, firstShown } = await import('../print/search-short.ts')
      const { fitScreen } = await import('../print/one-screen.ts')
      const layout = { flat: flat ?? false, every, offset }
      const whole = (shown: SearchAnswer, screen: Screen): void => drawSearch(shown, screen, layout)
      const short = every || explain ? whole : fitScreen(whole, drawSearchShort)
      const { drawNoneHeld } = await import('../print/whole-text.ts')
      const draw = (shown: SearchAnswer, screen: Screen): void => {
        short(shown, screen)
        if (isBare && !every && firstShown(shown)?.status !== 'phrase') drawNoneHeld(screen)
      }
      await printAnswer(answer, {
        json: options.json,
        schema: 'foc/search@1',
        draw: count ? drawCount : draw,
      })
      done(answer.total + answer.held.length > 0 ? 0 : 1)
    })
}

/** Passages of one screen. */
const ON_SCREEN = 16
/** More passages than any library has. */
const EVERY = 10_000_000

/** The words without the sign that kept a leading hyphen from being read as an option. */
const asTyped = (words: readonly string[]): string[] => words.map(word => word.replace(/^\u2212/, '-'))

const help = () => `
${tell`All words must be there, in any inflection; a phrase as it is spelt (in a digest
only inside its quotation marks, the rest being our summary). Your shell takes
plain quotation marks away: write 'a "b c"' or “b c”. term:disinformation finds
every form of a concept, in all languages.
One screen; --all shows every passage, --limit so many, --offset goes on.
Without these, a fourth passage of a text is left out, and so is a translation
of a text held in your language; all are counted.`}

${tell`Example:`}
  foc search “internet shutdowns” -elections --since 2020`
