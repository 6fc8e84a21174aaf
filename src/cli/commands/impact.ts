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
  withCommonOptions,
} from '../shared/shared-options.ts'
import { tell } from '../shared/tell.ts'

interface Options extends CommonOptions {
  builtin: boolean
  issuer?: string[]
  lang?: string[]
  limit: number
  all?: boolean
  state?: string
}

/** `foc impact <document>` */
export function impactCommand(done: (code: number) => void): Command {
  return withCommonOptions(new Command('impact'), {
    builtin: tell`put it to imported texts only`,
    limit: { says: tell`show at most so many of each list on the screen; --json has all`, usual: 8 },
  })
    .argument('<document>', tell`its id, with @LANG for another language; import it first`)
    .option('--issuer <issuer>', tell`put it to texts of this issuer only; may be repeated`, repeated)
    .option(
      '--lang <languages>',
      tell`language of the briefs; comma list (default: the document’s, else en)`,
      commaList,
    )
    .option('--state <country>', STATE_OPTION())
    .option('--all', tell`every formulation, concept and point, with precedents and rules, instead of one screen`)
    .addHelpText('after', `\n${tell`Example:`}\n  foc impact 2018-hrc38-geneva-network`)
    .action(async (document: string, options: Options, command: Command) => {
      const { impact } = await import('../../ask/impact/index.ts')
      const { drawImpact } = await import('../print/impact.ts')
      const { builtin, issuer, lang, state, all } = options
      const isLimited = command.getOptionValueSource('limit') === 'cli'
      const limit = all && !isLimited ? EVERY : options.limit
      const filter = filterOf({ builtin, limit, ...(issuer ? { issuer } : {}) }, [])
      const answer = await askLibrary(libraryOptions(options), index =>
        impact(index, { document, filter, languages: lang ?? null, ...(state === undefined ? {} : { state }) }),
      )
      const { drawImpactShort } = await import('../print/impact-short.ts')
      const { fitScreen } = await import('../print/one-screen.ts')
      const whole = drawImpact(limit)
      const draw = all || isLimited || state !== undefined ? whole : fitScreen(whole, drawImpactShort)
      await printAnswer(answer, { json: options.json, schema: 'foc/impact@1', draw })
      done(0)
    })
}

/** More than any list has. */
const EVERY = 1_000_000
