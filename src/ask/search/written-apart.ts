import type { IndexReader } from '../../store/index.ts'
import { fold, functionWords, stem, tokenize } from '../../text/index.ts'
import { unitExpression } from './full-text.ts'
import type { Clause } from './parse-query.ts'

const SHORTEST = 5
const LONGEST = 30
/** Letters of what stands behind the hyphen. */
const REST = 3
/** Passages looked at for a hyphen. */
const READ = 8

/** Pairs of stems that some text joins by a hyphen to write a word that was typed without: *email*, *e-mail*. */
export function writtenApart(index: IndexReader, word: string, base: string): string[][] {
  const written = fold(word).replaceAll('-', '')
  if (!/^\p{L}+$/u.test(written) || written.length < SHORTEST || written.length > LONGEST) return []
  const little = functionWords(base)
  if (little.has(written)) return []
  const cuts = Array.from({ length: written.length - REST }, (_, at) => at + 1)
  const pairs = cuts.flatMap(at => {
    const [first, rest] = [written.slice(0, at), written.slice(at)]
    return little.has(first) || little.has(rest) ? [] : [[stem(first, base), stem(rest, base)]]
  })
  // Mostly no text has any of them, which one question tells.
  if (pairs.length === 0 || index.frequency(unitExpression({ runs: pairs, beginnings: [] })) === 0) return []
  return pairs.filter(pair => isHyphened(index, pair, base))
}

/** Whether one of the first passages that have two stems side by side joins them by a hyphen. */
function isHyphened(index: IndexReader, [first, second]: readonly string[], base: string): boolean {
  if (first === undefined || second === undefined) return false
  const texts = [
    { expression: unitExpression({ runs: [[first, second]], beginnings: [] }), languages: [base], except: [] },
  ]
  const asked = { texts, terms: [], withoutTerms: [], parts: [], filter: {} }
  const { rows } = index.findPassages(asked, { from: 0, length: READ }, { offset: 0, limit: READ })
  return [...index.passagesByKey(rows.map(({ passage }) => passage)).values()].some(({ text }) => {
    const tokens = tokenize(text, base)
    return tokens.some((token, at) => token.stem === first && token.hyphenNext && tokens[at + 1]?.stem === second)
  })
}

/** The word that a typed one makes with a neighbour, where some text writes the two as one: *well being*, *wellbeing*. */
export function joinedWith(
  index: IndexReader,
  clause: Clause,
  [before, after]: readonly [Clause | undefined, Clause | undefined],
  base: string,
): string[][] {
  const little = functionWords(base)
  const isPart = ({ kind, text, without }: Clause): boolean =>
    kind === 'word' && without === clause.without && /^\p{L}+$/u.test(text) && !little.has(fold(text))
  const join = (first: Clause | undefined, last: Clause | undefined): string[][] => {
    if (!first || !last || !isPart(first) || !isPart(last)) return []
    const joined = stem(fold(`${first.text}${last.text}`), base)
    const isWord =
      joined.length >= SHORTEST && index.frequency(unitExpression({ runs: [[joined]], beginnings: [] })) > 0
    return isWord ? [[joined]] : []
  }
  return [...join(clause, after), ...join(before, clause)]
}
