import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { importText } from '../../src/import/index.ts'
import type { Typed } from './odt.ts'

/** One resolution as the import of its XML gives it. */
export interface Source extends Typed {
  /** Name of its files in the working folder, without an ending. */
  name: string
}

/** The resolutions of a folder with `en/*.xml`, `fr/*.xml` …, by language and in order of name. */
export function readSources(folder: string, languages: string[]): Source[] {
  return languages.flatMap(language =>
    readdirSync(join(folder, language))
      .filter(file => file.endsWith('.xml'))
      .sort()
      .map(file => {
        const [document] = importText(readFileSync(join(folder, language, file)), file).documents
        if (!document) throw new Error(`${file} holds no document`)
        const { title, passages } = document
        const symbol = document.symbol ?? file
        return { name: `${language}-${file.slice(0, -4)}`, title, symbol, language, passages }
      }),
  )
}
