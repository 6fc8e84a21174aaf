import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { FocError } from '../../errors.ts'
import { readNamedFile } from '../../library/index.ts'
import { decodeText, readEdition } from '../../read/index.ts'
import type { Brief, Edition } from '../../types.ts'
import { shownPath } from './shown-path.ts'
import { warn } from './warn.ts'

/** Largest edition read, in bytes. */
const LARGEST = 64 * 1024 * 1024

/**
 * Read one edition of a brief.
 *
 * @throws {FocError} `NOT_AN_EDITION`, `EDITION_NEWER`, and what `readNamedFile` refuses.
 */
export function readEditionFile(path: string): Edition {
  const file = shownPath(path)
  const bytes = readNamedFile(path, {
    ...{ what: 'the edition', shown: file, most: LARGEST },
    ...{ instead: 'Name one edition.', smaller: 'Name what foc toolkit build --format json wrote.' },
  })
  return readEdition(decodeText(bytes, file), file)
}

/**
 * Finds the edition that each brief is compared with: the file given, or of a folder the file `<theme>.<lang>.json`, as
 * `foc toolkit build --format json --out DIR` names it. A brief without one is named in a warning and written without changes.
 *
 * @throws {FocError} as `readEditionFile`; `EDITIONS_MISSING` where one file is given for several briefs.
 */
export function editionsAt(
  place: string,
  briefs: number,
): (brief: Pick<Brief, 'theme' | 'language'>) => Edition | null {
  const isFolder = existsSync(place) && statSync(place).isDirectory()
  if (!isFolder && briefs > 1)
    throw new FocError('EDITIONS_MISSING', `${briefs} notes cannot be compared with one edition`, {
      place: { file: shownPath(place) },
      hint: 'Give the folder of the earlier editions, or build one note.',
    })
  if (!isFolder) {
    const edition = readEditionFile(place)
    return () => edition
  }
  return ({ theme, language }) => {
    const name = `${theme}.${language}.json`
    const path = join(place, name)
    if (existsSync(path)) return readEditionFile(path)
    warn({
      ...{ kind: 'NO_EARLIER_EDITION', severity: 'warning', message: `there is no ${name}: what changed is not said` },
      ...{ place: { file: shownPath(place) }, hint: null },
    })
    return null
  }
}
