import * as z from 'zod'
import { FocError } from '../../errors.ts'
import type { Filter, IndexReader } from '../../store/index.ts'
import { adoptionModes, documentKinds, isDate } from '../../text/index.ts'

/** UTF-16 units of a draft, or of an answer to be verified: some 6,000 words. */
export const LONGEST_DRAFT = 40_000

const short = z.string().trim().min(1).max(300)
const strings = z.array(short).max(20)

export const query = z.string().trim().min(1).max(1_000)
export const reference = short.describe('Id or symbol of a document, with @LANG for another language: A/RES/78/213@fr')
export const place = short.describe('A paragraph as it is cited: OP4, para. 4, PP3, ¶3, call (c), annex I, 29(d)')
export const language = z.string().trim().toLowerCase().max(20).describe('Language by its code: en, fr, es, ru, ar')
export const state = short.describe('A state, by code or name: say of each text what it did')
export const draft = z.string().min(1).max(LONGEST_DRAFT)
export const offset = z.number().int().min(0).max(100_000).default(0).describe('Leave out so many first')
export const limit = (usual: number, most: number) =>
  z.number().int().min(1).max(most).default(usual).describe(`At most so many, ${usual} unless asked otherwise`)

const day = z.string().max(10).describe('2018, 2018-05 or 2018-05-16')

/** Filters of the contract. */
export const filters = {
  languages: z.array(language).max(20).optional().describe('Only texts in these languages'),
  themes: strings.optional().describe('Only documents of these themes'),
  since: day.optional().describe('Only documents that may date from then or later'),
  until: day.optional().describe('Only documents that may date from then or earlier'),
  kinds: z
    .array(z.enum(documentKinds as unknown as [string, ...string[]]))
    .max(20)
    .optional(),
  issuers: strings.optional().describe('Only documents of these bodies: UNGA, Freedom Online Coalition'),
  adoptions: z
    .array(z.enum(adoptionModes as unknown as [string, ...string[]]))
    .max(20)
    .optional(),
  documents: z.array(reference).max(50).optional().describe('Only these documents'),
}

type Filters = z.infer<z.ZodObject<typeof filters>>

/**
 * The filter that was asked for, as the index takes it.
 *
 * @throws {FocError} `UNKNOWN_VALUE` naming the valid ones, `WRONG_DATE`, `DATES_REVERSED`.
 */
export function filterOf(index: IndexReader, asked: Filters): Filter {
  const { since, until, languages, issuers, documents, kinds, adoptions } = asked
  for (const date of [since, until])
    if (date !== undefined && (!isDate(date) || date.includes('/')))
      throw new FocError('WRONG_DATE', `${date} is not a date`, { hint: 'Write 2018, 2018-05 or 2018-05-16.' })
  const [from, to] = [since?.padEnd(10, '-01'), until && (until.length === 10 ? until : `${until}-99`)]
  if (from !== undefined && to !== undefined && from > to)
    throw new FocError('DATES_REVERSED', `since ${since} is after until ${until}`, { hint: 'Exchange the two dates.' })
  const there = index.themes().map(({ id }) => id)
  const themes = asked.themes?.map(theme => theme.toLowerCase().replace(/[\s_]+/g, '-'))
  for (const theme of themes ?? [])
    if (!there.includes(theme))
      throw new FocError('UNKNOWN_VALUE', `there is no theme ${theme}`, { hint: `There are: ${there.join(', ')}.` })
  return {
    ...(languages && { languages }),
    ...(themes && { themes }),
    ...(from !== undefined && { since: from }),
    ...(to !== undefined && { until: to }),
    ...(kinds && { kinds: kinds as Filter['kinds'] & object }),
    ...(issuers && { issuers }),
    ...(adoptions && { adoptions: adoptions as Filter['adoptions'] & object }),
    ...(documents && { documents }),
  }
}

/** An object of these fields; a field that is none of them is refused, since a mistyped filter would pass unseen. */
export const input = <Shape extends z.ZodRawShape>(shape: Shape) => z.strictObject(shape)
