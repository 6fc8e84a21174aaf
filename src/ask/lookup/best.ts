import type { Citation, Entry, MatchKind, Quotable } from '../../types.ts'
import { voteCounts } from '../order/editions.ts'
import type { Hit } from '../search/index.ts'
import { hitWords } from './hit-words.ts'

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

/** Words of a document that somebody adopted, neither only reported nor our own. */
const isQuotable = ({ status, document }: Citation): boolean =>
  status !== 'reported' && status !== 'summary' && document.adoption.mode !== 'none'

/** Words that a document agreed to: neither apart in the text nor only in the title of another or the name of a body. */
export const isAgreedWords = (citation: Citation): boolean => isUse(citation) && isQuotable(citation)

const isUse = ({ confirmed, mention }: Citation): boolean => confirmed && mention === undefined

/** Such words in a title or name only, which answer where nothing else does. */
export const isOnlyMentioned = (citation: Citation): boolean => citation.mention === true && isQuotable(citation)

/**
 * What to cite, best first, over all entries and passages: uses of what was asked for, passages that have its words, longer
 * terms, which are another thing, what has the words apart, to be confirmed, and last, where there is no use, mentions. Documents' own words alone, of texts
 * that somebody adopted: nothing of our summaries, nor what is only reported.
 *
 * @param every all uses are listed, text by text, in groups by what they are worth.
 */
export function bestOf(entries: readonly Entry[], passages: readonly Hit[], every: boolean): Quotable[] {
  const cited = (isWanted: (guess: boolean, citation: Citation) => boolean): Quotable[] =>
    entries.flatMap(({ term, match, citations, groups }) =>
      (every ? groups.flatMap(group => group.citations.flatMap(at => citations[at] ?? [])) : citations)
        .filter(one => isQuotable(one) && isWanted(isGuess[match.kind], one))
        .map(one => fromCitation(term.id, one)),
    )
  const seen = new Set<string>()
  const uses = [
    ...cited((guess, one) => isUse(one) && !guess),
    ...passages.flatMap(fromHit),
    ...cited((guess, one) => isUse(one) && guess),
  ]
  const mentions = uses.length > 0 ? [] : cited((_, { mention }) => mention === true)
  return [...uses, ...mentions, ...cited((_, { confirmed }) => !confirmed)].filter(one => {
    const key = placeKey(one)
    return !seen.has(key) && seen.add(key)
  })
}

/** One place of a text in one language; where it is not known, its words. */
export const placeKey = ({
  id,
  language,
  locator,
  quote,
}: Pick<Quotable, 'id' | 'language' | 'locator' | 'quote'>): string => `${id}@${language} ${locator?.label ?? quote}`

function fromCitation(
  term: string,
  { document, locator, status, quote, confirmed, editions, points }: Citation,
): Quotable {
  const same = editions ?? []
  return {
    term,
    ...about(document),
    locator,
    status,
    quote,
    together: confirmed,
    editions: same,
    ...(points && { points }),
  }
}

function fromHit(hit: Hit): Quotable[] {
  const words = hitWords(hit)
  const { document, locator, editions, explain, together } = hit
  if (words === null || document.adoption.mode === 'none') return []
  const { text, start, end, status } = words
  const quote = text.slice(start, end)
  const points = explain && { points: explain.points }
  const said = { locator, status, quote, together: together !== null, editions: editions ?? [] }
  return [{ term: null, ...about(document), ...said, ...points }]
}

type About = Pick<Quotable, 'id' | 'symbol' | 'title' | 'adopted' | 'language' | 'mode' | 'votes'>

function about({ id, symbol, title, adopted, language, adoption }: Citation['document']): About {
  return { id, symbol, title, adopted, language, mode: adoption.mode, votes: voteCounts(adoption.votes) }
}
