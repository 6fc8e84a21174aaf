import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { FocError } from '../../errors.ts'
import { MOST_BYTES, readTermbase } from '../../import/terms/index.ts'
import { readOwnTermbase, writeOwnTermbase } from '../../read/index.ts'
import { byLanguage } from '../../text/index.ts'
import type { Finding, Label, OwnTermbase, Term } from '../../types.ts'
import { filesStaged } from '../folder/library-files.ts'
import type { LibraryPlaces, PackagePlaces } from '../folder/places.ts'
import { readNamedFile } from '../folder/read-named-file.ts'
import { writeWhole } from '../folder/write-whole.ts'
import { changeLibrary } from '../keep-in-step/change-library.ts'
import { ourTerms } from '../keep-in-step/own-terms.ts'

export interface TermsOptions {
  /** Who answers for the termbase; null where nobody is named. */
  owner: string | null
  /** The day on which it is taken in. */
  date: string
  /** Its name in the library; null to make one from the name of the file. */
  id: string | null
  dryRun: boolean
  /** Told once, where another process is changing the library and is waited for. */
  waiting?: () => void
}

export interface TermsReport {
  file: string
  format: 'tbx' | 'csv'
  termbase: string
  owner: string
  date: string
  status: 'added' | 'updated' | 'unchanged' | 'nothing-new'
  concepts: number
  /** Concepts that are ours word for word: they are left out. */
  same: number
  /** Kept: those that speak of a concept of ours, and those that are new; by id, in the order of the file. */
  layered: { id: string; on: string }[]
  added: string[]
  refused: { id: string | null; line: number; message: string }[]
  warnings: string[]
}

/**
 * Take a termbase of the user’s into the library, as a file of its own beside ours: nothing of ours changes. Concepts that
 * are the same as ours are passed over. The same file again changes nothing.
 *
 * @throws {FocError} `INVALID_ID`, what `readNamedFile` and `readTermbase` refuse, and what writing does.
 */
export async function takeInTerms(
  shipped: PackagePlaces,
  library: LibraryPlaces,
  path: string,
  options: TermsOptions,
): Promise<{ report: TermsReport; findings: Finding[] }> {
  const file = basename(path)
  const bytes = readNamedFile(path, {
    ...{ what: 'the termbase', shown: path, most: MOST_BYTES },
    ...{ instead: 'Give a TBX or a CSV file.', smaller: 'Split the file, or export fewer concepts.' },
  })
  const read = await readTermbase(bytes, file)
  const id = options.id ?? idOf(file)
  if (!/^[a-z0-9][a-z0-9-]{0,99}$/.test(id))
    throw new FocError('INVALID_ID', `${id} cannot name a termbase`, {
      hint: 'Use lower-case letters, digits and hyphens.',
    })
  const { terms: shippedTerms } = await readShippedTerms(shipped)
  const ours = ourTerms(shippedTerms)
  const kept = read.terms.filter(term => {
    const target = ours.for(term)
    return target === null || !isSameTerm(target, term)
  })
  const owner = options.owner ?? kept.find(({ curated }) => curated)?.curated?.by ?? 'owner not named'
  const place = join(library.terms, `${id}.yaml`)
  const before = existing(place, id)
  const termbase: OwnTermbase = { id, owner, date: options.date, source: file, terms: kept }
  const unchanged = before !== null && isSame(before, termbase)
  const status = unchanged ? 'unchanged' : kept.length === 0 ? 'nothing-new' : before ? 'updated' : 'added'
  const layers = kept.map(term => ({ id: term.id, on: ours.for(term)?.id ?? null }))
  const report: TermsReport = {
    ...{ file, format: read.format, termbase: id, owner, date: unchanged ? before.date : options.date, status },
    concepts: read.terms.length + read.refused.length,
    same: read.terms.length - kept.length,
    layered: layers.flatMap(({ id: one, on }) => (on === null ? [] : [{ id: one, on }])),
    added: layers.filter(({ on }) => on === null).map(({ id: one }) => one),
    ...{ refused: read.refused, warnings: read.warnings },
  }
  if (options.dryRun || status === 'unchanged' || status === 'nothing-new') return { report, findings: [] }
  const text = writeOwnTermbase(termbase)
  const shared = library.record === undefined ? [] : await shareTerms(library, `${id}.yaml`, text)
  if (library.record === undefined) writeWhole(place, text)
  const { findings } = await changeLibrary(shipped, library, () => null, { waiting: options.waiting })
  return { report, findings: [...shared, ...findings] }
}

/** The record first, then the folder. */
async function shareTerms(library: LibraryPlaces, name: string, text: string): Promise<Finding[]> {
  const { publishFiles } = await import('../shared/publish-files.ts')
  const files = filesStaged(library)
  try {
    files.write('terms', name, text)
    return await publishFiles(library, files)
  } finally {
    files.drop()
  }
}

// The shipped index has our concepts as they stand: the files need not be read.
async function readShippedTerms({ index: file }: PackagePlaces): Promise<{ terms: OwnTermbase['terms'] }> {
  const { openIndex } = await import('../../store/index.ts')
  const index = openIndex(file)
  try {
    return { terms: index.terms() }
  } finally {
    index.close()
  }
}

/** `our-terms` of `Our Terms.tbx`. */
function idOf(file: string): string {
  const slug = file
    .replace(/\.[A-Za-z0-9]{1,8}$/, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-|-$/g, '')
  return slug === '' ? 'termbase' : slug
}

/** The termbase that has this name now; null where there is none, or none that can be read. */
function existing(place: string, id: string): OwnTermbase | null {
  if (!existsSync(place)) return null
  try {
    return readOwnTermbase(readFileSync(place, 'utf8'), `${id}.yaml`)
  } catch (error) {
    if (error instanceof FocError) return null
    throw error
  }
}

const isSame = (a: OwnTermbase, b: OwnTermbase): boolean =>
  a.owner === b.owner &&
  a.terms.length === b.terms.length &&
  a.terms.every((term, at) => {
    const other = b.terms[at]
    return other !== undefined && isSameTerm(term, other)
  })

/**
 * Whether two concepts say the same: whatever an exchange format cannot tell apart (white space, the order of languages, a
 * set phrase whose labels are called phrases) does not count.
 */
export function isSameTerm(a: Term, b: Term): boolean {
  return JSON.stringify(canonical(a)) === JSON.stringify(canonical(b))
}

function canonical(term: Term): unknown {
  const isPhrase = term.kind === 'formulation' || term.kind === 'operative'
  const labels = [...byLanguage(term.labels)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, list]) => list.map(label => labelOf(label, isPhrase)))
  return [
    ...[term.id, term.kind, labels, term.themes, plain(term.scope), term.family, plain(term.note)],
    ...[term.related.map(({ id, reason }) => [id, plain(reason)]), term.broader ?? []],
    [term.curated?.by ?? null, term.curated?.date ?? null],
  ]
}

function labelOf(label: Label, isPhrase: boolean): unknown {
  const { text, language, region, role, termType, source } = label
  return [
    ...[plain(text), language, region, role, isPhrase && termType === 'phrase' ? null : termType],
    ...[label.partOfSpeech ?? null, label.gender ?? null, label.status ?? null],
    source === null ? null : [source.document, source.seen, plain(source.evidence), plain(source.note)],
  ]
}

const plain = (text: string | null): string | null => text?.replace(/\s+/g, ' ').trim() || null
