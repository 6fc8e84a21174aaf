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
  const article = textRulesOf(base)?.clitics?.article ?? ''
  const accented = wordSet(textRulesOf(base)?.lists.accented ?? '')
  let carried: Separation | null = null
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (token === undefined) continue
    if (isNoteMark(text, tokens, at)) {
      carried = commaBetween(text, tokens[at - 1], tokens[at + 1])
      continue
    }
    const first = at
    while (tokens[at]?.hyphenNext && tokens[at + 1] !== undefined) at++
    const surface = withoutNoteMarks(tokens, first, at)
    const conjoined = mayBeginWithAnd(surface, base)
    const bare = conjoined ? surface.slice(1) : surface
    const plain = article !== '' && bare.startsWith(article) && bare.length > 4 ? bare.slice(article.length) : bare
    const separation: Separation = carried ?? separationBefore(token, base)
    carried = null
    units.push({
      first,
      last: at,
      surface,
      accented: accented.has(surface) && /\p{M}/u.test(text.slice(token.start, token.end).normalize('NFD')),
      key: plain === token.surface ? token.stem : stem(plain, base),
      separation,
      coordinator: isCoordinator(surface, base),
      conjoined,
    })
  }
  return units
}

function withoutNoteMarks(tokens: readonly Token[], first: number, last: number): string {
  let joined = ''
  for (let at = first; at <= last; at++) joined += tokens[at]?.surface ?? ''
  return joined.replace(/[²³¹⁰-⁹]/g, '')
}

/** A number of one to three digits between brackets, or raised and glued to nothing. */
function isNoteMark(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined || at === 0 || !/^\d{1,3}$/.test(token.surface)) return false
  const around = text.slice(token.start - 1, token.end + 1)
  return /^\[.*\]$/.test(around) || /^[²³¹⁰-⁹]+$/.test(text.slice(token.start, token.end))
}

function commaBetween(text: string, before: Token | undefined, after: Token | undefined): Separation {
  const between = text.slice(before?.end ?? 0, after?.start ?? text.length)
  if (/[.;:!?]/.test(between)) return Separation.Stop
  return between.includes(',') ? Separation.Comma : Separation.None
}
