import { FocError } from '../../errors.ts'
import { askLibrary, ownToolkits } from '../../library/index.ts'
import { nameKey } from '../../text/index.ts'
import type { Brief } from '../../types.ts'
import { print, printAnswer } from '../shared/answer.ts'
import { Command } from '../shared/commander.ts'
import { type CommonOptions, commaList, libraryOptions, withCommonOptions } from '../shared/shared-options.ts'
import { counted, tell } from '../shared/tell.ts'
import { warn } from '../shared/warn.ts'
import { toolkitDiffCommand } from './toolkit-diff.ts'

interface BuildOptions extends CommonOptions {
  all?: boolean
  format?: string[]
  lang?: string[]
  out?: string
  template?: string
  style?: string[]
  changesFrom?: string
  full?: boolean
  annex?: boolean
}

/** `foc toolkit list | build | verify | diff` */
export function toolkitCommand(done: (code: number) => void): Command {
  return new Command('toolkit')
    .addHelpText('after', `\n${tell`Example:`}\n  foc toolkit build censorship --format html --out censorship.html`)
    .addCommand(listCommand(done))
    .addCommand(buildCommand(done))
    .addCommand(verifyCommand(done))
    .addCommand(toolkitDiffCommand(done))
}

function listCommand(done: (code: number) => void): Command {
  return withCommonOptions(new Command('list'), { limit: { says: tell`at most so many` } })
    .description(tell`the toolkits there are`)
    .addHelpText('after', `\n${tell`Example:`}\n  foc toolkit list`)
    .action(async (options: CommonOptions) => {
      const { listToolkits } = await import('../../ask/index.ts')
      const all = await askLibrary(libraryOptions(options), index => listToolkits(index))
      const toolkits = all.slice(0, options.limit)
      const draw: Parameters<typeof printAnswer<{ toolkits: typeof toolkits }>>[1]['draw'] = (answer, screen) => {
        for (const { id, language, title } of answer.toolkits)
          screen.line(`${id.padEnd(20)} ${language}  ${title}`, 0, 25)
      }
      await printAnswer({ toolkits }, { json: options.json, schema: 'foc/toolkits@1', draw })
      done(0)
    })
}

function buildCommand(done: (code: number) => void): Command {
  return withCommonOptions(new Command('build'))
    .description(tell`write briefing notes`)
    .argument('[theme...]', tell`ai, disinformation, civic-space, censorship, digital-inclusion`)
    .option('--all', tell`every toolkit`)
    .option('--format <formats>', tell`md, html, docx, pdf or json; comma list (default: md)`, commaList)
    .option('--lang <languages>', tell`language of the note; comma list (default: en)`, commaList)
    .option('--out <place>', tell`a file for one note, a folder for several`)
    .option('--full', tell`the dossier with everything, instead of the note of two pages`)
    .option('--annex', tell`a third page with what else there is to say`)
    .option('--template <file>', tell`Word file whose styles, page and page marks the DOCX takes on`)
    .option('--style <part=name...>', tell`style of the template for a part, as say="Body Text"`)
    .option('--changes-from <edition>', tell`an earlier edition (JSON), or a folder of them: say what changed`)
    .addHelpText('after', `\n${tell`Example:`}\n  foc toolkit build --all --format docx,pdf --out briefs`)
    .action(async (themes: string[], options: BuildOptions) => {
      const { isBriefFormat, briefFormats, writeBrief } = await import('../../render/brief/index.ts')
      const formats = [...new Set(options.format ?? [options.json ? 'json' : 'md'])]
      for (const format of formats)
        if (!isBriefFormat(format))
          throw new FocError('UNKNOWN_FORMAT', `there is no format called ${format}`, {
            hint: `Formats: ${briefFormats.join(', ')}.`,
          })
      if (options.full && options.annex)
        throw new FocError('FULL_AND_ANNEX', 'the dossier has everything: it takes no annex', {
          hint: 'Give --full or --annex, not both.',
        })
      const paper = options.full ? 'dossier' : options.annex ? 'annex' : 'note'
      const { readTemplate } = await import('../shared/read-template.ts')
      const template = readTemplate(options, formats)
      const { makeBriefs } = await import('../shared/make-briefs.ts')
      const briefs = await makeBriefs(libraryOptions(options), there => {
        const all = there.map(({ id }) => id)
        const wanted = new Set(options.all ? all : themes.map(theme => spelledAs(theme, all)))
        const languages = new Set(options.lang ?? ['en'])
        if (wanted.size === 0)
          throw new FocError('NO_THEME', 'name a theme, or --all', { hint: 'foc toolkit list names them.' })
        return [...wanted].flatMap(id => [...languages].map(language => ({ id, language })))
      })
      const files: NoteFile[] = []
      for (const brief of await withChanges(briefs, options.changesFrom))
        for (const format of formats.filter(isBriefFormat))
          files.push({
            name: `${brief.theme}.${brief.language}.${format}`,
            content: await writeBrief(brief, format, { template, paper }),
          })
      await deliver(files, options.out)
      done(sayLost(briefs) ? 1 : 0)
    })
}

