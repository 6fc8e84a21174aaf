import type { DocumentRow, IndexReader } from '../../store/index.ts'
import { baseLanguage, functionWords, type Token, tokenize } from '../../text/index.ts'
import { closestRun } from '../../text/whole-texts.ts'
import type { Citation } from '../../types.ts'
import { citationAt } from '../citing/resolve-citation.ts'
import type { Touch } from './answer.ts'
import type { OwnWords } from './own-words.ts'

/** Finds what a document has of an agreed wording: its words, one of its concepts, or words close to it; null where nothing. */
export type Likeness = (
  agreed: Pick<Citation, 'quote' | 'language'>,
  concepts: readonly string[],
) => Pick<Touch, 'kind' | 'here' | 'similarity'> | null

/** Least similarity of words that are shown as the changed words of a phrase. */
const CLOSE = 0.75
/** A phrase with fewer words that carry meaning is too short to be known again when it was changed. */
const LEAST_MEANING = 3
/** The share of those words that changed words may lack: “human rights” are no “human rights codes”. */
const MISSING = 0.2

interface Region {
  words: OwnWords
  text: string
  tokens: Token[]
  stems: Set<string>
}

export function likenessTo(index: IndexReader, row: DocumentRow, own: readonly OwnWords[]): Likeness {
  const { language } = row.header
  const base = baseLanguage(language)
  const little = functionWords(base)
  const regions = own
    .filter(({ status }) => status !== 'reported')
    .map((words): Region => {
      const text = words.passage.text.slice(words.start, words.end)
      const tokens = tokenize(text, language)
      return { words, text, tokens, stems: new Set(tokens.map(({ stem }) => stem)) }
    })
  const uses = index
    .citationsOfDocument(row.key)
    .filter(use => use.confirmed && use.status !== 'reported')
    .sort((a, b) => (a.rank < b.rank ? -1 : 1))
  const passages = new Map(own.map(({ passage }) => [passage.key, passage]))
  const cite = ({ words }: Region, start: number, end: number): Citation =>
    citationAt(index, row, words.passage, { start: words.start + start, end: words.start + end })

  return (agreed, concepts) => {
    const isSame = baseLanguage(agreed.language) === base
    const phrase = isSame ? tokenize(agreed.quote, language) : []
    const exact = isSame ? sameWords(phrase, regions) : null
    if (exact) return { kind: 'same-words', here: cite(exact.region, exact.start, exact.end), similarity: 1 }
    const use = uses.find(({ term }) => concepts.includes(term))
    const passage = use && passages.get(use.passage)
    if (use && passage) return { kind: 'same-concept', here: citationAt(index, row, passage, use), similarity: 1 }
    const meaning = phrase.filter(({ surface }) => !little.has(surface))
    if (meaning.length < LEAST_MEANING) return null
    const least = meaning.length - Math.floor(meaning.length * MISSING)
    const has = (stems: ReadonlySet<string>): boolean => meaning.filter(({ stem }) => stems.has(stem)).length >= least
    const close = regions
      .filter(({ stems }) => has(stems))
      .flatMap(region => {
        const run = closestRun(agreed.quote, region.text, language)
        if (!run || run.similarity < CLOSE) return []
        const inside = region.tokens.filter(({ start, end }) => start >= run.start && end <= run.end)
        return has(new Set(inside.map(({ stem }) => stem)))
          ? [{ region, similarity: run.similarity, ...trimmed(inside, meaning) }]
          : []
      })
      .sort((a, b) => b.similarity - a.similarity)[0]
    if (!close) return null
    const { region, start, end, similarity } = close
    return { kind: 'changed-words', here: cite(region, start, end), similarity }
  }
}

function sameWords(
  phrase: readonly Token[],
  regions: readonly Region[],
): { region: Region; start: number; end: number } | null {
  if (phrase.length === 0) return null
  for (const region of regions) {
    const { tokens } = region
    const at = tokens.findIndex((_, first) => phrase.every((word, n) => tokens[first + n]?.surface === word.surface))
    const first = tokens[at]
    const last = tokens[at + phrase.length - 1]
    if (at >= 0 && first && last) return { region, start: first.start, end: last.end }
  }
  return null
}

/** From the first to the last word of these that a run has. */
function trimmed(run: readonly Token[], wanted: readonly Token[]): { start: number; end: number } {
  const shared = run.filter(({ stem }) => wanted.some(word => word.stem === stem))
  return { start: shared[0]?.start ?? 0, end: shared.at(-1)?.end ?? 0 }
}
