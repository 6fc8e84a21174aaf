import type { DocumentRow, IndexReader } from '../../store/index.ts'
import type { Citation } from '../../types.ts'
import { check } from '../check/index.ts'
import { search } from '../search/index.ts'
import type { CheckedQuotation } from './answer.ts'
import { heldWords } from './hold-quotation.ts'

/** Texts in which words are shown to stand. */
const MOST_TEXTS = 3
/** Words of a quotation that are searched as a phrase. */
const LONGEST_PHRASE = 40
/** Likeness below which what comes closest is no version of the words. */
const LEAST_LIKE = 0.6
/** Words without a source that are held against every agreed text. */
const MOST_COMPARED = 20

/** Where quoted words stand in any text but one, as a search for them as a phrase ranks the texts. */
export async function inOtherTexts(
  index: IndexReader,
  words: string,
  but: DocumentRow | null,
): Promise<{ found: Citation[]; exact: boolean; inSummary: boolean }> {
  const longest = words.split(/\s*(?:\[\s*)?(?:…|\.\.\.)(?:\s*\])?\s*/u).sort((a, b) => b.length - a.length)[0] ?? ''
  const phrase = longest
    .replace(/["“”«»„[\]]/g, ' ')
    .split(/\s+/)
    .slice(0, LONGEST_PHRASE)
    .join(' ')
    .trim()
  const nothing = { found: [], exact: false, inSummary: false }
  if (!/[\p{L}\p{N}]/u.test(phrase)) return nothing
  const { hits } = await search(index, {
    query: `"${phrase}"`,
    ...{ filter: {}, limit: 4 * MOST_TEXTS, explainMiss: false },
  })
  const rows = new Map<number, DocumentRow>()
  for (const { document } of hits)
    for (const row of index.documentsById(document.id))
      if (row.header.language === document.language && row.key !== but?.key) rows.set(row.key, row)
  const held = [...rows.values()].map(row => heldWords(index, words, row))
  const having = held.filter(({ places }) => places.length > 0).slice(0, MOST_TEXTS)
  return {
    found: having.flatMap(({ places }) => places.slice(0, 1)),
    exact: having.some(({ exact }) => exact),
    inSummary: held.some(({ inSummary }) => inSummary) || hits.some(({ status }) => status === 'summary'),
  }
}

/**
 * For words that nothing held has: what comes closest in any agreed text, as a check of a draft finds it.
 *
 * @returns the same quotations, those for which something is near as `differs`.
 */
export function nearestAnywhere(index: IndexReader, quotations: readonly CheckedQuotation[]): CheckedQuotation[] {
  const asked = quotations.filter(({ verdict, words }) => verdict === 'not-found' && words.split(' ').length > 3)
  const chosen = asked.slice(0, MOST_COMPARED)
  if (chosen.length === 0) return [...quotations]
  const position = { line: 1, column: 1, offset: 0 }
  const passages = chosen.map(({ words }) => ({
    ...{ locator: null, text: words, heading: [], notes: [], quotations: [], fingerprint: '', position },
  }))
  const draft = { id: 'quotations', language: 'und', title: '', passages }
  const { spans } = check(index, { draft, file: 'quotations', filter: {}, includeSelf: true })
  return quotations.map(quotation => {
    const number = chosen.indexOf(quotation) + 1
    const best = spans
      .filter(
        ({ paragraph, verdict }) =>
          number > 0 && paragraph === number && (verdict === 'near' || verdict === 'verbatim'),
      )
      .sort((a, b) => b.end - b.start - (a.end - a.start))[0]
    const [precedent] = best?.precedents ?? []
    if (!best || !precedent || best.similarity < LEAST_LIKE) return quotation
    return { ...quotation, verdict: 'differs' as const, nearest: { citation: precedent, diff: best.diff ?? [] } }
  })
}
