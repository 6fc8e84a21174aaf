import type { DocumentRow, IndexReader, PassageRow } from '../../../store/index.ts'
import { baseLanguage, plainWords, type Token, wordSet } from '../../../text/index.ts'
import { closestRun, textRulesOf } from '../../../text/whole-texts.ts'
import type { Side } from '../rules/comparison.ts'
import type { CitedText } from './cited-texts.ts'

/** Words in quotation marks that a draft says are those of a text. */
export interface AttributedWords {
  start: number
  end: number
  words: string
  cited: CitedText
}

/** Words that are quoted, at least: fewer are a name or an expression. */
const LEAST = 4
/** Quotations of one paragraph that are looked for: what bounds the time. */
const MOST = 50
/** Words between a quotation and the symbol that it is attributed to. */
const WITHIN = 9
/** Likeness below which nothing in the text comes near. */
const LEAST_LIKE = 0.35

const marks = /[“«„"]\s?([^“”«»„"]{8,1500}?)\s?[”»“"]/gu

/** The quotations of a paragraph that stand beside a symbol, behind it or before it, and are no name of something. */
export function attributedWords(draft: Side, cited: readonly CitedText[], language: string): AttributedWords[] {
  const words = textRulesOf(baseLanguage(language))?.references
  if (words === undefined || cited.length === 0) return []
  const naming = wordSet(words.naming)
  const { text, tokens } = draft
  const quoted = [...text.matchAll(marks)].flatMap((found): AttributedWords[] => {
    const inner = found[1] ?? ''
    const start = found.index + found[0].indexOf(inner)
    const end = start + inner.length
    const first = tokens.findIndex(token => token.start >= start)
    const last = tokens.findLastIndex(token => token.end <= end)
    if (first < 0 || last - first + 1 < LEAST) return []
    const named = between(tokens, Math.max(0, first - 3), first).some(({ surface }) => naming.has(surface))
    if (named) return []
    const near = cited
      .map(one => ({ one, distance: distanceOf(draft, one, first, last) }))
      .filter(({ distance }) => distance !== null)
      .sort((a, b) => (a.distance ?? 0) - (b.distance ?? 0))[0]
    return near ? [{ start, end, words: inner, cited: near.one }] : []
  })
  return quoted.slice(0, MOST)
}

const between = (tokens: readonly Token[], from: number, to: number): readonly Token[] => tokens.slice(from, to)

/** Words between a symbol and a quotation of the same sentence; null where a sentence ends between them. */
function distanceOf({ text, tokens }: Side, { first, last }: CitedText, from: number, to: number): number | null {
  const [a, b] = last < from ? [last, from] : [to, first]
  if (b <= a || b - a - 1 > WITHIN) return null
  const gap = text.slice(tokens[a]?.end ?? 0, tokens[b]?.start ?? 0)
  return /[;؛]|[.!?]\s+\p{Lu}/u.test(gap) ? null : b - a - 1
}

/** Where quoted words stand in a text. */
export interface Stood {
  /** The places that have them word for word. */
  places: PassageRow[]
  /** Where none has: the words that come nearest; null where nothing does. */
  nearest: { words: string; passage: PassageRow } | null
  /** The words are the title of the text. */
  isTitle: boolean
}

/** Search quoted words in a text: word for word, an ellipsis standing for any words of the same paragraph. */
export function searchQuotation(index: IndexReader, quoted: string, row: DocumentRow): Stood {
  const { language, title } = row.header
  const parts = quoted
    .split(/\s*(?:\[\s*)?(?:…|\.\.\.)(?:\s*\])?\s*/u)
    .map(bare)
    .filter(part => part !== '')
  const passages = index.passages(row.key)
  const places = passages.filter(({ text }) => has(text, parts))
  const isTitle = has(title, parts)
  if (places.length > 0 || isTitle) return { places, nearest: null, isTitle }
  let best: { words: string; passage: PassageRow; similarity: number } | null = null
  for (const passage of passages) {
    const run = closestRun(quoted, passage.text, language)
    if (run === null || run.similarity < LEAST_LIKE || run.similarity <= (best?.similarity ?? 0)) continue
    best = { words: passage.text.slice(run.start, run.end), passage, similarity: run.similarity }
  }
  return { places, nearest: best, isTitle }
}

function has(text: string, parts: readonly string[]): boolean {
  const words = ` ${bare(text)} `
  let from = 0
  return parts.every(part => {
    const at = words.indexOf(` ${part} `, from)
    from = at + part.length
    return at >= 0
  })
}

const bare = (text: string): string => plainWords(text.replace(/[[\]]/g, ''))
