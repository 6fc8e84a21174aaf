import { lookup } from '../../ask/lookup/index.ts'
import { askLibrary } from '../../library/index.ts'
import { drawLookup } from '../print/lookup.ts'
import { printAnswer } from '../shared/answer.ts'
import { Command } from '../shared/commander.ts'
import { type FilterOptions, filterOf, libraryOptions, STATE_OPTION, withFilters } from '../shared/shared-options.ts'

interface Options extends FilterOptions {
  state?: string
  with?: string
  alternatives?: boolean
}

/** `foc lookup <term>` */
export function lookupCommand(done: (code: number) => void): Command {
  return withFilters(new Command('lookup'))
    .description('who adopted a term, when, and in which paragraph')
    .argument('<term...>', 'a term, in any inflection and language; quotation marks are not needed')
    .option('--state <country>', STATE_OPTION)
    .option('--with <language>', 'below each citation the same paragraph in this language, where it is held')
    .option('--alternatives', 'other agreed wordings of the same idea')
    .addHelpText(
      'after',
      '\nWithout --limit, repetitions are left out (a second use in a paragraph, a\nfourth paragraph of a text, a translation of a text held in your language);\nall are counted.\n\nExample:\n  foc lookup "internet shutdown" --state FR',
    )
    .action(async (words: string[], options: Options, command: Command) => {
      const answer = await askLibrary(libraryOptions(options), index => {
        const filter = filterOf(
          options,
          index.themes().map(({ id }) => id),
        )
        const { limit, state, with: beside } = options
        // An explicit limit asks for every use in order; without one a reader’s choice is given.
        const every = command.getOptionValueSource('limit') === 'cli'
        return lookup(index, {
          query: words.join(' '),
          filter,
          limit,
          every,
          alternatives: options.alternatives ?? false,
          ...(state === undefined ? {} : { state }),
          ...(beside === undefined ? {} : { beside }),
        })
      })
      await printAnswer(answer, { json: options.json, schema: 'foc/lookup@1', draw: drawLookup })
      const found = [answer.entries, answer.own ?? [], answer.passages, answer.held]
      done(found.some(({ length }) => length > 0) ? 0 : 1)
    })
}
