import { strFromU8, strToU8, unzipSync } from 'fflate'
import { FocError } from '../../errors.ts'
import { packZip } from '../bytes/pack-zip.ts'

/** All that is unpacked from one Word file, in bytes; pictures are most of it. */
const LARGEST = 128 * 1024 * 1024

/** Parts of a Word file by path. */
export type WordParts = Map<string, Uint8Array>

/**
 * The parts of a Word file that an importer has read without complaint.
 *
 * @throws {FocError} `FILE_TOO_LARGE`, `CORRUPT_ZIP`.
 */
export function unpackWord(bytes: Uint8Array): WordParts {
  let size = 0
  const filter = ({ originalSize }: { originalSize: number }): boolean => {
    size += originalSize
    if (size > LARGEST)
      throw new FocError('FILE_TOO_LARGE', `the Word file unpacks to more than ${LARGEST / 1048576} MiB`, {
        hint: 'Take the pictures out, and check it again.',
      })
    return true
  }
  try {
    return new Map(Object.entries(unzipSync(bytes, { filter })))
  } catch (cause) {
    if (cause instanceof FocError) throw cause
    throw new FocError('CORRUPT_ZIP', 'the Word file is damaged', {
      hint: 'Open it in a word processor, save it anew, and check that.',
      cause,
    })
  }
}

/** A Word file of these parts: sorted after the list of content types, without a date, so that it is the same each time. */
export function packWord(parts: WordParts): Uint8Array {
  const names = [...parts.keys()].filter(name => name !== contentTypes).sort()
  const files: Record<string, Uint8Array> = {}
  for (const name of [contentTypes, ...names]) {
    const content = parts.get(name)
    if (content) files[name] = content
  }
  return packZip(files)
}

const contentTypes = '[Content_Types].xml'

/** A part as text: UTF-8, or UTF-16 by its byte order mark. */
function partText(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  return strFromU8(bytes).replace(/^\ufeff/, '')
}

/** Text as a part in UTF-8, which its declaration then says. */
export function textPart(text: string): Uint8Array {
  return strToU8(text.replace(/^(<\?xml[^>]*encoding=)(["'])[^"']*\2/i, '$1$2UTF-8$2'))
}

/** The text of a part; empty where there is none. */
export function partOf(parts: WordParts, name: string): string {
  const bytes = parts.get(name)
  return bytes === undefined ? '' : partText(bytes)
}

/** Path of the part that holds the document itself, as the package names it. */
export function mainPart(parts: WordParts): string {
  const relation = /<[^>]*\/officeDocument"[^>]*>/.exec(partOf(parts, '_rels/.rels'))?.[0] ?? ''
  const target = /\sTarget="([^"]*)"/.exec(relation)?.[1]?.replace(/^\//, '') ?? 'word/document.xml'
  const wanted = target.toLowerCase()
  return [...parts.keys()].find(name => name.replaceAll('\\', '/').toLowerCase() === wanted) ?? 'word/document.xml'
}
