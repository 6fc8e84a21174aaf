import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { FocError } from '../../errors.ts'

const PACKAGE = '@myriaddreamin/typst-ts-node-compiler'

/** Where the built fonts are, seen from a chunk of the bundle, from its root, and from this file of the sources. */
const FONTS = ['../fonts/', './fonts/', '../../../dist/fonts/']

let compiler: Promise<NodeCompiler> | null = null

/**
 * Typst with the fonts of this package and no others. Loaded when the first PDF is asked for, and kept: it holds the fonts.
 *
 * @throws {FocError} `PDF_WRITER_MISSING`, `FONTS_MISSING`.
 */
export function pdfCompiler(): Promise<NodeCompiler> {
  compiler ??= load()
  return compiler
}

async function load(): Promise<NodeCompiler> {
  const fontBlobs = fonts()
  try {
    const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler')
    return NodeCompiler.create({ fontArgs: [{ fontBlobs }] })
  } catch (cause) {
    throw new FocError('PDF_WRITER_MISSING', 'PDF needs Typst, which is not installed here', {
      hint: `Install it beside foc: npm install ${PACKAGE}@0.7.0. Or write HTML, and print that to PDF.`,
      cause,
    })
  }
}

function fonts(): Buffer[] {
  const folder = FONTS.map(place => fileURLToPath(new URL(place, import.meta.url))).find(path => existsSync(path))
  const files = folder === undefined ? [] : readdirSync(folder).filter(name => name.endsWith('.ttf'))
  if (folder === undefined || files.length === 0)
    throw new FocError('FONTS_MISSING', 'the fonts for PDF are not where foc was built', {
      hint: 'Install foc again, or build it: node scripts/build.js.',
    })
  return files.sort().map(name => readFileSync(join(folder, name)))
}
