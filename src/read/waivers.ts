import * as z from 'zod'
import type { Waiver } from '../types.ts'
import { slug, text } from './source/field-schemas.ts'
import { validate } from './source/validate.ts'
import { parseYaml } from './source/yaml-source.ts'

/** A waiver file: what a check may find and the reader accepts. */
export const waiversSchema = z
  .array(
    z.strictObject({
      rule: slug.describe('A rule of findings, or a verdict'),
      paragraph: z
        .union([z.int().min(1), text])
        .describe('Counted number of the paragraph, or its own label; any where it is left out')
        .optional(),
      words: text.describe('Words that the stretch must hold; any where they are left out').optional(),
      reason: text,
      expires: z
        .string()
        .regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, 'a day such as 2026-12-31')
        .describe('Last day on which it counts'),
    }),
  )
  .max(10_000)

/**
 * Read a waiver file.
 *
 * @param file its name for messages.
 * @throws {FocError} `INVALID_YAML`, `UNKNOWN_FIELD`, `MISSING_FIELD` or `INVALID_FIELD`, with line and column.
 */
export function readWaivers(source: string, file: string): Waiver[] {
  return validate(waiversSchema, parseYaml(source, file)).map(({ rule, paragraph, words, reason, expires }) => ({
    rule,
    paragraph: paragraph === undefined ? null : String(paragraph),
    words: words ?? null,
    reason,
    expires,
  }))
}
