import { labelKey, parseLocator, sameLocator, splitReference } from '../../text/index.ts'
import type { Document, Passage, Quotation, ToolkitCitation } from '../../types.ts'

/**
 * Where a toolkit’s citation leads, among the versions of its document.
 *
 * - `found`: the phrase stands at its place (in a digest: inside a quotation).
 * - `moved`: it stands elsewhere in the document: at `locators`.
 * - `absent`: the place is there, the phrase is nowhere.
 * - `no-place`: no version has the place, and the phrase is nowhere.
 * - `no-document`: no version of the document is here.
 */
export type Resolution =
  | { kind: 'found'; document: Document; passage: Passage; quotation: Quotation | null }
  | { kind: 'moved'; document: Document; locators: string[] }
  | { kind: 'absent'; document: Document }
  | { kind: 'no-place'; document: Document }
  | { kind: 'no-document' }

/**
 * Look a citation up. In each language the full text decides where it is here, otherwise the digest.
 *
 * @param language Asked first where the citation names none.
 */
export function resolveCitation(cite: ToolkitCitation, documents: readonly Document[], language: string): Resolution {
  const reference = splitReference(cite.document)
  const versions = documents.filter(({ id }) => id === reference.id)
  const languages = [...new Set([language, ...versions.map(document => document.language)])].filter(
    one => reference.language === null || one === reference.language,
  )
  const results = languages.flatMap(one => {
    const same = versions.filter(document => document.language === one)
    const [document] = same.some(hasFullText) ? same.filter(hasFullText) : same
    return document === undefined ? [] : [resolveIn(document, cite)]
  })
  const best = ranking.flatMap(kind => results.filter(result => result.kind === kind))
  return best[0] ?? { kind: 'no-document' }
}

const ranking = ['found', 'moved', 'absent', 'no-place'] as const

/** Whether the full text of the cited document is here: then a phrase that it lacks is no longer carried. */
export function hasFullText(document: Document): boolean {
  return document.text === 'official' || document.text === 'copy'
}

function resolveIn(document: Document, cite: ToolkitCitation): Resolution {
  const locator = cite.locator === null ? null : parseLocator(cite.locator)
  // A place that was unknown when the phrase was recorded is any place of the full text.
  const anywhere = locator === null && hasFullText(document)
  const here = document.passages.filter(passage => anywhere || sameLocator(passage.locator, locator))
  for (const passage of here) {
    const quotation = holds(passage, cite.phrase, document)
    if (quotation !== undefined) return { kind: 'found', document, passage, quotation }
  }
  const elsewhere = document.passages.filter(passage => holds(passage, cite.phrase, document) !== undefined)
  if (elsewhere.length > 0)
    return { kind: 'moved', document, locators: elsewhere.map(({ locator }) => locator?.label ?? '—') }
  return { kind: here.length > 0 ? 'absent' : 'no-place', document }
}

/** The quotation that holds the phrase; null where the whole passage is the document’s words; undefined where none. */
function holds(passage: Passage, phrase: string, document: Document): Quotation | null | undefined {
  const { text, quotations } = passage
  if (hasFullText(document)) return carries(text, phrase, document.language) ? null : undefined
  return quotations.find(({ start, end }) => carries(text.slice(start, end), phrase, document.language))
}

function carries(text: string, phrase: string, language: string): boolean {
  return text.includes(phrase) || ` ${labelKey(text, language)} `.includes(` ${labelKey(phrase, language)} `)
}
