import { baseLanguage, fold, functionWords, stem, type Token, tokenize } from '../../text/index.ts'
import type { Clause } from './parse-query.ts'

/** What one clause means in the texts of one language. */
export interface Unit {
  clause: Clause
  /** Runs of light stems, any of which fits; a run of several stands side by side. */
  runs: string[][]
  /** Beginnings of stems, any of which fits. */
  beginnings: string[]
  /** A phrase: how it is spelt, word by word and as a whole (folded). */
  spelt: { words: string[]; whole: string } | null
  /** It is a little word of the language, such as “the”. */
  little: boolean
}

/**
 * What the words of a query mean in a language: each word as stems (`multi-stakeholder` also written together; an elided
 * article needs no match), each phrase as its run of stems with its spelling. Concepts have no words of their own.
 */
export function unitsIn(clauses: readonly Clause[], language: string): Unit[] {
  return clauses.flatMap(clause => {
    if (clause.kind === 'term') return []
    if (clause.kind === 'prefix') return [prefixUnit(clause, language)]
    return clause.kind === 'phrase' ? phraseUnit(clause, language) : wordUnits(clause, language)
  })
}

function prefixUnit(clause: Clause, language: string): Unit {
  const tokens = tokenize(clause.text, language)
  const last = tokens.at(-1)?.surface ?? fold(clause.text)
  const before = tokens.slice(0, -1).map(token => token.stem)
  // The stem of a whole word typed (`policies*`) may be no longer version of it (`policy`).
  const runs = before.length === 0 ? [[stem(last, language)]] : [before]
  return {
    clause,
    runs,
    beginnings: before.length === 0 ? [...new Set([last, american(last)])] : [],
    spelt: null,
    little: false,
  }
}

// Stems have one spelling for British and American pairs; a beginning may be cut inside one.
function american(beginning: string): string {
  return beginning.replace(/(.{3}[^aeiou])iz(?=$|[aei])/, '$1is').replace(/([^aeiou])yz(?=$|[ei])/, '$1ys')
}

function phraseUnit(clause: Clause, language: string): Unit[] {
  const tokens = tokenize(clause.text, language)
  const [first, last] = [tokens[0], tokens.at(-1)]
  if (!first || !last) return []
  const words = tokens.map(token => token.surface)
  return [
    {
      clause,
      runs: [tokens.map(token => token.stem)],
      beginnings: [],
      spelt: { words, whole: fold(clause.text.slice(first.start, last.end)) },
      little: false,
    },
  ]
}

function wordUnits(clause: Clause, language: string): Unit[] {
  const tokens = tokenize(clause.text, language)
  const whole = tokens.filter(({ elided }) => !elided)
  const little = functionWords(baseLanguage(language))
  return chains(whole.length > 0 ? whole : tokens).map(chain => {
    const stems = chain.map(token => token.stem)
    const joined = stem(chain.map(token => token.surface).join(''), language)
    return {
      clause,
      runs: chain.length > 1 ? [stems, [joined]] : [stems],
      beginnings: [],
      spelt: null,
      little: chain.every(token => little.has(token.surface)),
    }
  })
}

/** Words joined by hyphens are one; `and/or` are two. */
function chains(tokens: readonly Token[]): Token[][] {
  const all: Token[][] = []
  for (const [at, token] of tokens.entries()) {
    if (tokens[at - 1]?.hyphenNext) all.at(-1)?.push(token)
    else all.push([token])
  }
  return all
}
