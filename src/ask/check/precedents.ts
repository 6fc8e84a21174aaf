import type { ComparedText } from '../../compare/index.ts'
import { groupBy } from '../../text/index.ts'
import type { Precedent } from '../../types.ts'
import type { Search } from './candidates.ts'
import { type AgreedMatch, type Citing, inOrder, precedent, withOpenEnds } from './precedent.ts'

/** Precedents given of one stretch. */
const MOST_PRECEDENTS = 5

export interface Stood {
  precedents: Precedent[]
  /** Documents whose wording is that of the first precedent. */
  texts: number
  /** Keys of the documents that have the draft’s words as they are. */
  documents: number[]
}

/**
 * What stands behind a stretch of a draft: the best match, all texts that have its words too, and the next best.
 * One precedent a document; other places of the same words in it are listed with it.
 */
export function precedentsOf(
  text: ComparedText,
  matches: readonly AgreedMatch[],
  search: Search,
  citing: Citing,
): Stood {
  const ranked = matches.map(match => withOpenEnds(text, match))
  const [best] = inOrder(ranked)
  if (!best) return { precedents: [], texts: 0, documents: [] }
  const exact = best.kind === 'verbatim' ? search.saying(text, best.from, best.to) : []
  const same = exact.length > 0 ? exact : sayingAsBest(best, search)
  const known = new Set(same.map(({ source }) => source.key))
  const ordered = inOrder([...same, ...ranked.filter(({ source }) => !known.has(source.key))])
  const byDocument = groupBy(ordered, ({ source }) => source.document.header.id)
  const precedents = [...byDocument.values()].slice(0, MOST_PRECEDENTS).flatMap(([first, ...rest]) => {
    const others = rest.filter(({ similarity, source }) => source !== first.source && similarity === first.similarity)
    return [precedent(citing, first, others)]
  })
  const texts = new Set(same.map(({ source }) => source.document.header.id)).size
  const documents = best.kind === 'verbatim' ? [...new Set(same.map(({ source }) => source.document.key))] : []
  return { precedents, texts: Math.max(1, texts), documents }
}

/** All that have the words of the best match; each is as like the draft as it is. */
function sayingAsBest(best: AgreedMatch, search: Search): AgreedMatch[] {
  const { text, key } = best.source
  const others = search.saying(text, best.otherFrom, best.otherTo)
  return [
    best,
    ...others
      .filter(({ source }) => source.key !== key)
      .map(({ source, otherFrom, otherTo, begunBefore, goesOn }) => ({
        ...best,
        ...{ source, otherFrom, otherTo, begunBefore, goesOn },
        pairs: [],
      })),
  ]
}