/** A theme as the toolkits spell it: `AI` and `Civic Space` are typed too. As it is typed where none is called so. */
function spelledAs(theme: string, all: readonly string[]): string {
  const wanted = nameKey(theme)
  return all.find(id => id === wanted) ?? theme
}

/**
 * Say which recorded words the texts held do not carry.
 *
 * @returns whether there are any.
 */
function sayLost(briefs: readonly Brief[]): boolean {
  const all = briefs.flatMap(({ theme, language, coverage }) =>
    coverage.lost
      .filter(({ why }) => why === 'not-carried')
      .map(({ phrase, document, say }) => ({
        ...{ kind: 'PHRASE_NOT_CARRIED', severity: 'error' as const, place: null },
        message: `${theme}.${language}: the text held of ${document} does not have “${phrase}”: “${say}”`,
      })),
  )
  // One advice for all of them, behind the last.
  const hint = `Compare the recorded words with the text; a note leaves such a point out, the dossier marks it.`
  for (const [at, finding] of all.entries()) warn({ ...finding, hint: at === all.length - 1 ? hint : null })
  return all.length > 0
}

interface NoteFile {
  name: string
  content: string | Uint8Array
}

async function withChanges(briefs: Brief[], place: string | undefined): Promise<Brief[]> {
  if (place === undefined) return briefs
  const { editionsAt } = await import('../shared/read-editions.ts')
  const { diffEditions } = await import('../../ask/edition/index.ts')
  const editionOf = editionsAt(place, briefs.length)
  return briefs.map(brief => {
    const edition = editionOf(brief)
    return edition === null ? brief : { ...brief, changes: diffEditions(edition, brief) }
  })
}

async function deliver(files: NoteFile[], out: string | undefined): Promise<void> {
  const [only] = files
  if (out === undefined) {
    if (files.length > 1 || only === undefined)
      throw new FocError('OUT_MISSING', `${files.length} files need a folder`, { hint: 'Name one with --out DIR.' })
    if (typeof only.content !== 'string')
      throw new FocError('OUT_MISSING', `${only.name} is no text to be shown`, {
        hint: `Name a file with --out ${only.name}.`,
      })
    return print(only.content)
  }
  const { othersBeside, writeNotes } = await import('../shared/write-notes.ts')
  const written = writeNotes(files, out)
  for (const path of written) process.stderr.write(`${path}\n`)
  const others = othersBeside(written, out)
  if (others > 0) process.stderr.write(tell`left as they were: ${counted(others, 'other file')} in ${out}\n`)
}

function verifyCommand(done: (code: number) => void): Command {
  return withCommonOptions(new Command('verify'))
    .description(tell`check that every citation of the toolkits resolves`)
    .addHelpText('after', `\n${tell`Example:`}\n  foc toolkit verify`)
    .action(async (options: CommonOptions) => {
      const { listToolkits, verifyToolkits } = await import('../../ask/index.ts')
      const answer = await askLibrary(libraryOptions(options), async index => {
        const { own, findings } = await ownToolkits(libraryOptions(options), listToolkits(index))
        const checked = verifyToolkits(index, own)
        return { ...checked, findings: [...findings, ...checked.findings] }
      })
      const { drawVerify } = await import('../print/verify.ts')
      await printAnswer(answer, { json: options.json, schema: 'foc/verify@1', draw: drawVerify })
      done(answer.findings.some(({ severity }) => severity === 'error') ? 1 : 0)
    })
}
