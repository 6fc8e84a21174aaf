import { askLibrary } from '../../library/index.ts'
import { printAnswer } from '../shared/answer.ts'
import { Command } from '../shared/commander.ts'
import { type FilterOptions, filterOf, libraryOptions, withFilters } from '../shared/shared-options.ts'

/** `foc documents` */
export function documentsCommand(done: (code: number) => void): Command {
  return withFilters(new Command('documents'))
    .description('the documents held: date, what text of it we have, how it was adopted')
    .addHelpText('after', '\nExample:\n  foc documents --theme shutdowns --since 2020')
    .action(async (options: FilterOptions, command: Command) => {
      const { listDocuments, resolveFilter } = await import('../../ask/index.ts')
      const all = await askLibrary(libraryOptions(options), index => {
        const themes = index.themes().map(({ id }) => id)
        return listDocuments(index, resolveFilter(index, filterOf(options, themes)))
      })
      // Unlike citations, a list of documents is wanted whole unless a limit is asked for.
      const limited = command.getOptionValueSource('limit') === 'cli' ? all.slice(0, options.limit) : all
      const { drawDocuments } = await import('../print/documents.ts')
      await printAnswer({ documents: limited }, { json: options.json, schema: 'foc/documents@1', draw: drawDocuments })
      done(all.length > 0 ? 0 : 1)
    })
}
