import type { CitationRow, IndexReader } from '../../store/index.ts'
import type { Brief, BriefPoint, Citation } from '../../types.ts'

/**
 * A brief whose counterparts of the United Nations that stand in another language carry the paragraph that says the same
 * in the language of the brief, where the library holds that text.
 *
 * @returns The brief itself where there is nothing to add.
 */
export async function withOwnParagraphs(index: IndexReader, brief: Brief): Promise<Brief> {
  const foreign = brief.talkingPoints.flatMap(({ counterparts }) => counterparts.filter(isForeign(brief)))
  if (foreign.length === 0) return brief
  // Alignment is loaded only where it is needed.
  const { counterpartsOf } = await import('../pairs/counterparts.ts')
  const uses = foreign.flatMap(citation => {
    const row = useOf(index, citation)
    return row === null ? [] : [{ citation, row }]
  })
  const rows = uses.map(({ row }) => row)
  const found = counterpartsOf(index, rows, brief.language)
  const paragraphs = new Map(uses.map(({ citation }, at) => [citation, found[at] ?? null]))
  const translated = (citation: Citation): Citation => {
    const counterpart = paragraphs.get(citation)
    return counterpart === undefined ? citation : { ...citation, counterpart }
  }
  const talkingPoints = brief.talkingPoints.map(
    (point): BriefPoint => ({ ...point, counterparts: point.counterparts.map(translated) }),
  )
  return { ...brief, talkingPoints }
}

const isForeign =
  (brief: Brief) =>
  ({ language }: Citation): boolean =>
    language !== brief.language

/** The use of a concept that a citation was drawn from. */
function useOf(index: IndexReader, { document, start, end, anchor }: Citation): CitationRow | null {
  const row = index.documentsById(document.id).find(({ header }) => header.language === document.language)
  if (row === undefined) return null
  const passages = new Set(
    index.passages(row.key).flatMap(({ key, fingerprint }) => (fingerprint === anchor.fingerprint ? [key] : [])),
  )
  const uses = index.citationsOfDocument(row.key)
  return uses.find(use => use.start === start && use.end === end && passages.has(use.passage)) ?? null
}
