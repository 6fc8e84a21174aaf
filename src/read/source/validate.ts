import * as z from 'zod'
import { FocError } from '../../errors.ts'
import { nearest } from '../../text/index.ts'
import type { YamlPath, YamlSource } from './yaml-source.ts'

/**
 * Check parsed YAML against its schema.
 *
 * @throws {FocError} `UNKNOWN_FIELD`, `MISSING_FIELD` or `INVALID_FIELD`, naming the field, what was found, what is
 *   wanted, and the line. The first mistake in reading order is thrown.
 */
export function validate<Schema extends z.ZodType>(schema: Schema, source: YamlSource): z.output<Schema> {
  const result = schema.safeParse(source.value)
  if (result.success) return result.data
  const errors = result.error.issues.flatMap(issue => unfold(issue, [])).map(issue => toError(issue, schema, source))
  errors.sort((a, b) => (a.place?.line ?? 0) - (b.place?.line ?? 0))
  throw errors[0] ?? new FocError('INVALID_FIELD', `${source.file} does not have the shape wanted`)
}

interface Issue {
  issue: z.core.$ZodIssue
  path: YamlPath
}

/** Of a union keep the branch that fits best: the one that fails deepest. */
function unfold(issue: z.core.$ZodIssue, above: YamlPath): Issue[] {
  const path = [...above, ...issue.path]
  if (issue.code !== 'invalid_union') return [{ issue, path }]
  const branches = issue.errors.map(branch => branch.flatMap(inner => unfold(inner, path)))
  const depth = (branch: Issue[]): number =>
    Math.max(0, ...branch.map(({ issue: inner, path: at }) => at.length + (inner.code === 'unrecognized_keys' ? 1 : 0)))
  branches.sort((a, b) => depth(b) - depth(a))
  const [best] = branches
  return best === undefined || depth(best) === path.length ? [{ issue, path }] : best
}

function toError({ issue, path }: Issue, schema: z.ZodType, source: YamlSource): FocError {
  const { file } = source
  const name = path.length === 0 ? 'the whole file' : pathName(path)
  const found = valueAt(source.value, path)
  if (issue.code === 'unrecognized_keys') {
    const key = issue.keys[0] ?? ''
    const known = keysAt(schema, path)
    const near = nearest(key, known)
    return new FocError('UNKNOWN_FIELD', `${file} has a field ${pathName([...path, key])} that is not known here`, {
      place: source.placeOfKey(path, key),
      hint: near === null ? `Known fields: ${known.join(', ')}.` : `Did you mean ${near}?`,
    })
  }
  if (issue.code === 'invalid_type' && found === undefined)
    return new FocError('MISSING_FIELD', `${file} has no ${name}`, {
      place: source.placeOf(path),
      hint: `Add ${name}: ${wanted(issue)}.`,
    })
  return new FocError('INVALID_FIELD', `${file}: ${name} is ${describe(found)}; wanted is ${wanted(issue)}`, {
    place: source.placeOf(path),
    hint: remedy(issue, found),
  })
}

function pathName(path: YamlPath): string {
  return path
    .map((step, i) => (typeof step === 'number' ? `[${step + 1}]` : `${i > 0 ? '.' : ''}${String(step)}`))
    .join('')
}

function valueAt(value: unknown, path: YamlPath): unknown {
  let current = value
  for (const step of path) {
    if (typeof current !== 'object' || current === null) return undefined
    current = Object.getOwnPropertyDescriptor(current, step)?.value
  }
  return current
}

/** What stands somewhere, in plain words. */
export function describe(value: unknown): string {
  if (value === null) return 'empty'
  if (value === undefined) return 'missing'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'a group of fields'
  if (typeof value === 'string') return `the text “${value.slice(0, 60)}”`
  return `the ${typeof value} ${String(value).slice(0, 60)}`
}

const typeNames: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
  record: 'a group of fields',
}

/** What a schema wants instead, in plain words. */
export function wanted(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return typeNames[issue.expected] ?? issue.expected
    case 'invalid_value':
      return issue.values.length === 1 ? String(issue.values[0]) : `one of ${issue.values.map(String).join(', ')}`
    case 'too_small':
      return issue.origin === 'string' ? 'a text that is not empty' : `at least ${String(issue.minimum)}`
    case 'too_big':
      return `at most ${String(issue.maximum)}${issue.origin === 'string' ? ' characters' : ''}`
    case 'invalid_union':
      return [...new Set(issue.errors.flat().map(wanted))].join(', or ')
    default:
      return issue.message
  }
}

function remedy(issue: z.core.$ZodIssue, found: unknown): string {
  if (issue.code === 'invalid_value') {
    const near = typeof found === 'string' ? nearest(found, issue.values.map(String)) : null
    return near === null ? 'Write one of the words listed.' : `Did you mean ${near}?`
  }
  if (issue.code === 'invalid_type' && issue.expected === 'string' && typeof found !== 'object')
    return 'Put the value between double quotes.'
  if (found === null) return 'Leave the line out where nothing is known.'
  return 'Correct the value.'
}

/** Names of the fields known at a path, read from the schema itself. */
function keysAt(schema: z.ZodType, path: YamlPath): string[] {
  let current: unknown = z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' })
  for (const step of path) current = stepInto(current, step)
  return branches(current).flatMap(branch => Object.keys(record(record(branch).properties)))
}

function stepInto(schema: unknown, step: PropertyKey): unknown {
  for (const branch of branches(schema)) {
    const inner =
      typeof step === 'number'
        ? record(branch).items
        : (record(record(branch).properties)[String(step)] ?? record(branch).additionalProperties)
    if (typeof inner === 'object' && inner !== null) return inner
  }
  return {}
}

function branches(schema: unknown): unknown[] {
  const any = record(schema).anyOf
  return Array.isArray(any) ? any : [schema]
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {}
}
