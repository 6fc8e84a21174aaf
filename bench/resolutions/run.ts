// The places that foc gives the paragraphs of a folder of resolutions, a line a file, and which of the forms it prints of
// them it does not read back; run by bench/resolutions.js.
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { placeIn } from '../../src/ask/show/place-in.ts'
import { importText } from '../../src/import/index.ts'
import type { PassageRow } from '../../src/store/index.ts'
import type { Passage } from '../../src/types.ts'
import { placeForms } from './place-forms.ts'

const [, , ...folders] = process.argv
const FORMS = Object.keys(placeForms({ label: '1', printed: true, path: [{ kind: 'paragraph', number: '1' }] })).length

for (const folder of folders)
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!file.endsWith('.xml')) continue
    const { documents } = importText(readFileSync(join(folder, file)), basename(file))
    const passages = documents.flatMap(document => document.passages)
    const unread = documents.flatMap(document => notReadBack(document.passages))
    const places = passages.map(({ text, locator }) => ({ text, locator }))
    console.log(JSON.stringify({ file: basename(file), passages: places, forms: passages.length * FORMS, unread }))
  }

/** Forms of a place that lead to another place, or to none. */
function notReadBack(passages: readonly Passage[]): { form: string; words: string; label: string }[] {
  const rows = passages.map((passage, at): PassageRow => ({ ...passage, key: at, document: 1, ordinal: at }))
  return rows.flatMap(({ locator }) =>
    locator === null
      ? []
      : Object.entries(placeForms(locator))
          .filter(([, words]) => labelFound(rows, words) !== locator.label)
          .map(([form, words]) => ({ form, words, label: locator.label })),
  )
}

function labelFound(rows: readonly PassageRow[], words: string): string | undefined {
  try {
    return placeIn(rows, words, '').locator?.label
  } catch {
    return undefined
  }
}
