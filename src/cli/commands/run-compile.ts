import { compile } from '../../ask/compile/index.ts'
import { FocError } from '../../errors.ts'
import { askLibrary } from '../../library/index.ts'
import { compilingWords, emptyWords, noneWords } from '../../render/compilation/index.ts'
import { stripControls } from '../../text/index.ts'
import type { Compilation } from '../../types.ts'
import { drawCompilation } from '../print/compilation.ts'
import { print, printAnswer } from '../shared/answer.ts'
import { askedFormats } from '../shared/asked-formats.ts'
import { staySmall } from '../shared/engine.ts'
import { jsonLine } from '../shared/json-line.ts'
import { printable, screen } from '../shared/screen.ts'
import { filterOf, libraryOptions } from '../shared/shared-options.ts'
import { screenLanguage, tell } from '../shared/tell.ts'
import { writeNotes } from '../shared/write-notes.ts'
import type { CompileOptions } from './compile.ts'

export const compileFormats = ['text', 'md', 'html', 'docx', 'pdf', 'csv', 'json'] as const
type Format = (typeof compileFormats)[number]

/** Compile agreed wording, and write it in the formats asked for: all of them are made before the first is written. */
export async function runCompile(asked: readonly string[], options: CompileOptions): Promise<number> {
  const wanted = askedFormats(compileFormats, options)
  if (wanted.includes('pdf')) staySmall()
  const answer = await askLibrary(libraryOptions(options), index => {
    const filter = filterOf(
      options,
      index.themes().map(({ id }) => id),
    )
    const { query = null, state, title } = options
    return compile(index, {
      ...{ asked, query, filter, limit: options.limit },
      ...(state === undefined ? {} : { state }),
      ...(title === undefined ? {} : { title }),
    })
  })
  await deliver(answer, wanted, options)
  return answer.counts.paragraphs > 0 ? 0 : 1
}

async function deliver(
  answer: Compilation,
  wanted: readonly Format[],
  { out, all = false }: CompileOptions,
): Promise<void> {
  const [only] = wanted
  const draw = drawCompilation(all)
  if (out === undefined && (only === 'text' || only === 'json'))
    return printAnswer(answer, { json: only === 'json', schema: 'foc/compilation@1', draw })
  const files: { name: string; content: string | Uint8Array }[] = []
  for (const format of wanted)
    files.push({
      name: `${fileName(answer)}.${format === 'text' ? 'txt' : format}`,
      content: await written(answer, format, draw),
    })
  if (out !== undefined) {
    if (answer.counts.paragraphs === 0) {
      process.stderr.write(tell`${noneWords(answer, compilingWords(screenLanguage()))} Nothing is written.\n`)
      return
    }
    for (const path of writeNotes(files, out)) process.stderr.write(`${path}\n`)
    sayWhatIsLeftOut(answer)
    return
  }
  for (const { name, content } of files) {
    if (typeof content === 'string') print(content)
    else if (process.stdout.isTTY)
      throw new FocError('OUT_MISSING', `${name} is no text to be shown`, { hint: `Name it with --out ${name}.` })
    else process.stdout.write(content)
  }
}

/** What a file does not hold is said where it is made, too. */
function sayWhatIsLeftOut(compilation: Compilation): void {
  const words = compilingWords(screenLanguage())
  const { counts } = compilation
  const { limit } = counts.leftOut
  for (const empty of emptyWords(compilation, words)) process.stderr.write(tell`Not in it: ${stripControls(empty)}.\n`)
  if (limit > 0) process.stderr.write(tell`Not in it: ${words.leftOut.limit(limit)}. ${words.narrow}\n`)
}

async function written(
  answer: Compilation,
  format: Format,
  draw: ReturnType<typeof drawCompilation>,
): Promise<string | Uint8Array> {
  if (format === 'json') return jsonLine({ schema: 'foc/compilation@1', ...answer })
  if (format === 'text') {
    const drawn = screen(80)
    draw(printable(answer), drawn)
    return drawn.text()
  }
  const { compilationDocuments } = await import('../../render/compilation/documents.ts')
  return compilationDocuments[format](answer)
}

/** Letters of the name of a file that come from what was asked for. */
const NAME = 60

function fileName({ subjects, languages }: Compilation): string {
  const name = subjects
    .map(({ id, label }) => id ?? label)
    .join('-')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
  return `${[...name].slice(0, NAME).join('') || 'agreed'}.${languages[0] ?? 'en'}`
}
