import { phraseFinder } from '../../match/index.ts'
import { baseLanguage, isCoordinator, type Token } from '../../text/index.ts'
import { textRulesOf } from '../../text/whole-texts.ts'
import type { SentenceWords } from '../../types.ts'
import { isDutyVerb } from './rules/duties.ts'
import { areForms } from './rules/forms.ts'
import type { Stakes } from './rules/stakes.ts'

/** A text by its words. */
export interface Text {
  text: string
  tokens: readonly Token[]
}

/** What the verbs of duties are in whole texts of one language: each is asked of a word by its place. */
export interface DutyVerbs {
  /** The verb of a duty that can be met in part, and that nothing denies. */
  isSoft(text: Text, at: number): boolean
  /** The verb of a duty that is met or not, and that nothing denies. */
  isFirm(text: Text, at: number): boolean
  /** A verb that denies the one behind it, denied itself or not. */
  isDenier(text: Text, at: number): boolean
  /** The verb behind words that make a duty an attempt, at a place: *consider **conducting** audits*; null where there is none. */
  ownBehind(text: Text, at: number): number | null
  /** The verb of a duty in another form or the same, neither denied nor itself behind a soft one: *to **conduct***. */
  isPlain(text: Text, at: number, verb: string): boolean
  /** A verb of either kind, in any form, whatever stands before it. */
  isAny(token: Token): boolean
  /** Another verb begins a duty of its own there: “to refrain from closures and *to report on* night patrols”. */
  isOther(text: Text, at: number): boolean
}

/** Letters of a verb that is known by its beginning (*refraining*); a shorter one by its ending (*ends*, *ending*). */
const LONG = 6
/** Letters that a form of a long verb shares with it at least: *desist* and *designated* share four. */
const SHARED = 5
const ending = /^(?:e?s|ing|ed)$/
/** Words before a verb among which it may be denied. */
const DENIED_WITHIN = 3

/** The verbs of duties in a language. */
export function dutyVerbs(stakes: Stakes, words: SentenceWords, language: string): DutyVerbs {
  const base = baseLanguage(language)
  const denials = phraseFinder(words.negations, language)
  const clauses = textRulesOf(base)?.clauses
  const verbForm = clauses?.verbForm ?? null
  const infinitive = clauses?.calls?.infinitive?.form ?? null
  const isDenied = ({ tokens }: Text, at: number): boolean =>
    denials.all(tokens.slice(Math.max(0, at - DENIED_WITHIN), at)).length > 0
  const isDuty = (text: Text, at: number): boolean =>
    isDutyVerb({ ...text, from: 0, to: text.tokens.length }, at, stakes)
  const stemAt = ({ tokens }: Text, at: number): string => tokens[at]?.stem ?? ''
  const isDenier = (text: Text, at: number): boolean => {
    const token = text.tokens[at]
    return token !== undefined && isOneOf(token, stakes.deniers)
  }
  return {
    isDenier,
    isSoft: (text, at) => stakes.soft.has(stemAt(text, at)) && isDuty(text, at) && !isDenied(text, at),
    isFirm: (text, at) =>
      (isDenier(text, at) || (stakes.firm.has(stemAt(text, at)) && isDuty(text, at))) && !isDenied(text, at),
    ownBehind(text, at) {
      const { tokens } = text
      const hedge = stakes.hedges.at(tokens, at)
      if (hedge === null || !isDuty(text, at) || isDenied(text, at)) return null
      const { surface = '', stem = '' } = tokens[hedge.last + 1] ?? {}
      if (stakes.little.has(surface) || stakes.soft.has(stem)) return null
      const isSign = stakes.beforeDuty.has(tokens[hedge.last]?.surface ?? '')
      const isVerb = isSign ? (infinitive?.test(surface) ?? true) : verbForm?.(surface) === 'participle'
      return isVerb ? hedge.last + 1 : null
    },
    isPlain(text, at, verb) {
      if (!areForms(text.tokens[at]?.surface ?? '', verb) || !isDuty(text, at) || isDenied(text, at)) return false
      const before = text.tokens.slice(Math.max(0, at - DENIED_WITHIN), at)
      return !before.some(token => isOneOf(token, stakes.soft))
    },
    isAny: token => isOneOf(token, stakes.firm) || isOneOf(token, stakes.soft),
    isOther: ({ tokens }, at) => {
      const { surface = '' } = tokens[at] ?? {}
      const before = tokens[at - 1]?.surface ?? ''
      if (stakes.little.has(surface)) return false
      if (stakes.beforeDuty.has(before)) return infinitive?.test(surface) ?? true
      return isCoordinator(before, base) && verbForm?.(surface) === 'participle'
    },
  }
}

function isOneOf(token: Token, list: ReadonlySet<string>): boolean {
  if (list.has(token.stem)) return true
  return [...list].some(verb =>
    verb.length >= LONG
      ? token.surface.length >= LONG && token.surface.startsWith(verb.slice(0, Math.max(SHARED, verb.length - 2)))
      : token.surface.startsWith(verb) && ending.test(token.surface.slice(verb.length)),
  )
}
