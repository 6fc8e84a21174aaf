import * as z from 'zod'
import type { Finding, OwnTermbase, Term } from '../../types.ts'
import { date, slug } from '../source/field-schemas.ts'
import { isThere, listFiles, readText } from '../source/files.ts'
import { attempt } from '../source/findings.ts'
import { validate } from '../source/validate.ts'
import { parseYaml } from '../source/yaml-source.ts'
import { termFrom, termSchema } from './terms.ts'

/** A termbase of the user: a file of the library’s `terms/`. */
export const ownTermbaseSchema = z.strictObject({
  owner: z.string().min(1).max(200),
  date: date.transform(String),
  source: z.string().min(1).max(400),
  terms: z.array(z.strictObject({ id: slug, ...termSchema.shape })).max(20_000),
})

/**
 * Read the termbases of a library. Touches the disk.
 *
 * @returns Sorted by name; a bad file is a finding and the others are still read.
 */
export function readOwnTermbases(folder: string): { termbases: OwnTermbase[]; findings: Finding[] } {
  const findings: Finding[] = []
  const names = isThere(folder) ? (attempt(findings, () => listFiles(folder, '.yaml', 'terms')) ?? []) : []
  const read = names.map(name =>
    attempt(findings, () => readOwnTermbase(readText(folder, name, `terms/${name}`), name)),
  )
  return { termbases: read.filter(one => one !== null), findings }
}

/** @throws {FocError} With file, line and column. */
export function readOwnTermbase(source: string, name: string): OwnTermbase {
  const { terms, ...facts } = validate(ownTermbaseSchema, parseYaml(source, `terms/${name}`))
  return { id: name.replace(/\.yaml$/, ''), ...facts, terms: terms.map(({ id, ...term }) => termFrom(id, term)) }
}

/** A concept of a foreign file, checked as one of the glossary is; or what is wrong with it. */
export function checkTerm(id: string, fields: unknown): { term: Term } | { problem: string } {
  const { data, error } = termSchema.safeParse(fields)
  if (data) return { term: termFrom(id, data) }
  const [issue] = error.issues
  const at = issue?.path.join('.') ?? ''
  return { problem: `${at === '' ? '' : `${at}: `}${issue?.message ?? 'it is not sound'}` }
}

/** A termbase as its file: a concept a line, so that a person can edit it and a comparison reads well. */
export function writeOwnTermbase({ owner, date, source, terms }: OwnTermbase): string {
  return [
    '# Your termbase, laid over the glossary of foc by foc import-terms. It is yours to edit; remove the file to be rid of it.',
    '# What it says is shown as yours, and never as agreed language.',
    `owner: ${JSON.stringify(owner)}`,
    `date: ${JSON.stringify(date)}`,
    `source: ${JSON.stringify(source)}`,
    'terms:',
    ...terms.map(term => `  - ${JSON.stringify(withoutNulls(term))}`),
    '',
  ].join('\n')
}

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls)
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(([, inner]) => inner !== null)
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutNulls(inner)]))
}
