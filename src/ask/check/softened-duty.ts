import { type ComparedText, weigh } from '../../compare/index.ts'
import { phraseFinder } from '../../match/index.ts'
import { baseLanguage, isCoordinator, Separation, spokenLocator, type Token } from '../../text/index.ts'
import { textRulesOf } from '../../text/whole-texts.ts'
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
/** What more passages speak of is no duty that was set in one of them: nothing is said. */
const MOST_PASSAGES = 300
/** Letters of a verb that is known by its beginning (*refraining*); a shorter one by its ending (*ends*, *ending*). */
const LONG = 6
const ending = /^(?:e?s|ing|ed)$/
/** Words from a verb to the end of what it is about that stand close together. */
const CLOSE = 8
/** Words before a verb among which it may be denied. */
const DENIED_WITHIN = 3

/** A duty of new words that agreed texts set more firmly. */
export interface Softened {
  finding: CheckFinding
  /** The agreed words, as what comes closest to the draft’s. */
  closest: AgreedMatch
}

/**
 * New words that ask for a little of what was agreed: “States should reduce ferry closures”, where agreed texts have “refrain
 * from ferry closures”. What the duty is about are two full words that stand beside each other, in the same words on both
 * sides. In an agreed text it stands under the last verb before it in its clause, which is firm, soft, or neither.
 *
 * All passages that have the two words are read, of texts of which it is known who agreed. Where one of them asks for as
 * little, nothing is said. Else that one is told which has verb and words closest together; among those the ones agreed
 * without a vote, then the newest, then by symbol and place: in whatever order a library took them in.
 */
export function softenedDuty(
  search: Search,
  setting: Omit<RuleSetting, 'told'>,
): (span: CheckSpan, text: string) => Softened | null {
  const { language, lexicon, index } = search
  const stakes = stakesOf(language)
  if (stakes === null) return () => null
  const base = baseLanguage(language)
  const denials = phraseFinder(setting.words.negations, language)
  const verbForm = textRulesOf(base)?.clauses.verbForm ?? null
  const infinitive = textRulesOf(base)?.clauses.calls?.infinitive?.form ?? null
  const isDenied = (tokens: readonly Token[], at: number): boolean =>
    denials.all(tokens.slice(Math.max(0, at - DENIED_WITHIN), at)).length > 0
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
      token !== undefined && stakes.soft.has(token.stem) && isDutyVerb(side, at, stakes) && !isDenied(text.tokens, at)
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
    for (const [verb, token] of tokens.entries()) {
      if (token.start < start || token.end > end || !isSoft(text, verb)) continue
      const object = objectOf(tokens, compared, verb)
      if (object === null || (tokens[object + 1]?.end ?? end + 1) > end) continue
      const best = firmest(tokens.slice(object, object + 2).map(({ stem }) => stem))
      if (best !== null) return softened({ paragraph, start, written, compared }, verb, object, best)
    }
    return null
  }

  /** The agreed text that sets a duty about two words firmly; null where none does, or one asks for as little. */
  function firmest(stems: readonly string[]): Governed | null {
    const all = index.passagesWithPhrase(stems, 'anywhere', MOST_PASSAGES + 1)
    if (all.length > MOST_PASSAGES) return null
    const found = search
      .read(search.adopted(all))
      .filter(({ document }) => document.header.adoption.mode !== 'unknown')
      .flatMap(source => governing(source, stems))
    if (found.some(({ force }) => force === 'soft')) return null
    return found.sort((a, b) => rank(a) - rank(b) || byAge(a, b) || order(a) - order(b) || a.from - b.from)[0] ?? null
  }

  function order({ source }: Governed): number {
    return search.order(source.passage.key)
  }

  function softened(
    { paragraph, start, written, compared }: Draft,
    verb: number,
    object: number,
    best: Governed,
  ): Softened {
    const tokens = compared.words
    const { source, from, to } = best
    const words = (of: ComparedText, first: number, last: number): string =>
      of.text.slice(of.words[first]?.start ?? 0, of.words[last]?.end ?? 0)
    const { id, symbol, language: own } = source.document.header
    const place = { start: tokens[verb]?.start ?? start, end: tokens[object + 1]?.end ?? start }
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

  /** Each verb, firm or soft, under which two words stand in an agreed text: the last one before them in their clause. */
  function governing(source: AgreedWords, stems: readonly string[]): Governed[] {
    const { words, text } = source.text
    return words.flatMap(({ stem }, at): Governed[] => {
      const isHere = stem === stems[0] && words[at + 1]?.stem === stems[1]
      if (!isHere || words[at + 1]?.separation !== Separation.None) return []
      for (let verb = at - 1; verb >= Math.max(0, at - IN_AGREED); verb--) {
        const token = words[verb]
        if (token === undefined || endsClause(words[verb + 1])) return []
        const found = { source, from: verb, to: at + 2 }
        if (isSoft({ text, tokens: words }, verb)) return [{ ...found, force: 'soft' }]
        const isFirm = isOneOf(token, stakes?.deniers ?? none) || (stakes?.firm.has(token.stem) && isDuty(source, verb))
        if (isFirm) return isDenied(words, verb) ? [] : [{ ...found, force: 'firm' }]
        if (isOtherVerb(words, verb)) return []
      }
      return []
    })
  }

  /** Another verb begins a duty of its own there: “to refrain from closures and *to report on* night patrols”. */
  function isOtherVerb(words: readonly Token[], at: number): boolean {
    const { surface = '' } = words[at] ?? {}
    const before = words[at - 1]?.surface ?? ''
    if (stakes === null || stakes.little.has(surface)) return false
    if (stakes.beforeDuty.has(before)) return infinitive?.test(surface) ?? true
    return isCoordinator(before, base) && verbForm?.(surface) === 'participle'
  }

  function isDuty({ text: { text, words } }: AgreedWords, verb: number): boolean {
    return stakes !== null && isDutyVerb({ text, tokens: words, from: 0, to: words.length }, verb, stakes)
  }
}

/** A stretch of the draft, and the whole paragraph as it is compared. */
interface Draft extends Pick<CheckSpan, 'paragraph' | 'start'> {
  written: string
  compared: ComparedText
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

/** What stands close together first, then what was agreed without a vote. */
const rank = ({ source, from, to }: Governed): number =>
  (to - from > CLOSE ? 2 : 0) + (source.document.header.adoption.mode === 'vote' ? 1 : 0)

/** The newest first. */
function byAge(a: Governed, b: Governed): number {
  const [one, two] = [a, b].map(({ source }) => source.document.header.adopted ?? '')
  return one === two ? 0 : (one ?? '') > (two ?? '') ? -1 : 1
}

/** A stop, a colon or a semicolon, or the next row, stands before a word. */
const endsClause = (next: Token | undefined): boolean =>
  next !== undefined &&
  (next.separation === Separation.Colon || next.separation === Separation.Stop || next.separation === Separation.Break)
