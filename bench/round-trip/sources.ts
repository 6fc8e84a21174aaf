import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readAkomaNtoso } from '../../src/import/akoma-ntoso/akoma-ntoso.ts'
import type { Typed } from './odt.ts'

/** One resolution as the import of its XML gives it. */
export interface Source extends Typed {
  /** Name of its files in the working folder, without an ending. */
  name: string
}

/** The English and French resolutions of a folder with `en/*.xml` and `fr/*.xml`, in order of name. */
export function readSources(folder: string): Source[] {
  return ['en', 'fr'].flatMap(language =>
    readdirSync(join(folder, language))
      .filter(file => file.endsWith('.xml'))
      .sort()
      .map(file => {
        const { facts, passages } = readAkomaNtoso(readFileSync(join(folder, language, file), 'utf8'), file)
        const symbol = facts.symbol ?? file
        return { name: `${language}-${file.slice(0, -4)}`, title: facts.title ?? symbol, symbol, language, passages }
      }),
  )
}
