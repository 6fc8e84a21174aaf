import { isCoordinator, mayBeginWithAnd, Separation, stem, type Token, wordSet } from '../../text/index.ts'
import { separationBefore, textRulesOf } from '../../text/whole-texts.ts'

/** A word of a list: one token, or several that hyphens join (*rights-respecting*). */
export interface Unit {
  /** Places of its first and last token. */
  first: number
  last: number
  surface: string
  /** A quality that folds to a little word and has its accent: French *sûr*, *sur*. */
  accented: boolean
  /** Stem without hyphens. */
  key: string
  /** What stands before it, a serial comma counted as nothing and a note mark left out. */
  separation: Separation
  coordinator: boolean
  /** An Arabic word that begins with *and*, which is no part of its key. */
  conjoined: boolean
}

/**
 * The words of a text as lists have them. A note mark in the middle of a list (*open,[3] free*) is passed over, and the
 * comma before it still parts the two items.
 */
export function listUnits(text: string, tokens: readonly Token[], base: string): readonly Unit[] {
  const before = known.get(tokens)
  if (before !== undefined && before.base === base && before.text === text) return before.units
  const units = readUnits(text, tokens, base)
  known.set(tokens, { base, text, units })
  return units
}

// The lists of one text are asked for thing by thing, often hundreds of times.
const known = new WeakMap<readonly Token[], { base: string; text: string; units: readonly Unit[] }>()

function readUnits(text: string, tokens: readonly Token[], base: string): Unit[] {
  const units: Unit[] = []
  const wordOf = listWords(base)
  let carried: Separation | null = null
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (token === undefined) continue
    if (isNoteMark(text, tokens, at)) {
      carried = commaBetween(text, tokens[at - 1], tokens[at + 1])
      continue
    }
    const first = at
    let written = token.surface
    while (tokens[at]?.hyphenNext && tokens[at + 1] !== undefined) written += tokens[++at]?.surface ?? ''
    const { surface, bare, mayBeAccented, coordinator, conjoined } = wordOf(written)
    const separation: Separation = carried ?? separationBefore(token, base)
    carried = null
    units.push({
      first,
      last: at,
      surface,
      accented: mayBeAccented && /\p{M}/u.test(text.slice(token.start, token.end).normalize('NFD')),
      key: bare === token.surface ? token.stem : stem(bare, base),
      separation,
      coordinator,
      conjoined,
    })
  }
  return units
}

/** What a word is in lists wherever it stands. */
interface ListWord {
  /** Without note marks. */
  surface: string
  /** Without the letter for *and*, and without its article. */
  bare: string
  mayBeAccented: boolean
  coordinator: boolean
  conjoined: boolean
}

/** The function that says what a folded word of a language is: each is looked at once, thousands of texts have it. */
function listWords(base: string): (written: string) => ListWord {
  const article = textRulesOf(base)?.clitics?.article ?? ''
  const accented = wordSet(textRulesOf(base)?.lists.accented ?? '')
  const words = knownWords.get(base) ?? new Map<string, ListWord>()
  if (words.size > MOST_WORDS) words.clear()
  knownWords.set(base, words)
  return written => {
    const known = words.get(written)
    if (known !== undefined) return known
    const surface = written.replace(/[²³¹⁰-⁹]/g, '')
    const conjoined = mayBeginWithAnd(surface, base)
    const rest = conjoined ? surface.slice(1) : surface
    const bare = article !== '' && rest.startsWith(article) && rest.length > 4 ? rest.slice(article.length) : rest
    const coordinator = isCoordinator(surface, base)
    const word = { surface, bare, mayBeAccented: accented.has(surface), coordinator, conjoined }
    words.set(written, word)
    return word
  }
}

const knownWords = new Map<string, Map<string, ListWord>>()
const MOST_WORDS = 50_000

/** A number of one to three digits between brackets, or raised and glued to nothing. */
function isNoteMark(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined || at === 0 || token.surface.length > 3 || !/^\d+$/.test(token.surface)) return false
  const around = text.slice(token.start - 1, token.end + 1)
  return /^\[.*\]$/.test(around) || /^[²³¹⁰-⁹]+$/.test(text.slice(token.start, token.end))
}

function commaBetween(text: string, before: Token | undefined, after: Token | undefined): Separation {
  const between = text.slice(before?.end ?? 0, after?.start ?? text.length)
  if (/[.;:!?]/.test(between)) return Separation.Stop
  return between.includes(',') ? Separation.Comma : Separation.None
}
