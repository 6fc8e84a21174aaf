import { askLibrary } from '../../library/index.ts'
import { printAnswer } from '../shared/answer.ts'
import { Command } from '../shared/commander.ts'
import { type FilterOptions, filterOf, libraryOptions, withFilters } from '../shared/shared-options.ts'
import { tell } from '../shared/tell.ts'

/** `foc documents` */
export function documentsCommand(done: (code: number) => void): Command {
  return withFilters(new Command('documents'))
    .addHelpText('after', `\n${tell`Example:`}\n  foc documents --theme shutdowns --since 2020`)
    .action(async (options: FilterOptions, command: Command) => {
      const { listDocuments, resolveFilter } = await import('../../ask/index.ts')
      const { isOpen } = await import('../../store/index.ts')
      const { all, filtered } = await askLibrary(libraryOptions(options), index => {
        const themes = index.themes().map(({ id }) => id)
        const filter = filterOf(options, themes)
        // What ships may be left out without a question being asked of the rest.
        const filtered = !isOpen({ ...filter, noBuiltin: false })
        return { all: listDocuments(index, resolveFilter(index, filter)), filtered }
      })
      // Unlike citations, a list of documents is wanted whole unless a limit is asked for.
      const limited = command.getOptionValueSource('limit') === 'cli' ? all.slice(0, options.limit) : all
      const { drawDocuments } = await import('../print/documents.ts')
      await printAnswer(
        { documents: limited },
        {
          json: options.json,
          schema: 'foc/documents@1',
          draw: (answer, screen) => drawDocuments(answer, screen, { filtered }),
        },
      )
      // An empty library is an answer; filters that leave nothing have found nothing.
      done(all.length > 0 || !filtered ? 0 : 1)
    })
}
