import { FocError } from '../../errors.ts'
import { readerVersions } from '../../import/index.ts'
import { counted } from '../../text/index.ts'
import type { DocumentHeader, Finding, Reader } from '../../types.ts'

const versions: Readonly<Record<string, number>> = readerVersions

/** Whether an imported text was made by an older reader, or by one that left no record. */
export function isReadByOlder({ reader, original }: Pick<DocumentHeader, 'reader' | 'original'>): boolean {
  return original !== null && (reader === undefined || reader.version < (versions[reader.format] ?? 0))
}

/** Said once, when the index is brought in step with a library that an older foc wrote. */
export function readByOlder(texts: number): Finding {
  return {
    kind: 'READ_BY_OLDER',
    severity: 'info',
    message: `${counted(texts, 'imported text')} ${texts === 1 ? 'was' : 'were'} read by an older foc: this one may read places, votes or facts that it did not`,
    place: null,
    hint: 'Run foc index to read the kept originals again; what you gave or corrected stays.',
  }
}

/**
 * Refuse a corpus file of a newer foc, before anything is made of it.
 *
 * @throws {FocError} `LIBRARY_NEWER`.
 */
export function refuseNewer(reader: Pick<Reader, 'format' | 'version'> | undefined, file: string): void {
  if (reader === undefined) return
  const { format, version } = reader
  const own = versions[format] ?? 0
  if (version > own)
    throw new FocError(
      'LIBRARY_NEWER',
      `the library was written by a newer foc: ${format} ${version}, this one has ${own}`,
      {
        place: { file },
        hint: 'Update foc, or choose another folder with --library DIR. Nothing was changed.',
      },
    )
}

/** The reader that the front matter of a corpus file names, whatever else stands in it. */
export function readerNamed(content: string): Pick<Reader, 'format' | 'version'> | undefined {
  const front = content.slice(0, Math.max(0, content.indexOf('\n---\n')))
  const [, format, version] = /^reader: ([a-z-]{1,40}) (\d{1,6})$/m.exec(front) ?? []
  return format === undefined ? undefined : { format, version: Number(version) }
}
