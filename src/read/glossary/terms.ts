import * as z from 'zod'
import { FocError } from '../../errors.ts'
import { seenWords } from '../../text/index.ts'
import type { Finding, Label, Term } from '../../types.ts'
import { country, date, documentId, language, slug, text } from '../source/field-schemas.ts'
import { listFiles, readText } from '../source/files.ts'
import { attempt } from '../source/findings.ts'
import { validate } from '../source/validate.ts'
import { rememberSource } from '../source/value-places.ts'
import { parseYaml } from '../source/yaml-source.ts'

const labelSource = z.strictObject({
  document: documentId.optional(),
  seen: z.enum([...seenWords, 'other']).optional(),
  evidence: text.optional(),
  note: text.optional(),
})

const label = z.strictObject({
  text: z.string().regex(/^\S(?:.{0,398}\S)?$/u, 'a text on one line, without spaces at its ends'),
  language,
  region: country.optional(),
  role: z.enum(['entry', 'variant']),
  source: labelSource.optional(),
  termType: z.enum(['fullForm', 'abbreviation', 'acronym', 'shortForm', 'phrase', 'variant']).optional(),
  partOfSpeech: z.enum(['noun', 'verb', 'adjective', 'adverb', 'properNoun', 'other']).optional(),
  gender: z.enum(['masculine', 'feminine', 'neuter', 'other']).optional(),
  status: z.enum(['preferred', 'admitted', 'superseded', 'deprecated']).optional(),
})

/** A file of `glossary/terms/`. */
export const termSchema = z.strictObject({
  kind: z.enum(['term', 'formulation', 'instrument', 'operative']),
  labels: z.array(label).min(1),
  themes: z.array(slug).optional(),
  scope: text.optional(),
  related: z.array(z.union([slug, z.strictObject({ id: slug, reason: text.optional() })])).optional(),
  family: slug.optional(),
  note: text.optional(),
  broader: z.array(slug).optional(),
  curated: z.strictObject({ by: text, date: date.transform(String).optional() }).optional(),
})

/**
 * Read one concept.
 *
 * @param file Its name relative to `glossary/`; the name without folder and ending is the concept's id.
 * @throws {FocError} With file, line and column.
 */
export function readTerm(source: string, file: string): Term {
  const id = file.replace(/^.*\//, '').replace(/\.yaml$/, '')
  if (!slug.safeParse(id).success)
    throw new FocError('INVALID_ID', `${file} is not named as a concept is`, {
      place: { file },
      hint: 'Use lower-case letters, digits and hyphens: internet-shutdown.yaml.',
    })
  const yaml = parseYaml(source, file)
  return rememberSource(termFrom(id, validate(termSchema, yaml)), yaml)
}

/** A concept of what was written and found sound. */
export function termFrom(id: string, written: z.output<typeof termSchema>): Term {
  return {
    id,
    kind: written.kind,
    labels: written.labels.map(labelFromFile),
    themes: written.themes ?? [],
    scope: written.scope ?? null,
    related: (written.related ?? []).map(other =>
      typeof other === 'string' ? { id: other, reason: null } : { id: other.id, reason: other.reason ?? null },
    ),
    family: written.family ?? null,
    note: written.note ?? null,
    ...(written.broader && { broader: written.broader }),
    ...(written.curated && { curated: { by: written.curated.by, date: written.curated.date ?? null } }),
  }
}

function labelFromFile(written: z.output<typeof label>): Label {
  const { source } = written
  return {
    text: written.text,
    language: written.language,
    region: written.region ?? null,
    role: written.role,
    source:
      source === undefined
        ? null
        : {
            document: source.document ?? null,
            seen: source.seen ?? null,
            evidence: source.evidence ?? null,
            note: source.note ?? null,
          },
    termType: written.termType ?? null,
    ...(written.partOfSpeech && { partOfSpeech: written.partOfSpeech }),
    ...(written.gender && { gender: written.gender }),
    ...(written.status && { status: written.status }),
  }
}

/**
 * Read the concepts of a folder. Touches the disk.
 *
 * @returns Sorted by id (code units); a bad file is a finding and the others are still read.
 */
export function readTerms(folder: string): { terms: Term[]; findings: Finding[] } {
  const terms: Term[] = []
  const findings: Finding[] = []
  for (const name of attempt(findings, () => listFiles(folder, '.yaml', 'terms')) ?? []) {
    const shown = `terms/${name}`
    const term = attempt(findings, () => readTerm(readText(folder, name, shown), shown))
    if (term !== null) terms.push(term)
  }
  terms.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
  return { terms, findings }
}
