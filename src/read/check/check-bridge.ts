import type { Bridge, Finding, Passage } from '../../types.ts'
import { mistake } from '../source/findings.ts'
import { placeIn } from '../source/value-places.ts'
import type { Holdings } from './check-glossary.ts'
import { unknown } from './check-terms.ts'

const file = 'bridge.yaml'

/**
 * Check the bridge: its concepts and documents are there, no line stands twice, a concept with a line is not among those
 * without, and the words that it leads to are quoted in the digest of their document at their place.
 */
export function checkBridge({ bridge = [], unmatched = [], named = [], terms, documents }: Holdings): Finding[] {
  const ids = new Set(terms.map(({ id }) => id))
  const known = new Set(documents.map(({ id }) => id))
  const seen = new Set<string>()
  const others = named.flatMap(one => unknown('concept', one.term, ids, 'the bridge', placeIn(one, ['term'], file)))
  const bridged = new Set(bridge.map(({ term }) => term))
  const vain = unmatched.flatMap(one => {
    const at = placeIn(one, ['term'], file)
    const both = `${one.term} has a line of the bridge, and stands among the concepts without one`
    return [
      ...unknown('concept', one.term, ids, 'the bridge', at),
      ...(bridged.has(one.term) ? [mistake('REPEATED_BRIDGE', both, at, 'Keep one.')] : []),
    ]
  })
  const lines = bridge.flatMap((row, at) => {
    const { term, to, words } = row
    const name = `line ${at + 1} of the bridge`
    const key = `${term} ${to ?? `${words?.document} ${words?.text}`}`
    const twice = seen.has(key)
    seen.add(key)
    return [
      ...unknown('concept', term, ids, name, placeIn(row, ['term'], file)),
      ...(to === null ? [] : unknown('concept', to, ids, name, placeIn(row, ['to'], file))),
      ...(twice ? [mistake('REPEATED_BRIDGE', `“${key}” stands twice`, placeIn(row, [], file), 'Keep one.')] : []),
      ...(words === null
        ? []
        : known.has(words.document)
          ? quoted(row, words, documents)
          : unknown('document', words.document, known, name, placeIn(row, ['document'], file))),
    ]
  })
  return [...lines, ...vain, ...others]
}

function quoted(
  row: Bridge,
  { text, document, place }: NonNullable<Bridge['words']>,
  all: Holdings['documents'],
): Finding[] {
  const digest = all.find(({ id, language }) => id === document && language === 'en')
  const has = ({ locator, quotations, text: whole }: Passage): boolean =>
    locator?.label === place && quotations.some(({ start, end }) => whole.slice(start, end).includes(text))
  if (digest?.passages.some(has)) return []
  const message = `“${text}” is not quoted at ${place} in the digest of ${document}`
  return [
    mistake(
      'BRIDGE_NOT_IN_DIGEST',
      message,
      placeIn(row, ['words'], file),
      'Correct the words or the place, then run npm run gather.',
    ),
  ]
}
