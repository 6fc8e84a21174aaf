import { askLibrary } from '../../library/index.ts'
import { printAnswer } from '../shared/answer.ts'
import { Command } from '../shared/commander.ts'
import {
  type CommonOptions,
  commaList,
  filterOf,
  libraryOptions,
  repeated,
  STATE_OPTION,
  wholeNumber,
  withCommonOptions,
} from '../shared/shared-options.ts'

interface Options extends CommonOptions {
  builtin: boolean
  issuer?: string[]
  lang?: string[]
  limit: number
  state?: string
}

/** `foc impact <document>` */
export function impactCommand(done: (code: number) => void): Command {
  return withCommonOptions(new Command('impact'))
    .description('what a new statement changes: formulations, concepts, and talking points of the briefs')
    .argument('<document>', 'its id, with @LANG for another language; import it first')
    .option('--issuer <issuer>', 'put it to texts of this issuer only; may be repeated', repeated)
    .option('--no-builtin', 'put it to imported texts only')
    .option('--lang <languages>', 'language of the briefs; comma list (default: the document’s, else en)', commaList)
    .option('--state <country>', STATE_OPTION)
    .option('--limit <n>', 'show at most so many of each list on the screen; --json has all', wholeNumber, 8)
    .addHelpText('after', '\nExample:\n  foc impact 2018-hrc38-geneva-network')
    .action(async (document: string, options: Options) => {
      const { impact } = await import('../../ask/impact/index.ts')
      const { drawImpact } = await import('../print/impact.ts')
      const { builtin, issuer, lang, limit, state } = options
      const filter = filterOf({ builtin, limit, ...(issuer ? { issuer } : {}) }, [])
      const answer = await askLibrary(libraryOptions(options), index =>
        impact(index, { document, filter, languages: lang ?? null, ...(state === undefined ? {} : { state }) }),
      )
      await printAnswer(answer, { json: options.json, schema: 'foc/impact@1', draw: drawImpact(limit) })
      done(0)
    })
}
