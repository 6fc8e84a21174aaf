import {
  isCoordinator,
  mayBeginWithAnd,
  Separation,
  separationBefore,
  stem,
  type Token,
  wordSet,
} from '../../text/index.ts'
import { textRulesOf } from '../../text/whole-texts.ts'
import { endAt, isJoinedToNext, separationAt, startAt, stemAt, surfaceAt, type WordRow } from './word-row.ts'

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
  /** A `Separation`: what stands before it, a serial comma counted as nothing and a note mark left out. */
  separation: number
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
  const units = readUnits(text, tokens, base, 0, tokens.length)
  known.set(tokens, { base, text, units })
  return units
}

// The lists of one text are asked for thing by thing, often hundreds of times.
const known = new WeakMap<readonly Token[], { base: string; text: string; units: readonly Unit[] }>()

/**
 * The words from one place on to before another (all words before and behind are there to look at). Where the stretch begins or ends
 * within a word of several tokens, its first or last unit is a part of it; what stands before the second may have been missed.
 */
export function readUnits(text: string, row: WordRow, base: string, from: number, to: number): Unit[] {
  const units: Unit[] = []
  const wordOf = listWords(base)
  let carried: Separation | null = null
  for (let at = from; at < to; at++) {
    const first = at
    const start = startAt(row, at)
    const alone = surfaceAt(row, at)
    if (isNoteMark(text, row, at)) {
      carried = commaBetween(text, endAt(row, at - 1), startAt(row, at + 1))
      continue
    }
    let written = alone
    while (at + 1 < to && isJoinedToNext(row, at)) written += surfaceAt(row, ++at)
    const { surface, bare, mayBeAccented, coordinator, conjoined } = wordOf(written)
    const separation = carried ?? separationIn(row, first, base)
    carried = null
    units.push({
      first,
      last: at,
      surface,
      accented: mayBeAccented && /\p{M}/u.test(text.slice(start ?? 0, endAt(row, first) ?? 0).normalize('NFD')),
      key: bare === alone ? stemAt(row, first) : stem(bare, base),
      separation,
      coordinator,
      conjoined,
    })
  }
  return units
}

function separationIn(row: WordRow, at: number, base: string): number {
  const separation = separationAt(row, at)
  return separation === Separation.Comma
    ? separationBefore({ separation, surface: surfaceAt(row, at) }, base)
    : separation
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
  const known = knownReaders.get(base) ?? newListWords(base)
  knownReaders.set(base, known)
  return known
}

const knownReaders = new Map<string, (written: string) => ListWord>()

function newListWords(base: string): (written: string) => ListWord {
  const article = textRulesOf(base)?.clitics?.article ?? ''
  const accented = wordSet(textRulesOf(base)?.lists.accented ?? '')
  const words = new Map<string, ListWord>()
  return written => {
    const known = words.get(written)
    if (known !== undefined) return known
    if (words.size > MOST_WORDS) words.clear()
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

const MOST_WORDS = 50_000

/** A number of one to three digits between brackets, or raised and glued to nothing. */
function isNoteMark(text: string, row: WordRow, at: number): boolean {
  const surface = surfaceAt(row, at)
  // Few words are short and begin with a digit: most need no pattern.
  if (at === 0 || surface.length > 3 || surface.charCodeAt(0) > 0x39 || !/^\d+$/.test(surface)) return false
  const start = startAt(row, at) ?? 0
  const end = endAt(row, at) ?? 0
  return /^\[.*\]$/.test(text.slice(start - 1, end + 1)) || /^[²³¹⁰-⁹]+$/.test(text.slice(start, end))
}

function commaBetween(text: string, before: number | null, after: number | null): Separation {
  const between = text.slice(before ?? 0, after ?? text.length)
  if (/[.;:!?]/.test(between)) return Separation.Stop
  return between.includes(',') ? Separation.Comma : Separation.None
}
