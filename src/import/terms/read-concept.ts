import type { Label, Term, TermKind } from '../../types.ts'

/** A concept as a foreign file has it, before it is checked; texts are trimmed, empty ones left out. */
export interface WrittenConcept {
  /** The id as written; null where there is none. */
  id: string | null
  /** Line where it begins, counted from 1. */
  line: number
  kind: TermKind
  labels: WrittenLabel[]
  themes: string[]
  scope: string | null
  related: { id: string; reason: string | null }[]
  broader: string[]
  family: string | null
  note: string | null
  curated: Term['curated'] | null
}

export type WrittenLabel = Omit<Label, 'role' | 'partOfSpeech' | 'gender' | 'status'> & {
  role: string
  partOfSpeech: string | null
  gender: string | null
  status: string | null
}

/** A termbase file as read: concepts in its order, and what was passed over. */
export interface WrittenTermbase {
  format: 'tbx' | 'csv'
  concepts: WrittenConcept[]
  warnings: string[]
}

/** Concepts of one file at most. */
export const MOST_CONCEPTS = 20_000

export function emptyConcept(id: string | null, line: number): WrittenConcept {
  return {
    ...{ id, line, kind: 'term', labels: [], themes: [], scope: null, related: [], broader: [] },
    ...{ family: null, note: null, curated: null },
  }
}

/** What is not there is left out, as in a file of the glossary. */
export function conceptFields(concept: WrittenConcept): Record<string, unknown> {
  const { kind, labels, themes, scope, related, broader, family, note, curated } = concept
  return given({
    kind,
    labels: labels.map(({ source, ...label }) => given({ ...label, source: source && given({ ...source }) })),
    themes,
    scope,
    related: related.map(one => given(one)),
    broader: broader.length > 0 ? broader : null,
    family,
    note,
    curated: curated && given(curated),
  })
}

function given(fields: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined))
}
