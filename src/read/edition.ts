import * as z from 'zod'
import { FocError } from '../errors.ts'
import { adoptionModes, containerKinds, textKinds, textStatuses } from '../text/index.ts'
import type { Edition } from '../types.ts'
import { date, language, text } from './source/field-schemas.ts'
import { parseJson } from './source/parse-json.ts'

/** The newest version of the schema that this program reads. */
const VERSION = 1

const mode = z.object({ mode: z.enum(adoptionModes) })
const status = z.enum(textStatuses)
const textKind = z.enum(textKinds)
const adopted = date.transform(String).nullable()
const words = z.string().max(1_000_000)

const locator = z
  .object({
    label: text,
    printed: z.boolean(),
    path: z.array(
      z.object({
        kind: z.enum([
          ...containerKinds,
          ...(['preamble', 'paragraph', 'item', 'recommendation', 'call', 'commitment', 'heading', 'note'] as const),
        ]),
        number: z.string(),
      }),
    ),
  })
  .nullable()

const source = z.object({
  document: z.object({ id: text, adopted, adoption: mode }),
  locator,
  status,
  quote: words,
  language,
})

const ref = z
  .object({ id: text, adopted, language, locator, status, mode: z.enum(adoptionModes), quote: words })
  .nullable()

const schema = z.object({
  theme: text,
  title: words,
  language,
  edition: z.object({ latest: adopted, corpus: text }),
  talkingPoints: z.array(z.object({ say: words, agreed: z.array(source), counterparts: z.array(source).default([]) })),
  terms: z.array(
    z.object({
      term: z.object({
        id: text,
        labels: z.array(z.object({ text: words, language, role: z.enum(['entry', 'variant']) })),
      }),
      adoption: z.object({ widest: z.enum(adoptionModes).nullable(), documents: z.int().min(0), latest: ref }),
    }),
  ),
  wording: z.array(source),
  references: z.array(z.object({ id: text, language, title: words, adopted, text: textKind, adoption: mode })),
})

/**
 * Read an edition of a brief as `foc toolkit build --format json` wrote it; only what editions are compared by is read.
 *
 * @param file its name for messages.
 * @throws {FocError} `NOT_AN_EDITION`, `EDITION_NEWER`.
 */
export function readEdition(json: string, file: string): Edition {
  const place = { file }
  const hint = 'Make one with: foc toolkit build THEME --format json --out FILE.'
  const value = parseJson(json)
  if (value === undefined) throw new FocError('NOT_AN_EDITION', `${file} is not JSON`, { place, hint })
  const name = nameOf(value)
  const [, version] = /^foc\/brief@(\d{1,6})$/.exec(name ?? '') ?? []
  if (version === undefined) {
    const what = name === null ? 'no answer of foc' : `${name}, not foc/brief@${VERSION}`
    throw new FocError('NOT_AN_EDITION', `${file} is no edition of a toolkit: it is ${what}`, { place, hint })
  }
  if (Number(version) > VERSION)
    throw new FocError('EDITION_NEWER', `${file} is ${name}; this foc reads up to foc/brief@${VERSION}`, {
      place,
      hint: 'A later foc wrote it: update foc, or build the edition anew.',
    })
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const [issue] = result.error.issues
  const where = issue && issue.path.length > 0 ? ` (${issue.path.map(String).join('.')}: ${issue.message})` : ''
  throw new FocError('NOT_AN_EDITION', `${file} is not a whole edition of a toolkit${where}`, { place, hint })
}

function nameOf(value: unknown): string | null {
  const name = typeof value === 'object' && value !== null && 'schema' in value ? value.schema : null
  return typeof name === 'string' ? name.slice(0, 60) : null
}
