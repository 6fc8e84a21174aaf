import { type ComparedText, contentIn, exactRun, weigh } from '../../compare/index.ts'
import type { CheckSpan } from '../../types.ts'
import type { Search } from './candidates.ts'
import type { AgreedMatch } from './precedent.ts'

/** Words of a stretch at most: what is longer is compared clause by clause. */
const LONGEST = 16
/** Words of a phrase, and full ones among them. */
const LEAST = 3
const LEAST_FULL = 2
/** Passages asked for: all that have a phrase, so that the order in which they were stored decides nothing. */
const ALL = 20_000
/** Passages read, the last in the order of the library first. */
const READ = 40

/**
 * The longest words of a short new stretch that stand one after the other in an agreed text, where nothing else comes near it:
 * “the right to development” is a formula and no precedent, and yet not nothing.
 */
export function shortPhrase(search: Search): (span: CheckSpan, written: string) => AgreedMatch | null {
  return ({ start, end }, written) => {
    const text = search.lexicon.read(written, search.language)
    const from = text.words.findIndex(word => word.end > start)
    const to = text.words.findLastIndex(word => word.start < end) + 1
    if (from < 0 || to - from > LONGEST) return null
    for (let length = to - from; length >= LEAST; length--)
      for (let first = from; first + length <= to; first++) {
        const found = standing(text, first, first + length, search)
        if (found === null) continue
        return { ...found, similarity: (2 * found.shared) / (weigh(text, from, to) + found.shared) }
      }
    return null
  }
}

function standing(text: ComparedText, from: number, to: number, search: Search): AgreedMatch | null {
  const isFullAt = (at: number): boolean => text.content[at] === 1
  if (contentIn(text, from, to) < LEAST_FULL || !isFullAt(to - 1)) return null
  const keys = search.index.passagesWithPhrase(
    text.words.slice(from, to).map(({ stem }) => stem),
    'anywhere',
    ALL,
  )
  const ordered = search.adopted(keys).sort((a, b) => search.order(b) - search.order(a))
  for (const source of search.read(ordered.slice(0, READ))) {
    const at = source.kind.mode === 'unknown' ? null : exactRun(text, from, to, source.text)
    if (at === null) continue
    const shared = weigh(text, from, to)
    return {
      ...{ source, kind: 'near', from, to, similarity: 1, cover: 1, shared, otherFrom: at, otherTo: at + to - from },
      ...{ begunBefore: true, goesOn: true, pairs: [] },
    }
  }
  return null
}
