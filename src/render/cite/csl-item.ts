import { readSymbol, spokenDate } from '../../text/index.ts'
import type { CitedPlace } from '../../types.ts'

/** A document in the terms of the Citation Style Language 1.0.2 (CSL-JSON). */
export interface CslItem {
  id: string
  'citation-key': string
  type: 'report' | 'webpage'
  title: string
  'title-short'?: string
  author: { literal: string }[]
  issued?: { 'date-parts': number[][] } | { literal: string }
  genre?: string
  /** The place cited, as the style writes it: a locator would be read for page and paragraph marks. */
  section?: string
  number?: string
  URL?: string
  language: string
  note?: string
  /** A remark for the owner of a list, which no style prints. */
  annote?: string
}

/**
 * The CSL-JSON of a document. A date known only as an interval stands in words, since a range of dates would say that
 * the document took so long.
 */
export function cslItem({ document }: Pick<CitedPlace, 'document'>): CslItem {
  const { id, symbol, title, issuer, adopted, source, language } = document
  const read = readSymbol(symbol ?? id)
  const number = read?.symbol ?? symbol
  return {
    id,
    'citation-key': plainKey(id) || 'document',
    type: number === null ? 'webpage' : 'report',
    title,
    author: [{ literal: issuer }],
    ...(adopted === null ? {} : { issued: issued(adopted) }),
    ...(number === null ? {} : { number }),
    ...(read === null || read.form === 'other' ? {} : { genre: genres[read.form] }),
    ...(source === null ? {} : { URL: source }),
    language,
  }
}

/** What every program takes for a key: letters, digits, and `_` for all else; perhaps empty. */
export const plainKey = (id: string): string => id.replace(/[^A-Za-z0-9]+/g, '_').replace(/^_|_$/g, '')

const genres = { resolution: 'Resolution', decision: 'Decision', draft: 'Draft resolution' }

function issued(adopted: string): NonNullable<CslItem['issued']> {
  const [year, month, day] = adopted.split('-').map(Number)
  if (!/^\d{4}(?:-\d{2}){0,2}$/.test(adopted)) return { literal: spokenDate(adopted, 'en') }
  return { 'date-parts': [[year, month, day].filter(part => part !== undefined)] }
}
