import { spokenDate } from '../../text/index.ts'
import type { DocumentKind, DocumentRef, TextKind } from '../../types.ts'
import { adoptionWords } from '../phrases.ts'
import { jsonText } from './json-text.ts'

/** A document in the terms of CSL-JSON 1.0.2. */
export interface CslItem {
  id: string
  type: 'legislation' | 'report' | 'document'
  title: string
  author: { literal: string }[]
  issued?: { 'date-parts': number[][] } | { literal: string }
  number?: string
  URL?: string
  language: string
  genre: string
  note: string
}

/** The documents as CSL-JSON, in the order given. */
export function writeCsl(documents: readonly DocumentRef[]): string {
  return jsonText(documents.map(cslItem))
}

const reports: readonly DocumentKind[] = ['report', 'working-group-output', 'consultation-summary']

const held: Record<TextKind, string> = {
  official: 'official text held',
  copy: 'copy held',
  digest: 'only short phrases held, to be checked in the source',
  listed: 'listed, not read',
}

/**
 * One document. CSL has no kind for a resolution or a statement: a resolution is `legislation`, a report `report`, all
 * else `document`. The id is the document’s, with its language where that is not English.
 */
export function cslItem(document: DocumentRef): CslItem {
  const { id, symbol, title, kind, issuer, adopted, language, source, text, adoption } = document
  const issued = adopted === null ? null : issuedOn(adopted)
  return {
    id: language === 'en' ? id : `${id}@${language}`,
    type: kind === 'resolution' ? 'legislation' : reports.includes(kind) ? 'report' : 'document',
    title,
    author: [{ literal: issuer }],
    ...(issued === null ? {} : { issued }),
    ...(symbol === null ? {} : { number: symbol }),
    ...(source === null ? {} : { URL: source }),
    language,
    genre: kind.replaceAll('-', ' '),
    note: `${adoptionWords(adoption, 'en', { basis: false })}; ${held[text]}`,
  }
}

/** Years, months and days as far as they are known; an interval open on one side in words. */
function issuedOn(date: string): CslItem['issued'] & object {
  const ends = date.split('/')
  if (ends.includes('..')) return { literal: spokenDate(date, 'en') }
  return { 'date-parts': ends.map(end => end.split('-').map(Number)) }
}
