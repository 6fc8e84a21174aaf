import { FocError } from '../../errors.ts'
import { askLibrary } from '../../library/index.ts'
import { stripControls } from '../../text/index.ts'
import { print, printAnswer } from '../shared/answer.ts'
import { Command } from '../shared/commander.ts'
import { growSlowly } from '../shared/engine.ts'
import { type FilterOptions, filterOf, libraryOptions, withFilters } from '../shared/shared-options.ts'
import { sentence, tell } from '../shared/tell.ts'

interface Options extends FilterOptions {
  yaml?: boolean
  out?: string
  all?: boolean
}

/** `foc suggest [documents...]` */
export function suggestCommand(done: (code: number) => void): Command {
  return withFilters(new Command('suggest'))
    .argument('[documents...]', tell`documents to read, with @LANG for one language (default: all imported)`)
    .option('--all', tell`each with the place of one use, instead of one screen`)
    .option('--yaml', tell`as glossary files, one after the other`)
    .option('--out <dir>', tell`with --yaml: a folder, one file for each`)
    .addHelpText(
      'after',
      `\n${tell`Scores compare the texts with the other full texts held in the language: the\nmore of these, and the less alike, the better. Names are kept apart, and are\nnot among the glossary files.`}\n\n${tell`Example:`}\n  foc suggest A/RES/77/211 --limit 20`,
    )
    .action(async (documents: string[], options: Options, command: Command) => {
      if (options.yaml && options.json)
        throw new FocError('WRONG_USAGE', '--yaml and --json are two forms of one answer', {
          hint: 'Name one of them.',
        })
      if (options.out !== undefined && !options.yaml)
        throw new FocError('WRONG_USAGE', '--out needs --yaml', { hint: 'Add --yaml.' })
      growSlowly()
      const { catalogueOf, suggest } = await import('../../ask/index.ts')
      const { answer, catalogue } = await askLibrary(libraryOptions(options), index => {
        const themes = index.themes().map(({ id }) => id)
        const asked = { documents, filter: filterOf(options, themes), limit: options.limit }
        return { answer: suggest(index, asked), catalogue: options.yaml ? catalogueOf(index) : null }
      })
      if (catalogue !== null) {
        for (const id of answer.withoutText) process.stderr.write(`${withoutText(id)}\n`)
        const { glossaryFiles } = await import('../../render/exchange/index.ts')
        await deliver(glossaryFiles(answer.candidates, catalogue), options.out)
      } else {
        const { drawSuggest } = await import('../print/suggest.ts')
        const { drawSuggestShort } = await import('../print/suggest-short.ts')
        const { fitScreen } = await import('../print/one-screen.ts')
        const isMore = options.all === true || command.getOptionValueSource('limit') === 'cli'
        const draw = isMore ? drawSuggest : fitScreen(drawSuggest, drawSuggestShort)
        await printAnswer(answer, { json: options.json, schema: 'foc/suggest@1', draw })
      }
      done(answer.candidates.length + answer.names.length > 0 ? 0 : 1)
    })
}

const withoutText = (id: string): string =>
  stripControls(tell`warning: ${sentence(`the library has no full text of ${id}: it was not read`)}`)

async function deliver(files: { name: string; content: string }[], out: string | undefined): Promise<void> {
  if (out === undefined) {
    print(stripControls(files.map(({ name, content }) => `# ${name}\n${content}`).join('---\n')))
    return
  }
  const { writeNotes } = await import('../shared/write-notes.ts')
  for (const written of writeNotes(files, `${out}/`)) process.stderr.write(`${written}\n`)
}
