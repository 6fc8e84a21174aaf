import { partWords, wordsFor } from '../../render/index.ts'
import type { Document, Finding, StatePart, Term } from '../../types.ts'
import { screenLanguage, sentence, tell } from './tell.ts'

// Kinds are named as options and JSON have them; another language has words for them.

/** The kind of a document. */
export const kindName = (kind: Document['kind']): string =>
  screenLanguage() === 'en' ? kind : wordsFor(screenLanguage()).documentKind[kind]

/** The kind of a concept. */
export const termKindName = (kind: Term['kind']): string =>
  screenLanguage() === 'en' ? kind : wordsFor(screenLanguage()).termKind[kind]

/** Who issued a document. */
export const issuerName = (issuer: string): string => wordsFor(screenLanguage()).issuer(issuer)

/** How grave a finding is. */
export const severityName = (severity: Finding['severity']): string =>
  ({ error: tell`error`, warning: tell`warning`, info: tell`info` })[severity]

/** What became of a text that was to be imported. */
export const statusName = (status: 'added' | 'updated' | 'unchanged' | 'conflict'): string =>
  ({ added: tell`added`, updated: tell`updated`, unchanged: tell`unchanged`, conflict: tell`conflict` })[status]

/** A state's part in a text, with what is noted about it. */
export const spokenPart = (part: StatePart): string =>
  partWords({ ...part, note: part.note === null ? null : sentence(part.note) }, screenLanguage())
