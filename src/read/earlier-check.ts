import * as z from 'zod'
import { FocError } from '../errors.ts'
import { parseJson } from './source/parse-json.ts'

const offset = z.int().min(0)
const at = { paragraph: z.int().min(1), start: offset, end: offset }

const schema = z.object({
  schema: z.literal('foc/check@1'),
  paragraphs: z.array(z.object({ number: z.int().min(1), text: z.string() })),
  spans: z.array(z.object({ ...at, verdict: z.enum(['verbatim', 'near', 'recombined', 'term', 'no-precedent']) })),
  findings: z.array(
    z.object({
      ...at,
      rule: z.string(),
      place: z
        .object({
          id: z.string(),
          language: z.string(),
          locator: z
            .object({ label: z.string() })
            .transform(({ label }) => ({ label, printed: true, path: [] }))
            .nullable(),
        })
        .nullable(),
    }),
  ),
})

/**
 * Read what an earlier `foc check --json` reported; what it found in the texts is not read.
 *
 * @param file its name for messages.
 * @throws {FocError} `NOT_A_CHECK`.
 */
export function readEarlierCheck(source: string, file: string): z.output<typeof schema> {
  const result = schema.safeParse(parseJson(source))
  if (result.success) return result.data
  const [issue] = result.error.issues
  const where = issue && issue.path.length > 0 ? ` (${issue.path.map(String).join('.')})` : ''
  throw new FocError('NOT_A_CHECK', `${file} is no answer of foc check${where}`, {
    place: { file },
    hint: 'Make one with: foc check DRAFT --format json --out FILE.',
  })
}
