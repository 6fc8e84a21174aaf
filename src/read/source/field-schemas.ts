import * as z from 'zod'
import { adoptionModes, isDate } from '../../text/index.ts'

/** Pieces that the schemas of several kinds of file share. */

export const text = z.string().min(1).max(20_000)

/** A date as precise as it is known, or an interval: `2018`, `2018-05`, `2018-05-16`, `2016-10/2019`, `../2015-03`. */
export const date = z
  .union([z.string(), z.int().min(1000).max(9999)])
  .refine(value => isDate(String(value)), 'a date such as 2018, 2018-05, 2018-05-16, or an interval 2016-10/2019')
  .meta({
    description: 'A year, month or day (2018, 2018-05, 2018-05-16), or an interval of two (2016-10/2019, ../2015-03)',
  })

export const language = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/, 'a language code in lower case, such as en or fr')

export const country = z.string().regex(/^[A-Z]{2}$/, 'a country code of two capitals, such as CA')

/** Ids of concepts, themes and toolkits. */
export const slug = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,99}$/, 'lower-case letters, digits and hyphens, such as internet-shutdown')

/** Ids of documents: a slug, or the symbol of a United Nations document. */
export const documentId = z
  .string()
  .regex(/^[^\s@“”"\p{Cc}](?:[^@“”"\p{Cc}]{0,148}[^\s@“”"\p{Cc}])?$/u, 'an id without @ or quotation marks')

/** Whether an id may be that of a document in our files. */
export const isDocumentId = (id: string): boolean => documentId.safeParse(id).success

/** Whether a code may be that of a language in our files. */
export const isLanguageCode = (code: string): boolean => language.safeParse(code).success

const count = z.int().min(0).max(10_000)

/** Codes of states, some two hundred at most. */
const codes = z
  .string()
  .regex(/^[A-Z]{2}(?: [A-Z]{2})*$/, 'codes of states with one space between them, such as CA FR GB')
  .meta({ description: 'Codes of states with one space between them: CA FR GB' })
const names = z.array(text)

const votes = z.strictObject({
  for: count.optional(),
  against: count.optional(),
  abstaining: count.optional(),
  by: z.strictObject({ for: codes.optional(), against: codes.optional(), abstaining: codes.optional() }).optional(),
  unrecognised: z
    .strictObject({ for: names.optional(), against: names.optional(), abstaining: names.optional() })
    .optional(),
  otherwise: z.strictObject({ for: count, against: count, abstaining: count }).optional(),
})

const sponsors = z.strictObject({
  states: codes.optional(),
  additional: codes.optional(),
  onBehalfOf: text.optional(),
  officer: text.optional(),
  removed: codes.optional(),
  unrecognised: names.optional(),
})

export const adoption = z.strictObject({
  mode: z.enum(adoptionModes),
  members: z.strictObject({ min: count.optional(), max: count.optional() }).optional(),
  endorsers: z
    .strictObject({
      count: count.optional(),
      names: z.array(country).optional(),
      observers: z.array(country).optional(),
      date: date.optional(),
    })
    .optional(),
  votes: votes.optional(),
  sponsors: sponsors.optional(),
  basis: text.optional(),
  inferred: z.literal(true).optional(),
})
