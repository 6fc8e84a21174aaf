import { basename, dirname } from 'node:path'
import * as z from 'zod'
import { tokenize } from '../../text/index.ts'
import type { EntryPoint, Finding } from '../../types.ts'
import { documentId, language, slug, text } from '../source/field-schemas.ts'
import { isThere, readText } from '../source/files.ts'
import { attempt, mistake } from '../source/findings.ts'
import { validate } from '../source/validate.ts'
import { rememberSource } from '../source/value-places.ts'
import { parseYaml } from '../source/yaml-source.ts'

/** Words of a document that may be kept: a phrase, never a sentence. */
const LONGEST = 12

const leadSchema = z.strictObject({ text, language, document: documentId, place: text.optional() })

/** The file `glossary/entry-points.yaml`. */
export const entryPointsSchema = z.strictObject({
  'entry-points': z.array(
    z
      .strictObject({
        asked: z.record(language, z.array(text).min(1)),
        leads: z.array(leadSchema).min(1).optional(),
        term: slug.optional(),
        note: text.optional(),
      })
      .refine(({ leads, term }) => leads !== undefined || term !== undefined, 'words that it leads to, or a term'),
  ),
})

/**
 * Read the words that people ask with and agreed texts do not have; a package without the file has none. Touches the disk.
 *
 * @returns In the order of the file; where it cannot be read, none and a finding.
 */
export function readEntryPoints(file: string): { entryPoints: EntryPoint[]; findings: Finding[] } {
  const findings: Finding[] = []
  const name = basename(file)
  if (!isThere(file)) return { entryPoints: [], findings }
  const entryPoints = attempt(findings, () => {
    const yaml = parseYaml(readText(dirname(file), name, name), name)
    return validate(entryPointsSchema, yaml)['entry-points'].map((point, at): EntryPoint => {
      for (const [which, { text, language }] of (point.leads ?? []).entries())
        if (tokenize(text, language).length > LONGEST)
          findings.push(
            mistake(
              'LONG_QUOTATION',
              `an entry point leads to more than ${LONGEST} words`,
              yaml.placeOf(['entry-points', at, 'leads', which, 'text']),
              'Keep a short phrase of the text, not the sentence.',
            ),
          )
      return rememberSource(
        {
          asked: Object.entries(point.asked).flatMap(([language, texts]) => texts.map(text => ({ text, language }))),
          leads: (point.leads ?? []).map(lead => ({ ...lead, place: lead.place ?? null })),
          term: point.term ?? null,
          note: point.note ?? null,
        },
        { ...yaml, placeOf: path => yaml.placeOf(['entry-points', at, ...path]) },
      )
    })
  })
  return { entryPoints: entryPoints ?? [], findings }
}
