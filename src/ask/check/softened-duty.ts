import { type ComparedText, weigh } from '../../compare/index.ts'
import { phraseFinder } from '../../match/index.ts'
import { Separation, spokenLocator, type Token } from '../../text/index.ts'
import type { CheckFinding, CheckSpan } from '../../types.ts'
import type { AgreedWords } from './agreed-words.ts'
import type { Search } from './candidates.ts'
import { dutyVerbs, type Text } from './duty-verbs.ts'
import type { AgreedMatch } from './precedent.ts'
import { leavesOpen } from './rules/left-open.ts'
import { say } from './rules/messages.ts'
import { ownRule, type RuleSetting, type Run } from './rules/rule.ts'
import { stakesOf } from './rules/stakes.ts'

/** Words between a verb and what it is about, at most, in the draft and in an agreed text. */
const IN_DRAFT = 5
const IN_AGREED = 16
/** What more passages speak of is no duty that was set in one of them: nothing is said. */
const MOST_PASSAGES = 300
/** Words from a verb to the end of what it is about that stand close together. */
const CLOSE = 8
/** Words of a caveat that are quoted. */
const CAVEAT_SHOWN = 10

/** A duty of new words that agreed texts set more firmly, or without the caveat that the draft puts beside it. */
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
  const verbs = dutyVerbs(stakes, setting.words, language)
  const caveats = phraseFinder(setting.words.caveats, language)
  /** The two full words that a verb is about: the first that stand beside each other behind it. */
  function objectOf(tokens: readonly Token[], compared: ComparedText, verb: number): number | null {
    for (let at = verb + 1; at <= verb + IN_DRAFT && at + 1 < tokens.length; at++) {
      const [one, two] = [tokens[at], tokens[at + 1]]
      if (one === undefined || two === undefined || one.separation !== Separation.None) return null
      const areFull = compared.content[at] === 1 && compared.content[at + 1] === 1
      if (areFull && !verbs.isAny(one) && two.separation === Separation.None) return at
    }
    return null
  }

  return ({ paragraph, start, end }, written) => {
    const compared = lexicon.read(written, language)
    const tokens = compared.words
    const text = { text: written, tokens }
    for (const [verb, token] of tokens.entries()) {
      if (token.start < start || token.end > end || !verbs.isSoft(text, verb)) continue
      const object = objectOf(tokens, compared, verb)
      if (object === null || (tokens[object + 1]?.end ?? end + 1) > end) continue
      const best = firmest(governed(tokens, object))
      if (best !== null) return softened({ paragraph, start, written, compared }, { verb, object, best })
    }
    for (const [verb, token] of tokens.entries()) {
      if (token.start < start || token.end > end || !verbs.isFirm(text, verb)) continue
      const object = objectOf(tokens, compared, verb)
      const caveat = object === null ? null : caveatBehind(text, object + 2, end)
      if (object === null || caveat === null) continue
      const best = firmest(governed(tokens, object), ({ source, to }) => {
        const { text: whole, words } = source.text
        return caveatBehind({ text: whole, tokens: words }, to, whole.length) === null
      })
      if (best !== null) return softened({ paragraph, start, written, compared }, { verb, object, best, caveat })
    }
    return null
  }

  function governed(tokens: readonly Token[], object: number): string[] {
    return tokens.slice(object, object + 2).map(({ stem }) => stem)
  }

  /** A caveat in the words of a clause from a place on, up to a letter; null where there is none. */
  function caveatBehind(text: Text, from: number, until: number): Run | null {
    const { tokens } = text
    let to = from
    while (to < tokens.length && (tokens[to]?.end ?? until + 1) <= until && !(to > from && endsClause(tokens[to]))) to++
    if (to <= from) return null
    const draft = { ...text, from: 0, to: tokens.length }
    const all = Array.from({ length: to - from }, (_, at) => from + at)
    const listed = caveats.all(tokens).find(({ first, last }) => first >= from && last < to)
    const isOpen = (added: number[]): boolean =>
      stakes !== null && leavesOpen({ draft, language }, { added }, stakes, setting.words)
    if (listed === undefined && !isOpen(all)) return null
    const begins = all.findLastIndex((_, at) => isOpen(all.slice(at)))
    const first = Math.min(listed?.first ?? to, begins < 0 ? to : from + begins)
    // What a comma parts from it is no part of it.
    let last = Math.max(first, listed?.last ?? first)
    while (last + 1 < to && tokens[last + 1]?.separation === Separation.None) last++
    return { first, last: Math.min(last, first + CAVEAT_SHOWN - 1) }
  }

  /** The agreed text that sets a duty about two words firmly; null where none does, or one asks for as little. */
  function firmest(stems: readonly string[], isPlain: (one: Governed) => boolean = () => true): Governed | null {
    const all = index.passagesWithPhrase(stems, 'anywhere', MOST_PASSAGES + 1)
    if (all.length > MOST_PASSAGES) return null
    const found = search
      .read(search.adopted(all))
      .filter(({ document }) => document.header.adoption.mode !== 'unknown')
      .flatMap(source => governing(source, stems))
    if (found.some(one => one.force === 'soft' || !isPlain(one))) return null
    return found.sort((a, b) => rank(a) - rank(b) || byAge(a, b) || order(a) - order(b) || a.from - b.from)[0] ?? null
  }

  function order({ source }: Governed): number {
    return search.order(source.passage.key)
  }

  function softened({ paragraph, start, written, compared }: Draft, { verb, object, best, caveat }: Asked): Softened {
    const tokens = compared.words
    const { source, from, to } = best
    const words = (of: ComparedText, first: number, last: number): string =>
      of.text.slice(of.words[first]?.start ?? 0, of.words[last]?.end ?? 0)
    const { id, symbol, language: own } = source.document.header
    const place = { start: tokens[verb]?.start ?? start, end: tokens[object + 1]?.end ?? start }
    const named = caveat && { start: tokens[caveat.first]?.start ?? start, end: tokens[caveat.last]?.end ?? start }
    const { start: first, end: after } = named ?? place
    const says = say(caveat ? 'caveat.elsewhere' : 'duty.elsewhere', {
      after: written.slice(first, after),
      before: words(source.text, from, to - 1),
      text: symbol ?? id,
      place: spokenLocator(source.passage.locator),
    })
    const shared = weigh(compared, object, object + 2)
    const similarity = (2 * shared) / (weigh(compared, verb, object + 2) + weigh(source.text, from, to))
    return {
      finding: {
        rule: caveat ? 'caveat-added' : 'duty-softened',
        severity: 'warning',
        paragraph,
        ...(named ?? place),
        ...says,
        source: ownRule(caveat ? 'caveat-added' : 'duty-softened'),
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
    const whole = { text, tokens: words }
    return words.flatMap(({ stem }, at): Governed[] => {
      const isHere = stem === stems[0] && words[at + 1]?.stem === stems[1]
      if (!isHere || words[at + 1]?.separation !== Separation.None) return []
      for (let verb = at - 1; verb >= Math.max(0, at - IN_AGREED); verb--) {
        const token = words[verb]
        if (token === undefined || endsClause(words[verb + 1])) return []
        const found = { source, from: verb, to: at + 2 }
        if (verbs.isSoft(whole, verb)) return [{ ...found, force: 'soft' }]
        if (verbs.isFirm(whole, verb)) return [{ ...found, force: 'firm' }]
        if (verbs.isDenier(whole, verb) || verbs.isOther(whole, verb)) return []
      }
      return []
    })
  }
}

/** What was found of a draft’s duty: its verb, what it is about, the agreed words, and the caveat beside it. */
interface Asked {
  verb: number
  object: number
  best: Governed
  caveat?: Run
}

/** A stretch of the draft, and the whole paragraph as it is compared. */
interface Draft extends Pick<CheckSpan, 'paragraph' | 'start'> {
  written: string
  compared: ComparedText
}

interface Governed {
  source: AgreedWords
  force: 'firm' | 'soft'
  /** Words from the verb to the end of what it is about, end exclusive. */
  from: number
  to: number
}

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
