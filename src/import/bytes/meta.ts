import { isNode, LineCounter, parseDocument } from 'yaml'
import * as z from 'zod'
import { FocError } from '../../errors.ts'
import { describeValue, wantedInstead } from '../../read/index.ts'
import { adoptionModes, documentKinds, isDate, withVoteDoubts } from '../../text/index.ts'
import type { Adoption, DocumentKind } from '../../types.ts'

/** Facts about a document that its file does not state, from a YAML or JSON file beside it. */
export interface ImportMeta {
  kind?: DocumentKind
  issuer?: string
  adoption?: Adoption
  title?: string
  adopted?: string
  source?: string
  themes?: string[]
  language?: string
}

const text = z.string().min(1).max(2000)
const count = z.int().min(0).max(10_000).nullable().default(null)
const code = z.string().regex(/^[A-Z]{2}$/, 'a country code of two capitals')
const codes = z.array(code).nullable().default(null)
/** Written as front matter has it, `CL TD`, or as a list. */
const list = z
  .union([z.array(code), z.string().transform(codes => codes.split(/[\s,]+/).filter(one => one !== ''))])
  .pipe(z.array(code))
  .default([])
  .transform(states => states.sort())
const date = z
  .union([z.string(), z.int().min(1000).max(9999)])
  .transform(String)
  .refine(isDate, 'a date such as 2018, 2018-05, 2018-05-16, or an interval 2016-10/2019')

const adoption = z.strictObject({
  mode: z.enum(adoptionModes),
  members: z.strictObject({ min: count, max: count }).nullable().default(null),
  endorsers: z
    .strictObject({ count, names: codes, observers: codes, date: date.nullable().default(null) })
    .nullable()
    .default(null),
  votes: z
    .strictObject({
      ...{ for: count, against: count, abstaining: count },
      by: z.strictObject({ for: list, against: list, abstaining: list }).nullable().default(null),
    })
    .transform(withVoteDoubts)
    .nullable()
    .default(null),
  sponsors: z
    .strictObject({
      ...{ states: list, additional: list },
      ...{ onBehalfOf: text.nullable().default(null), officer: text.nullable().default(null) },
    })
    .nullable()
    .default(null),
  basis: text.nullable().default(null),
})

const schema = z.strictObject({
  kind: z.enum(documentKinds).optional(),
  issuer: text.optional(),
  adoption: adoption.optional(),
  title: text.optional(),
  adopted: date.optional(),
  source: z
    .string()
    .regex(/^https?:\/\/\S{1,2000}$/, 'an address that begins with https://')
    .optional(),
  themes: z.array(z.string().regex(/^[a-z0-9-]{1,60}$/, 'a theme’s id in lower case')).optional(),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(?:-[a-z0-9]{2,8})?$/, 'a language code such as en or fr')
    .optional(),
})

/**
 * Read a file of facts for an import (`--meta`).
 *
 * @throws {FocError} `INVALID_META` naming the file, the line, what was found and what is wanted.
 */
export function readMeta(source: string, file: string): ImportMeta {
  const lines = new LineCounter()
  const document = parseDocument(source.replace(/^\uFEFF/, ''), { lineCounter: lines, version: '1.2' })
  const broken = document.errors[0]
  if (broken) {
    const { line, col } = lines.linePos(broken.pos[0])
    throw new FocError('INVALID_META', `${file} is neither YAML nor JSON: ${broken.message.split('\n')[0]}`, {
      place: { file, line, column: col },
      hint: 'Write one fact a line, for example “kind: joint-statement”.',
    })
  }
  const result = schema.safeParse(document.toJS({ maxAliasCount: 10 }))
  if (result.success) return withoutUndefined(result.data)
  const issue = result.error.issues[0]
  const path = issue?.path.map(String) ?? []
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys[0] : undefined
  const node = document.getIn(unknown === undefined ? path : [...path, unknown], true)
  const offset = rangeOf(node)
  const { line, col } = lines.linePos(offset)
  const name = [...path, ...(unknown === undefined ? [] : [unknown])].join('.') || 'the whole file'
  const found: unknown = path.length === 0 ? document.toJS({ maxAliasCount: 10 }) : document.getIn(path)
  const message =
    issue === undefined || unknown !== undefined
      ? `${file} has a field ${name} that is not known here`
      : `${file}: ${name} is ${describeValue(isNode(found) ? found.toJSON() : found)}; wanted is ${wantedInstead(issue)}`
  throw new FocError('INVALID_META', message, {
    place: { file, line, column: col },
    hint: 'Facts are kind, issuer, adoption, title, adopted, source, themes and language.',
  })
}

function rangeOf(node: unknown): number {
  if (typeof node !== 'object' || node === null || !('range' in node) || !Array.isArray(node.range)) return 0
  return typeof node.range[0] === 'number' ? node.range[0] : 0
}

function withoutUndefined(data: z.infer<typeof schema>): ImportMeta {
  const { kind, issuer, adoption, title, adopted, source, themes, language } = data
  return {
    ...(kind && { kind }),
    ...(issuer && { issuer }),
    ...(adoption && { adoption }),
    ...(title && { title }),
    ...(adopted && { adopted }),
    ...(source && { source }),
    ...(themes && { themes }),
    ...(language && { language }),
  }
}
