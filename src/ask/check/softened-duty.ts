import { type ComparedText, weigh } from '../../compare/index.ts'
import { phraseFinder } from '../../match/index.ts'
import { Separation, spokenLocator, type Token } from '../../text/index.ts'
import type { CheckFinding, CheckSpan } from '../../types.ts'
import type { AgreedWords } from './agreed-words.ts'
import type { Search } from './candidates.ts'
import type { AgreedMatch } from './precedent.ts'
import { isDutyVerb } from './rules/duties.ts'
import { areForms } from './rules/forms.ts'
import { say } from './rules/messages.ts'
import { ownRule, type RuleSetting } from './rules/rule.ts'
import { stakesOf } from './rules/stakes.ts'

/** Words between a verb and what it is about, at most, in the draft and in an agreed text. */
const IN_DRAFT = 5
const IN_AGREED = 16
/** Passages read for one duty, newest first. */
const MOST_PASSAGES = 60
/** Letters of a verb that is known by its beginning (*refraining*); a shorter one by its ending (*ends*, *ending*). */
const LONG = 6
const ending = /^(?:e?s|ing|ed)$/
/** Words from a verb to the end of what it is about that stand close together. */
const CLOSE = 8

/** A duty of new words that the agreed texts set more firmly. */
export interface Softened {
  finding: CheckFinding
  /** The agreed duty, as what comes closest to the words. */
  closest: AgreedMatch
}

/**
 * New words that ask for a little of what was agreed: “States should reduce ferry closures”, where agreed texts ask to
 * “refrain from ferry closures”. What the duty is about are two full words that stand beside each other, in the same words
 * on both sides. Nothing is said where some agreed text asks for as little.
 */
export function softenedDuty(
  search: Search,
  setting: Omit<RuleSetting, 'told'>,
): (span: CheckSpan, text: string) => Softened | null {
  const { language, lexicon, index } = search
  const stakes = stakesOf(language)
  if (stakes === null) return () => null
  const denials = phraseFinder(setting.words.negations, language)
  const isOneOf = (token: Token, list: ReadonlySet<string>): boolean =>
    list.has(token.stem) ||
    [...list].some(verb =>
      verb.length >= LONG
        ? token.surface.length >= LONG && areForms(token.surface, verb)
        : token.surface.startsWith(verb) && ending.test(token.surface.slice(verb.length)),
    )
  const isSoft = (text: Text, at: number): boolean => {
    const side = { ...text, from: 0, to: text.tokens.length }
    const token = text.tokens[at]
    return (
      token !== undefined &&
      stakes.soft.has(token.stem) &&
      isDutyVerb(side, at, stakes) &&
      denials.all(text.tokens.slice(Math.max(0, at - 2), at)).length === 0
    )
  }

  /** The two full words that a verb is about: the first that stand beside each other behind it. */
  function objectOf(tokens: readonly Token[], compared: ComparedText, verb: number): number | null {
    for (let at = verb + 1; at <= verb + IN_DRAFT && at + 1 < tokens.length; at++) {
      const [one, two] = [tokens[at], tokens[at + 1]]
      if (one === undefined || two === undefined || one.separation !== Separation.None) return null
      const isVerb = isOneOf(one, stakes?.firm ?? none) || isOneOf(one, stakes?.soft ?? none)
      const areFull = compared.content[at] === 1 && compared.content[at + 1] === 1
      if (areFull && !isVerb && two.separation === Separation.None) return at
    }
    return null
  }

  return ({ paragraph, start, end }, written) => {
    const compared = lexicon.read(written, language)
    const tokens = compared.words
    const text = { text: written, tokens }
    const verb = tokens.findIndex((token, at) => token.start >= start && token.end <= end && isSoft(text, at))
    const object = verb < 0 ? null : objectOf(tokens, compared, verb)
    if (object === null || (tokens[object + 1]?.end ?? end + 1) > end) return null
    const stems = tokens.slice(object, object + 2).map(({ stem }) => stem)
    const keys = search
      .adopted(index.passagesWithPhrase(stems, 'anywhere', MOST_PASSAGES))
      .sort((a, b) => search.order(b) - search.order(a))
    const found = search.read(keys).flatMap(source => governing(source, stems) ?? [])
    if (found.some(({ force }) => force === 'soft')) return null
    const [best] = found.sort((a, b) => rank(a) - rank(b))
    if (best === undefined) return null
    const { source, from, to } = best
    const words = (of: ComparedText, first: number, last: number): string =>
      of.text.slice(of.words[first]?.start ?? 0, of.words[last]?.end ?? 0)
    const { id, symbol, language: own } = source.document.header
    const place = { start: tokens[verb]?.start ?? start, end: tokens[object + 1]?.end ?? end }
    const says = say('duty.elsewhere', {
      after: written.slice(place.start, place.end),
      before: words(source.text, from, to - 1),
      text: symbol ?? id,
      place: spokenLocator(source.passage.locator),
    })
    const shared = weigh(compared, object, object + 2)
    const similarity = (2 * shared) / (weigh(compared, verb, object + 2) + weigh(source.text, from, to))
    return {
      finding: {
        rule: 'duty-softened',
        severity: 'warning',
        paragraph,
        ...place,
        ...says,
        source: ownRule('duty-softened'),
        place: { id, language: own, locator: source.passage.locator },
      },
      closest: {
        ...{ source, kind: 'near', from: verb, to: object + 2, similarity, cover: 1, shared },
        ...{ otherFrom: from, otherTo: to, begunBefore: true, goesOn: true },
        pairs: [],
      },
    }
  }

  /** The verb under which words stand in an agreed text, firm or soft, nearest before them in their clause. */
  function governing(source: AgreedWords, stems: readonly string[]): Governed | null {
    const { words, text } = source.text
    for (let at = 0; at + 1 < words.length; at++) {
      if (words[at]?.stem !== stems[0] || words[at + 1]?.stem !== stems[1]) continue
      for (let verb = at - 1; verb >= Math.max(0, at - IN_AGREED); verb--) {
        const token = words[verb]
        if (token === undefined || words[verb + 1]?.separation === Separation.Break) break
        if (isSoft({ text, tokens: words }, verb)) return { source, force: 'soft', from: verb, to: at + 2 }
        if (isOneOf(token, stakes?.deniers ?? none) || (stakes?.firm.has(token.stem) && isDuty(source, verb)))
          return { source, force: 'firm', from: verb, to: at + 2 }
      }
    }
    return null
  }

  function isDuty({ text: { text, words } }: AgreedWords, verb: number): boolean {
    return stakes !== null && isDutyVerb({ text, tokens: words, from: 0, to: words.length }, verb, stakes)
  }
}

interface Text {
  text: string
  tokens: readonly Token[]
}

interface Governed {
  source: AgreedWords
  force: 'firm' | 'soft'
  /** Words from the verb to the end of what it is about, end exclusive. */
  from: number
  to: number
}

const none: ReadonlySet<string> = new Set()

/** What stands close together first, then what was agreed without a vote; the newest first is the order they come in. */
const rank = ({ source, from, to }: Governed): number =>
  (to - from > CLOSE ? 2 : 0) + (source.document.header.adoption.mode === 'vote' ? 1 : 0)
