import type { Root } from 'mdast'
import { FocError } from '../../errors.ts'
import type { About } from '../tree/about.ts'
import { anchorsOf } from '../tree/anchors-of.ts'
import { pdfCompiler } from './compiler.ts'
import { typstSource } from './typst-source.ts'

/**
 * A tree as a PDF: tagged, PDF/UA-1, with embedded fonts, links and bookmarks, heading rows that are repeated, the running
 * title and page x/y. It holds no date: the same tree gives the same bytes.
 *
 * @throws {FocError} `PDF_WRITER_MISSING`, `FONTS_MISSING`, `PDF_LETTERS_MISSING`, `PDF_REFUSED`.
 */
export async function renderPdf(tree: Root, about: About): Promise<Uint8Array> {
  const draw = await preparePdf(tree, about)
  return draw()
}

/** The same in two steps: what draws it needs the tree no more, nor what the tree was made from. */
export async function preparePdf(tree: Root, about: About): Promise<() => Uint8Array> {
  const source = typstSource(tree, about, anchorsOf(tree))
  const { title } = about
  const compiler = await pdfCompiler()
  return () => drawn(source, title, compiler)
}

function drawn(source: string, title: string, compiler: Awaited<ReturnType<typeof pdfCompiler>>): Uint8Array {
  try {
    const made = compiler.compile({ mainFileContent: source })
    const { result } = made
    if (result === null) throw new Error(JSON.stringify(made.takeDiagnostics()?.shortDiagnostics))
    // What it remembers of the pages it has made is not needed to write them down.
    compiler.evictCache(0)
    return compiler.pdf(result, { pdfStandard: 'ua-1', creationTimestamp: 0 })
  } catch (cause) {
    const missing = missingLetters(cause)
    if (missing.length > 0)
      throw new FocError(
        'PDF_LETTERS_MISSING',
        `“${title}” has letters that the fonts of the PDF do not hold: ${namedLetters(missing)}`,
        {
          hint: 'They hold Latin, Greek, Cyrillic and Arabic letters. Write DOCX or HTML: these use the fonts of your machine.',
          cause,
        },
      )
    throw new FocError('PDF_REFUSED', `${title} cannot be set as an accessible PDF`, {
      hint: 'Write HTML, and print that to PDF; and tell the makers of foc which brief it was.',
      cause,
    })
  } finally {
    compiler.evictCache(0)
  }
}

/** Typst says which letters no font shows, since an accessible PDF may hold none; its errors are Rust's debug text. */
const said = /the text `\\?"([^`]{1,40}?)\\?"` could not be displayed/g

/** The letters that a refusal of Typst names, each once, in its order. */
function missingLetters(cause: unknown): string[] {
  const message = cause instanceof Error ? cause.message : String(cause)
  return [...new Set([...message.matchAll(said)].map(([, letter = '']) => letter))]
}

/** Scripts that texts of the United Nations and of coalitions are written in, and that the fonts of the PDF do not hold. */
const scripts: readonly [name: string, letters: RegExp][] = [
  ['Chinese', /\p{Script=Han}/u],
  ['Japanese', /\p{Script=Hiragana}|\p{Script=Katakana}/u],
  ['Korean', /\p{Script=Hangul}/u],
  ['Hebrew', /\p{Script=Hebrew}/u],
  ['Thai', /\p{Script=Thai}/u],
  ['Armenian', /\p{Script=Armenian}/u],
  ['Georgian', /\p{Script=Georgian}/u],
  ['Devanagari', /\p{Script=Devanagari}/u],
]

/** `汉 字 🙂 (Chinese)`: at most six letters, and the scripts they are of. */
function namedLetters(letters: readonly string[]): string {
  const names = scripts.filter(([, script]) => letters.some(letter => script.test(letter))).map(([name]) => name)
  const shown = letters.slice(0, 6).join(' ')
  return `${shown}${letters.length > 6 ? ' …' : ''}${names.length > 0 ? ` (${names.join(', ')})` : ''}`
}
