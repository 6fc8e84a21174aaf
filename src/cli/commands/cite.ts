import { askLibrary } from '../../library/index.ts'
import { stripControls } from '../../text/index.ts'
import { print } from '../shared/answer.ts'
import { Command } from '../shared/commander.ts'
import { jsonLine } from '../shared/json-line.ts'
import { type CommonOptions, libraryInView, withCommonOptions } from '../shared/shared-options.ts'
import { tell } from '../shared/tell.ts'
import { warn } from '../shared/warn.ts'

interface Options extends CommonOptions {
  style: string
}

/** `foc cite <document>[@lang] [locator] --style NAME` */
export function citeCommand(done: (code: number) => void): Command {
  return withCommonOptions(new Command('cite'), { builtin: tell`leave out the documents that foc ships` })
    .argument('<document>', tell`its id or symbol, with @LANG for another language`)
    .argument('[locator...]', tell`a place in it: OP4, 4, para. 4, PP3, ¶3, call (c)`)
    .option('--style <name>', tell`un, oscola, chicago, apa, bibtex, ris or plain`, 'un')
    .addHelpText('after', `\n${tell`Example:`}\n  foc cite 2018-internet-censorship --style chicago`)
    .action(async (document: string, place: string[], options: Options) => {
      const { citedPlace } = await import('../../ask/show/index.ts')
      const { cite } = await import('../../render/cite/index.ts')
      const where = place.length === 0 ? null : place.join(' ')
      const cited = await askLibrary(libraryInView(options), index => citedPlace(index, document, where))
      const answer = await cite(cited, options.style)
      if (options.json) print(jsonLine({ schema: 'foc/cite@1', ...answer }))
      else {
        // To be copied, so neither wrapped nor mixed with what is said about it.
        print(`${[answer.text, ...(answer.inText === null ? [] : [answer.inText])].map(stripControls).join('\n')}\n`)
        for (const finding of answer.findings) warn(finding)
      }
      done(0)
    })
}
