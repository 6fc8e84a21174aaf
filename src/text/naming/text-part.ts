import type { Locator } from '../../types.ts'

/** Parts of a document that a question may be limited to. */
export const textParts = ['preamble', 'operative', 'annex'] as const

export type TextPart = (typeof textParts)[number]

const acting: ReadonlySet<string> = new Set(['paragraph', 'recommendation', 'call', 'commitment'])

/**
 * The part of a document that a place belongs to. Operative is what is numbered in the text outside an annex: operative
 * paragraphs, recommendations, calls, commitments. Null for headings, tables, paragraphs only counted, and unknown places.
 */
export function textPart(locator: Locator | null): TextPart | null {
  if (locator === null) return null
  let acts = false
  let isPreamble = false
  for (const { kind } of locator.path) {
    if (kind === 'annex') return 'annex'
    if (kind === 'preamble') isPreamble = true
    else if (acting.has(kind)) acts = true
  }
  if (isPreamble) return 'preamble'
  return locator.printed && acts ? 'operative' : null
}
