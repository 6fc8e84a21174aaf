import type { Format } from './bytes/format.ts'

/**
 * The version of each reader, which every corpus file records. A library has the texts that an older version made read
 * again from their kept originals, by `foc index` or when the same file is imported again.
 *
 * **Raise a number by one** whenever the same bytes would give other passages, places, notes or facts: for what all formats
 * share (`structure/`, `passages/`, the names of the states) the numbers of all formats that it changes. A library without
 * a record was written before there were any: everything in it is older.
 *
 * `tests/import/reader-versions.test.ts` fails when a reader gives something else and its number stayed.
 */
export const readerVersions: { readonly [F in Format]: number } = {
  'akoma-ntoso': 5,
  docx: 3,
  html: 3,
  markdown: 3,
  pdf: 4,
  text: 3,
}
