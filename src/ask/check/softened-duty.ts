import { type ComparedText, weigh } from '../../compare/index.ts'
import { phraseFinder } from '../../match/index.ts'
import { Separation, spokenLocator, type Token } from '../../text/index.ts'
import type { CheckFinding, CheckSpan } from '../../types.ts'
import { agreedDuties, type Governed, type TwoWords, wordsOf } from './agreed-duties.ts'
import type { Search } from './candidates.ts'
import { caveatBehind, endsClause } from './caveat-behind.ts'
import { dutyVerbs } from './duty-verbs.ts'
import type { AgreedMatch } from './precedent.ts'
import { say } from './rules/messages.ts'
import { ownRule, type RuleSetting, type Run } from './rules/rule.ts'
import { stakesOf } from './rules/stakes.ts'

/** Words between a verb and what it is about, at most. */
const IN_DRAFT = 5

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
  const { language, lexicon } = search
  const stakes = stakesOf(language)
  if (stakes === null) return () => null
  const verbs = dutyVerbs(stakes, setting.words, language)
  const caveats = phraseFinder(setting.words.caveats, language)
  const behind = caveatBehind(stakes, setting.words, language)
  const firmest = agreedDuties(search, verbs, behind)

  /** The two full words that a verb is about: the first that stand beside each other behind it, whatever stands before the first word. */
  function objectOf(tokens: readonly Token[], compared: ComparedText, verb: number): number | null {
    for (let at = verb + 1; at <= verb + IN_DRAFT && at + 1 < tokens.length; at++) {
      const [one, two] = [tokens[at], tokens[at + 1]]
      if (one === undefined || two === undefined) return null
      if (one.separation !== Separation.None && (at > verb + 1 || endsClause(one))) return null
      const areFull = compared.content[at] === 1 && compared.content[at + 1] === 1
      if (areFull && !verbs.isAny(one) && two.separation === Separation.None) return at
    }
    return null
  }

  /** The last two of the full words that stand beside each other behind a verb: of “human rights due diligence” *due diligence*. */
  function headOf(tokens: readonly Token[], compared: ComparedText, verb: number): number | null {
    let at = objectOf(tokens, compared, verb)
    while (at !== null && compared.content[at + 2] === 1 && tokens[at + 2]?.separation === Separation.None) at++
    return at
  }

  return ({ paragraph, start, end }, written) => {
    const compared = lexicon.read(written, language)
    const tokens = compared.words
    const text = { text: written, tokens }
    for (const [verb, token] of tokens.entries()) {
      if (token.start < start || token.end > end) continue
      const own = verbs.ownBehind(text, verb)
      if (own === null && !verbs.isSoft(text, verb)) continue
      const object = own === null ? objectOf(tokens, compared, verb) : headOf(tokens, compared, own)
      if (object === null || (tokens[object + 1]?.end ?? end + 1) > end) continue
      const best = firmest(governed(compared, object), { own: own === null ? null : (tokens[own] ?? null) })
      if (best !== null) return softened({ paragraph, start, written, compared }, { verb, object, best })
    }
    for (const [verb, token] of tokens.entries()) {
      if (token.start < start || token.end > end || !verbs.isFirm(text, verb)) continue
      // *refrain, as appropriate, from closures*: the caveat stands before what the verb is about.
      const before = caveats.at(tokens, verb + 1)
      const object = objectOf(tokens, compared, before?.last ?? verb)
      const caveat = object === null ? null : (before ?? behind(text, object + 2, end))
      if (object === null || caveat === null) continue
      const best = firmest(governed(compared, object), { own: token, caveat: wordsOf(tokens, caveat) })
      if (best !== null) return softened({ paragraph, start, written, compared }, { verb, object, best, caveat })
    }
    return null
  }

  function governed({ words, stems }: ComparedText, object: number): TwoWords {
    return {
      stems: words.slice(object, object + 2).map(({ stem }) => stem),
      numbers: [stems[object] ?? -1, stems[object + 1] ?? -1],
    }
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
