import * as z from 'zod'
import { adoption, date, documentId, language, slug, text } from '../source/field-schemas.ts'
import { validate } from '../source/validate.ts'
import { parseYaml } from '../source/yaml-source.ts'

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'a sha256 of 64 lower-case hexadecimal digits')

/** What is known of a resolution whatever its language: a file of `corpus/un/`, such as `79-175.yaml`. */
export const gatheredFacts = z.strictObject({
  symbol: documentId,
  titles: z.record(language, text),
  adopted: date.optional(),
  adoption,
  meeting: text.optional(),
  draft: text.optional(),
  report: text.optional(),
  themes: z.array(slug).optional(),
  /** Headings of the UNBIS Thesaurus, with their addresses where the file has them. */
  headings: z.array(z.strictObject({ name: text, source: text.optional() })).optional(),
  /** Where its machine-readable copies lie, below the repository that `sources.yaml` names; without `path` nobody knows. */
  files: z.record(language, z.strictObject({ path: text.optional(), sha256, bytes: z.int().min(1) })),
})

/** `corpus/un/sources.yaml`: where the copies come from, and until when they were looked through. */
export const gatheredSources = z.strictObject({
  repository: text,
  commit: z.string().regex(/^[0-9a-f]{40}$/, 'a commit of 40 hexadecimal digits'),
  raw: text,
  publisher: text,
  copy: text,
  sessions: text,
  until: date,
  notCovered: text,
})

export type GatheredFacts = z.output<typeof gatheredFacts>
export type GatheredSources = z.output<typeof gatheredSources>

export function readGatheredFacts(source: string, file: string): GatheredFacts {
  return validate(gatheredFacts, parseYaml(source, file))
}

export function readGatheredSources(source: string, file: string): GatheredSources {
  return validate(gatheredSources, parseYaml(source, file))
}
