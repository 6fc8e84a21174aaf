import type { Citation, Entry, MatchKind, Quotable } from '../../types.ts'
import { voteCounts } from '../order/editions.ts'
import type { Hit } from '../search/index.ts'

/** Entries of other words than those asked for: a longer term, or one spelt alike. */
export const isGuess: { [K in MatchKind]: boolean } = {
  exact: false,
  inflected: false,
  variant: false,
  translation: false,
  own: false,
  'entry-point': false,
  partial: true,
  fuzzy: true,
}

/**
 * What to cite, best first, over all entries and passages: uses of what was asked for, passages that have its words, and
 * only then longer terms, which are another thing.
 */
export function bestOf(entries: readonly Entry[], passages: readonly Hit[], limit: number): Quotable[] {
  const cited = (wanted: boolean): Quotable[] =>
    entries
      .filter(({ match }) => isGuess[match.kind] === wanted)
      .flatMap(({ term, citations }) => citations.map(one => fromCitation(term.id, one)))
  const seen = new Set<string>()
  return [...cited(false), ...passages.map(fromHit), ...cited(true)]
    .filter(one => {
      const key = `${one.id}@${one.language} ${one.locator?.label ?? one.quote}`
      return !seen.has(key) && seen.add(key)
    })
    .slice(0, limit)
}

function fromCitation(term: string, { document, locator, status, quote, editions, points }: Citation): Quotable {
  return { term, ...about(document), locator, status, quote, editions: editions ?? [], ...(points && { points }) }
}

function fromHit({ document, locator, status, text, matches, editions, explain }: Hit): Quotable {
  const [start, end] = [matches[0]?.start ?? 0, matches[0]?.end ?? text.length]
  const quote = text.slice(start, end)
  const points = explain && { points: explain.points }
  return { term: null, ...about(document), locator, status, quote, editions: editions ?? [], ...points }
}

type About = Pick<Quotable, 'id' | 'symbol' | 'title' | 'adopted' | 'language' | 'mode' | 'votes'>

function about({ id, symbol, title, adopted, language, adoption }: Citation['document']): About {
  return { id, symbol, title, adopted, language, mode: adoption.mode, votes: voteCounts(adoption.votes) }
}
