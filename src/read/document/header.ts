import * as z from 'zod'
import { documentKinds, givenFacts, textKinds } from '../../text/index.ts'
import type { DocumentHeader } from '../../types.ts'
import { adoption, date, documentId, language, slug, text } from '../source/field-schemas.ts'
import { adoptionFromFile, adoptionToFile } from './adoption-file.ts'
import { compact, dateText } from './fields.ts'

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
  text: z.enum(textKinds),
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
  // Set by import: the format, the version of its reader, and the facts that the user gave.
  reader: z
    .string()
    .regex(/^[a-z-]{1,40} \d{1,6}$/, 'a format and the version of its reader, such as pdf 1')
    .optional(),
  given: z
    .string()
    .regex(/^[a-z]{1,20}(?: [a-z]{1,20}){0,20}$/, 'names of facts with one space between them, such as title adopted')
    .optional(),
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
    ...readerFromFile(file),
    extra: file.extra ?? {},
  }
}

function readerFromFile({ reader, given }: HeaderFile): Pick<DocumentHeader, 'reader'> {
  const [format, version] = reader?.split(' ') ?? []
  if (format === undefined) return {}
  const named = new Set(given?.split(' '))
  return { reader: { format, version: Number(version), given: givenFacts.filter(fact => named.has(fact)) } }
}

/** The front matter as it is written: fields in a fixed order, nulls and empty lists left out. */
export function headerToFile(header: DocumentHeader, retrieved: string | null): Record<string, unknown> {
  return compact({
    id: header.id,
    symbol: header.symbol,
    title: header.title,
    kind: header.kind,
    issuer: header.issuer,
    adopted: header.adopted,
    adoption: adoptionToFile(header.adoption),
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
    reader: header.reader === undefined ? null : `${header.reader.format} ${header.reader.version}`,
    given: emptyToNull(header.reader?.given ?? [])?.join(' ') ?? null,
    extra: Object.keys(header.extra).length === 0 ? null : header.extra,
  })
}

function emptyToNull(list: string[]): string[] | null {
  return list.length === 0 ? null : list
}
