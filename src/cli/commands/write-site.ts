import { statSync } from 'node:fs'
import { basename } from 'node:path'
import { FocError } from '../../errors.ts'
import {
  askLibrary,
  checkFolderIsOurs,
  type LibraryOptions,
  writeFolderWhole,
  writeWhole,
} from '../../library/index.ts'
import { counted } from '../../text/index.ts'
import { print } from '../shared/answer.ts'
import { staySmall } from '../shared/engine.ts'
import { jsonLine } from '../shared/json-line.ts'
import { printable } from '../shared/screen.ts'
import { warn } from '../shared/warn.ts'
import { singleSite } from '../site/site-file.ts'
import { folderOfSite } from '../site/site-folder.ts'

export interface SiteRequest {
  library: LibraryOptions
  json: boolean
  to: { folder: string } | { file: string }
  base: string | null
  timelines: number
}

/** A file larger than this is slow to open on a telephone. */
const LARGE = 25_000_000

/**
 * Write a site, whole or not at all; what was written is said on the other stream, with `--json` as `foc/site@1`.
 *
 * @throws {FocError} as `writeFolderWhole` and `writeWhole` do.
 */
export async function writeSite({ library, json, to, base, timelines }: SiteRequest): Promise<void> {
  staySmall()
  if ('folder' in to) checkFolderIsOurs(to.folder)
  else checkIsFile(to.file)
  const written = await askLibrary(library, async index => {
    const how = { library, base: base ?? 'urn:foc:', timelines }
    if ('file' in to) {
      const { content, pages } = await singleSite(index, how)
      writeWhole(to.file, content)
      return { name: to.file, pages, files: 1, bytes: Buffer.byteLength(content) }
    }
    const made = folderOfSite(index, { ...how, hasAddress: base !== null })
    const { files, bytes } = await writeFolderWhole(to.folder, made.files)
    return { name: to.folder, pages: made.pages(), files, bytes }
  })
  if (base === null && 'folder' in to)
    warn({
      kind: 'NO_SITEMAP',
      severity: 'info',
      message: 'no sitemap was written: it names whole addresses',
      place: null,
      hint: 'Say where the folder will be published with --base ADDRESS.',
    })
  if ('file' in to && written.bytes > LARGE)
    warn({
      kind: 'FILE_LARGE',
      severity: 'warning',
      message: `the file has ${Math.round(written.bytes / 1_000_000)} MB, which is slow to open`,
      place: { file: to.file },
      hint: 'Full texts are better read as a folder of pages: foc site --out DIR.',
    })
  const { name, ...counts } = written
  if (json) print(jsonLine({ schema: 'foc/site@1', site: basename(name), ...counts }))
  else process.stderr.write(`${printable(name)}: ${counted(counts.pages, 'page')}, ${sizeOf(counts.bytes)}\n`)
}

/** Before the work, not after it. @throws {FocError} `NOT_A_FILE`. */
function checkIsFile(file: string): void {
  const there = statSync(file, { throwIfNoEntry: false })
  if (there === undefined || !there.isDirectory()) return
  throw new FocError('NOT_A_FILE', 'a folder stands here: it was left as it is', {
    place: { file },
    hint: 'Name a file that is new, or one that may be replaced; pages in a folder are written with --out DIR.',
  })
}

const sizeOf = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`
