import { FocError } from '../../errors.ts'
import { askLibrary } from '../../library/index.ts'
import { Command } from '../shared/commander.ts'
import type { WrittenExport } from '../shared/run-export.ts'
import { type FilterOptions, filterOf, libraryOptions, repeated, withFilters } from '../shared/shared-options.ts'
import { tell } from '../shared/tell.ts'

interface Options extends FilterOptions {
  termKind?: string[]
  out?: string
  base: string
  tbxVersion: string
}

/** `foc export <format>` */
export function exportCommand(done: (code: number) => void): Command {
  return withFilters(new Command('export'))
    .argument('[format]', tell`tbx, skos, jsonld, csv, xlsx, omegat, tmx, csl, bibtex, ris, json, jsonl`)
    .option(
      '--term-kind <kind>',
      tell`only concepts of this kind: term, formulation, instrument, operative, all`,
      repeated,
    )
    .option('--base <address>', tell`beginning of the addresses of concepts in SKOS`, 'urn:foc:')
    .option('--tbx-version <n>', tell`version of TBX: 3 (of 2019), or 2 (of 2008) for older tools`, '3')
    .option('--out <file>', tell`write to this file, or into this folder as foc.<ending>`)
    .addHelpText(
      'after',
      `\n${tell`--theme and --lang choose concepts and labels; the other filters keep concepts\nthat texts which pass them use. TBX and OmegaT have terms and named texts unless\n--term-kind says more. OmegaT and TMX take two languages: --lang en,fr (the\ndefault); with more, and --out FOLDER/, they write a file for the first with\neach of the others.\n--limit is citations a concept (default 3), or documents (default: all).`}\n\n${tell`Example:`}\n  foc export tbx --theme shutdowns --out shutdowns.tbx`,
    )
    .action(async (format: string | undefined, options: Options, command: Command) => {
      const { exchangeFormats, isExchangeFormat } = await import('../../render/exchange/index.ts')
      const name = format?.toLowerCase() ?? (options.json ? 'json' : '')
      if (!isExchangeFormat(name))
        throw new FocError('UNKNOWN_FORMAT', name === '' ? 'name a format' : `there is no format called ${format}`, {
          hint: `Formats: ${exchangeFormats.join(', ')}.`,
        })
      if (options.json && options.out === undefined && name !== 'json')
        throw new FocError('WRONG_USAGE', `--json and ${name} are two forms of one answer`, {
          hint: 'Leave out --json, or write the file with --out FILE: --json then says what was written.',
        })
      const { documentKindsOnly, languagePairs, runExport } = await import('../shared/run-export.ts')
      const { deliverExport, deliverPairs } = await import('./deliver-export.ts')
      const pairs = languagePairs(name, options.lang)
      const limited = command.getOptionValueSource('limit') === 'cli'
      const asked = { ...options, limit: limited ? options.limit : null }
      const written = await askLibrary(libraryOptions(options), async index => {
        const themes = index.themes().map(({ id }) => id)
        const filter = filterOf(documentKindsOnly(options), themes)
        const all: WrittenExport[] = []
        for (const pair of pairs) all.push(await runExport(index, name, asked, filter, pair))
        return all
      })
      const [only, ...more] = written
      if (more.length > 0) deliverPairs(written, options)
      else if (only) deliverExport(only, options)
      done(written.some(({ content }) => content !== null) ? 0 : 1)
    })
}
