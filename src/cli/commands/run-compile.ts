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
import { giveBack } from '../shared/give-back.ts'
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
  const papers = await prepared(asked, wanted, options)
  deliver(papers, options.out)
  return papers.isEmpty ? 1 : 0
}

/** What is written, without the compilation that it was made from: a PDF is drawn when that is gone from memory. */
interface Papers {
  isEmpty: boolean
  files: { name: string; content: string | Uint8Array | (() => Uint8Array) }[]
  /** Lines on what is in no file. */
  told: string[]
}

async function prepared(asked: readonly string[], wanted: readonly Format[], options: CompileOptions): Promise<Papers> {
  const answer = await answered(asked, options)
  const isEmpty = answer.counts.paragraphs === 0
  const { out, all = false } = options
  const [only] = wanted
  const draw = drawCompilation(all)
  if (out === undefined && (only === 'text' || only === 'json')) {
    printAnswer(answer, { json: only === 'json', schema: 'foc/compilation@1', draw })
    return { isEmpty, files: [], told: [] }
  }
  if (out !== undefined && isEmpty) {
    const nothing = tell`${noneWords(answer, compilingWords(screenLanguage()))} Nothing is written.\n`
    return { isEmpty, files: [], told: [nothing] }
  }
  const files: Papers['files'] = []
  for (const format of wanted)
    files.push({
      name: `${fileName(answer)}.${format === 'text' ? 'txt' : format}`,
      content: await written(answer, format, draw),
    })
  return { isEmpty, files, told: out === undefined ? [] : whatIsLeftOut(answer) }
}

function answered(asked: readonly string[], options: CompileOptions): Promise<Compilation> {
  return askLibrary(libraryOptions(options), index => {
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
}

function deliver({ files, told }: Papers, out: string | undefined): void {
  const made: { name: string; content: string | Uint8Array }[] = []
  for (const { name, content } of files) {
    if (typeof content !== 'function') made.push({ name, content })
    else {
      giveBack()
      made.push({ name, content: content() })
    }
  }
  if (out === undefined) show(made)
  else if (made.length > 0) for (const path of writeNotes(made, out)) process.stderr.write(`${path}\n`)
  for (const line of told) process.stderr.write(line)
}

function show(files: readonly { name: string; content: string | Uint8Array }[]): void {
  for (const { name, content } of files) {
    if (typeof content === 'string') print(content)
    else if (process.stdout.isTTY)
      throw new FocError('OUT_MISSING', `${name} is no text to be shown`, { hint: `Name it with --out ${name}.` })
    else process.stdout.write(content)
  }
}

/** What a file does not hold is said where it is made, too. */
function whatIsLeftOut(compilation: Compilation): string[] {
  const words = compilingWords(screenLanguage())
  const { limit } = compilation.counts.leftOut
  return [
    ...emptyWords(compilation, words).map(empty => tell`Not in it: ${stripControls(empty)}.\n`),
    ...(limit > 0 ? [tell`Not in it: ${words.leftOut.limit(limit)}. ${words.narrow}\n`] : []),
  ]
}

async function written(
  answer: Compilation,
  format: Format,
  draw: ReturnType<typeof drawCompilation>,
): Promise<Papers['files'][number]['content']> {
  if (format === 'json') return jsonLine({ schema: 'foc/compilation@1', ...answer })
  if (format === 'text') {
    const drawn = screen(80)
    draw(printable(answer), drawn)
    return drawn.text()
  }
  const { compilationDocuments, compilationPdf } = await import('../../render/compilation/documents.ts')
  return format === 'pdf' ? compilationPdf(answer) : compilationDocuments[format](answer)
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
