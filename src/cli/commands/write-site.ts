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
import { drawSite } from '../print/site.ts'
import { printAnswer } from '../shared/answer.ts'
import { staySmall } from '../shared/engine.ts'
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
 * Write a site, whole or not at all, and say what was written, with `--json` as `foc/site@1`.
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
  // What is written to the screen itself is all that may stand there.
  if ('file' in to && !statSync(to.file).isFile()) return
  await printAnswer({ site: basename(name), ...counts }, { json, schema: 'foc/site@1', draw: drawSite })
}

function isFolder(place: string): boolean {
  try {
    return statSync(place).isDirectory()
  } catch {
    // Nothing, or below what is no folder: writing it says so.
    return false
  }
}

/** Before the work, not after it. @throws {FocError} `NOT_A_FILE`. */
function checkIsFile(file: string): void {
  if (!isFolder(file)) return
  throw new FocError('NOT_A_FILE', 'a folder stands here: it was left as it is', {
    place: { file },
    hint: 'Name a file that is new, or one that may be replaced; pages in a folder are written with --out DIR.',
  })
}
