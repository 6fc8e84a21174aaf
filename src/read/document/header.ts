import { z } from 'zod'
import { documentKinds } from '../../text/index.ts'
import type { Adoption, DocumentHeader } from '../../types.ts'
import { adoption, date, documentId, language, slug, text } from '../source/field-schemas.ts'

/** The front matter of a corpus file. */
export const headerSchema = z.strictObject({
  id: documentId,
  symbol: text.optional(),
  title: text,
  kind: z.enum(documentKinds),
  issuer: text,
  adopted: date.optional(),
  adoption: adoption.optional(),
  language,
  source: text.optional(),
  sourceLanguage: language.optional(),
  copies: z.array(text).optional(),
  text: z.enum(['official', 'copy', 'digest', 'listed']),
  read: text.optional(),
  themes: z.array(slug).optional(),
  lead: text.optional(),
  chair: text.optional(),
  evidence: z.array(text).optional(),
  notes: text.optional(),
  subjects: z.array(text).optional(),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'a sha256 of 64 lower-case hexadecimal digits')
    .optional(),
  original: text.optional(),
  retrieved: date.optional(),
  // Set by import, so that a correction by hand is noticed; it says nothing of the document.
  written: z
    .string()
    .regex(/^[0-9a-f]{16}$/, '16 lower-case hexadecimal digits, as import writes them')
    .optional(),
  extra: z.record(z.string(), z.unknown()).optional(),
})

type HeaderFile = z.output<typeof headerSchema>

/** The facts of a corpus file, with nulls and empty lists where the file says nothing. */
export function headerFromFile(file: HeaderFile): DocumentHeader {
  return {
    id: file.id,
    symbol: file.symbol ?? null,
    title: file.title,
    kind: file.kind,
    issuer: file.issuer,
    adopted: dateText(file.adopted),
    language: file.language,
    source: file.source ?? null,
    ...(file.sourceLanguage === undefined ? {} : { sourceLanguage: file.sourceLanguage }),
    copies: file.copies ?? [],
    text: file.text,
    read: file.read ?? null,
    themes: file.themes ?? [],
    adoption: adoptionFromFile(file.adoption),
    lead: file.lead ?? null,
    chair: file.chair ?? null,
    evidence: file.evidence ?? [],
    notes: file.notes ?? null,
    subjects: file.subjects ?? [],
    sha256: file.sha256 ?? null,
    original: file.original ?? null,
    extra: file.extra ?? {},
  }
}

function adoptionFromFile(file: HeaderFile['adoption']): Adoption {
  return {
    mode: file?.mode ?? 'unknown',
    members: file?.members === undefined ? null : { min: file.members.min ?? null, max: file.members.max ?? null },
    endorsers:
      file?.endorsers === undefined
        ? null
        : {
            count: file.endorsers.count ?? null,
            names: file.endorsers.names ?? null,
            observers: file.endorsers.observers ?? null,
            date: dateText(file.endorsers.date),
          },
    votes:
      file?.votes === undefined
        ? null
        : {
            for: file.votes.for ?? null,
            against: file.votes.against ?? null,
            abstaining: file.votes.abstaining ?? null,
          },
    basis: file?.basis ?? null,
    ...(file?.inferred === undefined ? {} : { inferred: file.inferred }),
  }
}

/** YAML reads a bare year as a number. */
export function dateText(value: string | number | undefined): string | null {
  return value === undefined ? null : String(value)
}

/** The front matter as it is written: fields in a fixed order, nulls and empty lists left out. */
export function headerToFile(header: DocumentHeader, retrieved: string | null): Record<string, unknown> {
  const { adoption } = header
  return compact({
    id: header.id,
    symbol: header.symbol,
    title: header.title,
    kind: header.kind,
    issuer: header.issuer,
    adopted: header.adopted,
    adoption: compact({
      mode: adoption.mode,
      members: adoption.members === null ? null : compact({ ...adoption.members }),
      endorsers: adoption.endorsers === null ? null : compact({ ...adoption.endorsers }),
      votes: adoption.votes === null ? null : compact({ ...adoption.votes }),
      basis: adoption.basis,
      inferred: adoption.inferred ?? null,
    }),
    language: header.language,
    source: header.source,
    sourceLanguage: header.sourceLanguage ?? null,
    copies: emptyToNull(header.copies),
    text: header.text,
    read: header.read,
    themes: emptyToNull(header.themes),
    lead: header.lead,
    chair: header.chair,
    evidence: emptyToNull(header.evidence),
    notes: header.notes,
    subjects: emptyToNull(header.subjects),
    sha256: header.sha256,
    original: header.original,
    retrieved,
    extra: Object.keys(header.extra).length === 0 ? null : header.extra,
  })
}

function emptyToNull(list: string[]): string[] | null {
  return list.length === 0 ? null : list
}

/** The same fields in the same order, without those that are null. */
function compact(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null))
}
