import type { ComparedText, Lexicon } from '../../../compare/index.ts'
import type { PassageRow } from '../../../store/index.ts'
import { draftRulesOf } from '../../../text/drafts.ts'
import {
  baseLanguage,
  functionWords,
  plainWords,
  type Separation,
  Separation as Sign,
  type Token,
  wordSet,
} from '../../../text/index.ts'
import type { Side } from '../rules/comparison.ts'
import type { CitedText } from './cited-texts.ts'
import { quotedIn } from './quote-marks.ts'

/** What a draft says that a text is about: its words, and whether they are given as its title. */
export interface SaidSubject {
  start: number
  end: number
  words: string
  isTitle: boolean
}

/** Words of a subject that are read. */
const LONGEST = 24
/** Words before the word “resolution” in which something else may be named that the subject belongs to. */
const ASIDE_WITHIN = 14
/** Of what a draft says, at least this share by weight is in the title or the subject headings of the text. */
const LEAST_SHARE = 0.4
/** The same of a title, which is given word for word. */
const LEAST_OF_TITLE = 0.7

/** What stands behind a symbol and its date as the subject of the text: “on the right to privacy”, “entitled ‘…’”. */
export function saidSubject(draft: Side, cited: CitedText, language: string): SaidSubject | null {
  const words = draftRulesOf(baseLanguage(language))?.references
  if (words === undefined) return null
  const { tokens, text } = draft
  const at = cited.last + 1
  const opening = tokens[at]
  if (opening === undefined || opening.separation > Sign.Comma) return null
  const isTitle = wordSet(words.entitled).has(opening.surface)
  if (!isTitle && !wordSet(words.about).has(opening.surface)) return null
  const aside = wordSet(words.aside)
  const before = tokens.slice(Math.max(0, cited.first - ASIDE_WITHIN), cited.first)
  if (!isTitle && before.some(({ surface }) => aside.has(surface))) return null
  if (isTitle) return quotedTitle(text, opening.end)
  const own: Token[] = []
  const little = functionWords(baseLanguage(language))
  const telling = (): number => own.filter(({ surface }) => !little.has(surface)).length
  for (const token of tokens.slice(at + 1, at + 1 + LONGEST)) {
    // One word before a comma is no subject: “the proclamation, preparation and observance of …”.
    if (ends(token.separation) && (token.separation > Sign.Comma || telling() > 1)) break
    if (/^\d/.test(token.surface)) break
    own.push(token)
  }
  const [first] = own
  const vague = wordSet(words.vague)
  // “on this issue”, “on 19 December 2023” say nothing of it.
  if (!first || own.slice(0, 3).some(({ surface }) => vague.has(surface))) return null
  const { start } = first
  const end = own.at(-1)?.end ?? first.end
  return { start, end, words: text.slice(start, end), isTitle: false }
}

const ends = (separation: Separation): boolean => separation !== Sign.None && separation !== Sign.Dash

/** Letters between “entitled” and the title. */
const TITLE_WITHIN = 5

/** A title in quotation marks right behind “entitled”. */
function quotedTitle(text: string, from: number): SaidSubject | null {
  const found = quotedIn(text).find(({ start }) => start > from)
  if (found === undefined || !/^[\s:,]*[“«„"]\s?$/u.test(text.slice(from, found.start))) return null
  return found.start - from > TITLE_WITHIN ? null : { ...found, isTitle: true }
}

/**
 * Whether a text is about what the draft says; also where its words are too few to tell.
 *
 * What a draft says may go on to something else without a comma, so that the beginning that fits best counts. A telling word
 * of it that stands nowhere in the text, not even in its paragraphs, is enough to say no: the name of another country.
 */
export function isAbout(
  said: SaidSubject,
  { row, symbol }: CitedText,
  passages: () => readonly PassageRow[],
  reading: Reading,
): boolean {
  const { language, lexicon } = reading
  // Of several resolutions in one text each has a title of its own.
  if (row === null || baseLanguage(row.header.language) !== language || row.header.symbol !== symbol) return true
  const { title, subjects } = row.header
  const own = lexicon.read(said.words, language)
  const known = new Set(lexicon.read([title, ...subjects].join('. '), language).stems)
  let all = 0
  let shared = 0
  let words = 0
  let best = 0
  const strange: number[] = []
  for (const [at, stem] of own.stems.entries()) {
    if (own.content[at] !== 1) continue
    const weight = own.weights[at] ?? 0
    all += weight
    words++
    if (known.has(stem)) shared += weight
    else if (words <= NAMING && weight >= TELLING && isName(own, at)) strange.push(stem)
    if (words > 1) best = Math.max(best, shared / all)
  }
  if (words < 2) return true
  if (said.isTitle) return shared >= LEAST_OF_TITLE * all || standsIn(said.words, passages())
  if (best < LEAST_SHARE) return false
  if (strange.length === 0) return true
  const inText = new Set(passages().flatMap(({ text }) => [...lexicon.read(text, language).stems]))
  return strange.every(stem => inText.has(stem))
}

export interface Reading {
  language: string
  lexicon: Lexicon
}

/** Words that carry meaning among which a name is looked for, and the least weight of one. */
const NAMING = 6
const TELLING = 2

/** Written with a capital: in a subject, which begins no sentence, it is a name. */
const isName = ({ text, words }: ComparedText, at: number): boolean =>
  /^\p{Lu}/u.test(text.slice(words[at]?.start ?? 0, (words[at]?.start ?? 0) + 2))

const standsIn = (words: string, passages: readonly PassageRow[]): boolean =>
  passages.some(({ text }) => plainWords(text).includes(plainWords(words)))
