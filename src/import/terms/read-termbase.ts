import { FocError } from '../../errors.ts'
import { checkTerm } from '../../read/index.ts'
import type { Term } from '../../types.ts'
import { decode } from '../bytes/decode.ts'
import { refuseEmpty } from '../bytes/size-limit.ts'
import { slugOf } from '../passages/slug.ts'
import { conceptFields, MOST_CONCEPTS, type WrittenConcept, type WrittenTermbase } from './read-concept.ts'

/** Largest file of terms, in bytes (32 MiB). */
export const MOST_BYTES = 32 * 1024 * 1024

export interface ReadTermbase {
  format: 'tbx' | 'csv'
  /** Concepts in the order of the file; their ids are slugs, no two the same. */
  terms: Term[]
  refused: { id: string | null; line: number; message: string }[]
  warnings: string[]
}

/**
 * Read a termbase file: TBX or CSV, told apart by its beginning. A concept that is not sound is refused by itself, with
 * its line; the others are read.
 *
 * @throws {FocError} `FILE_TOO_LARGE`, `TOO_MANY_ROWS`, `TOO_MANY_CONCEPTS`, `INVALID_ENCODING`, `NO_CONCEPTS`, and what
 * the readers of the two formats refuse.
 */
export async function readTermbase(bytes: Uint8Array, file: string): Promise<ReadTermbase> {
  checkBounds(bytes, file)
  refuseEmpty(bytes, file)
  const { text, warnings } = decode(bytes, file)
  const written = await readWritten(text, file)
  if (written.concepts.length > MOST_CONCEPTS)
    throw new FocError('TOO_MANY_CONCEPTS', `${file} has ${written.concepts.length} concepts`, {
      place: { file },
      hint: `At most ${MOST_CONCEPTS} are taken in from one file: split it.`,
    })
  if (written.concepts.length === 0)
    throw new FocError('NO_CONCEPTS', `${file} has no concept in it`, {
      place: { file },
      hint: 'Give a TBX file with concept entries, or a CSV file with a row for each label.',
    })
  return { format: written.format, ...sound(written.concepts), warnings: [...warnings, ...written.warnings] }
}

async function readWritten(text: string, file: string): Promise<WrittenTermbase> {
  if (/^\ufeff?\s{0,1000}</.test(text)) return (await import('./read-tbx.ts')).readTbx(text, file)
  return (await import('./read-csv.ts')).readCsv(text, file)
}

const MOST_LINES = 900_000

// Before anything is decoded: what a spreadsheet of a million rows would cost is not spent.
function checkBounds(bytes: Uint8Array, file: string): void {
  if (bytes.length > MOST_BYTES)
    throw new FocError('FILE_TOO_LARGE', `${file} has ${bytes.length} bytes; at most ${MOST_BYTES} are read`, {
      place: { file },
      hint: 'Split the file, or export fewer concepts.',
    })
  let lines = 0
  for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) lines++
  if (lines > MOST_LINES)
    throw new FocError('TOO_MANY_ROWS', `${file} has ${lines} lines; at most ${MOST_LINES} are read`, {
      place: { file },
      hint: 'Split the file, or export fewer concepts.',
    })
}

function sound(concepts: readonly WrittenConcept[]): Pick<ReadTermbase, 'terms' | 'refused'> {
  const terms: Term[] = []
  const refused: ReadTermbase['refused'] = []
  const taken = new Set<string>()
  for (const concept of concepts) {
    const { id: written, line } = concept
    const id = idFor(concept)
    if (written !== null && taken.has(id)) {
      refused.push({ id: written, line, message: 'another concept before it has this id' })
      continue
    }
    const checked = checkTerm(free(id, taken), conceptFields(concept))
    if ('problem' in checked) {
      refused.push({ id: written, line, message: checked.problem })
      continue
    }
    taken.add(checked.term.id)
    terms.push(checked.term)
  }
  return { terms, refused }
}

/** The id as written where it is one of ours could be, else made of it, else of the first label. */
function idFor({ id, labels }: WrittenConcept): string {
  if (id !== null && /^[a-z0-9][a-z0-9-]{0,99}$/.test(id)) return id
  return slugOf(id ?? labels[0]?.text ?? '')
}

function free(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id
  let number = 2
  while (taken.has(`${id}-${number}`)) number++
  return `${id}-${number}`
}
