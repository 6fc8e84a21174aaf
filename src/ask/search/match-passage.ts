import type { PassageRow, PassageUse } from '../../store/index.ts'
import { fold, mergeSpans, type Token, tokenize } from '../../text/index.ts'
import type { TextKind } from '../../types.ts'
import type { Unit } from './units.ts'

export interface Span {
  start: number
  end: number
}

/** How a query stands in one passage. */
export interface PassageMatch {
  /** Every word found, in reading order, without overlaps; offsets into the passage’s text. */
  spans: Span[]
  /** How often each unit of the query is there, in its order. */
  times: number[]
  /** Words of the passage. */
  length: number
  /** Light stems of the passage, in order. */
  stems: string[]
}

/**
 * Where a query stands in a passage; null where its spelling does not fit after all.
 *
 * A phrase fits where the text between its first and last word is the same after folding; in a digest only inside one of
 * the quotations, since the rest is our paraphrase. `uses` are those of the query’s concepts.
 */
export function matchPassage(
  passage: PassageRow,
  { language, text: kind }: { language: string; text: TextKind },
  units: readonly Unit[],
  uses: readonly PassageUse[],
): PassageMatch | null {
  const { text } = passage
  const tokens = tokenize(text, language)
  const spans: Marked[] = uses.map(({ start, end }) => ({ start, end, little: false }))
  const times: number[] = []
  for (const unit of units) {
    const all = unit.spelt ? phrasesIn(text, tokens, unit.spelt) : wordsIn(tokens, unit)
    const isQuoted = ({ start, end }: Span): boolean =>
      kind !== 'digest' || passage.quotations.some(one => one.start <= start && end <= one.end)
    const found = unit.spelt && !unit.clause.without ? all.filter(isQuoted) : all
    if (unit.clause.without) {
      if (found.length > 0) return null
      continue
    }
    // The full text finds pieces of a symbol that are no words of their own.
    if (found.length === 0 && unit.spelt) return null
    times.push(Math.max(1, found.length))
    spans.push(...found.map(({ start, end }) => ({ start, end, little: unit.little })))
  }
  return {
    spans: mergeSpans(withoutLittle(spans, text), { touching: false }),
    times,
    length: tokens.length,
    stems: tokens.map(token => token.stem),
  }
}

/**
 * Whether a query fits a passage, as {@link matchPassage} says, but without cutting the text into words where each phrase
 * stands between white space or a comma, which decides it.
 */
export function fitsPassage(
  passage: PassageRow,
  about: { language: string; text: TextKind },
  units: readonly Unit[],
): boolean {
  if (about.text !== 'digest' && units.every(({ clause }) => !clause.without)) {
    const folded = ` ${fold(passage.text)} `
    const phrases = units.flatMap(({ spelt }) => spelt ?? [])
    if (phrases.some(({ whole }) => !folded.includes(whole))) return false
    if (phrases.every(({ whole }) => standsAlone(folded, whole))) return true
  }
  return matchPassage(passage, about, units, []) !== null
}

/** Between white space or common punctuation that is part of no word; the text has a space at both ends. */
export function standsAlone(folded: string, whole: string): boolean {
  const at = folded.indexOf(whole)
  const after = folded.slice(at + whole.length, at + whole.length + 2)
  return /[ (]/.test(folded[at - 1] ?? '') && /^(?: |[,;:.)] )/.test(after)
}

export function wordsIn(tokens: readonly Token[], { runs, beginnings }: Pick<Unit, 'runs' | 'beginnings'>): Span[] {
  const found: Span[] = []
  for (const [at, token] of tokens.entries()) {
    if (beginnings.some(one => token.stem.startsWith(one) || token.surface.startsWith(one))) found.push(token)
    for (const run of runs) {
      const last = tokens[at + run.length - 1]
      if (last && run.every((stem, offset) => hasStem(tokens[at + offset], stem)))
        found.push({ start: token.start, end: last.end })
    }
  }
  return found
}

/** A number or a symbol is one word here and several in the full text: `77` is in `A/RES/77/211`. */
function hasStem(token: Token | undefined, stem: string): boolean {
  if (token === undefined || token.stem === stem) return token !== undefined
  return /[^\p{L}\p{M}]/u.test(token.stem) && token.stem.split(/[^\p{L}\p{N}\p{M}]+/u).includes(stem)
}

export function phrasesIn(
  text: string,
  tokens: readonly Token[],
  { words, whole }: { words: string[]; whole: string },
): Span[] {
  return tokens.flatMap((token, at) => {
    const last = tokens[at + words.length - 1]
    if (!last || !words.every((word, offset) => tokens[at + offset]?.surface === word)) return []
    return fold(text.slice(token.start, last.end)) === whole ? [{ start: token.start, end: last.end }] : []
  })
}

interface Marked extends Span {
  /** Found for a little word of the query, such as “of”. */
  little: boolean
}

/** A little word is marked between words that carry meaning (*safety of journalists*), else only where there are no others. */
function withoutLittle(spans: readonly Marked[], text: string): Span[] {
  if (spans.every(({ little }) => little)) return [...spans]
  const ordered = [...spans].sort((a, b) => a.start - b.start || a.end - b.end)
  const runs: Marked[][] = []
  for (const span of ordered) {
    const last = runs.at(-1)?.at(-1)
    if (last && /^[\s'’-]*$/.test(text.slice(last.end, span.start))) runs.at(-1)?.push(span)
    else runs.push([span])
  }
  return runs.flatMap(run => {
    const first = run.findIndex(({ little }) => !little)
    return first === -1 ? [] : run.slice(first, run.findLastIndex(({ little }) => !little) + 1)
  })
}
