import { Separation, type Token } from '../../text/index.ts'
import type { AgreedWords } from './agreed-words.ts'
import type { Search } from './candidates.ts'
import { type CaveatBehind, endsClause } from './caveat-behind.ts'
import type { DutyVerbs } from './duty-verbs.ts'
import { areForms } from './rules/forms.ts'
import type { Run } from './rules/rule.ts'

/** Words between a verb and what it is about in an agreed text, at most. */
const IN_AGREED = 16
/** What more passages speak of is no duty that was set in one of them: nothing is said. */
const MOST_PASSAGES = 300
/** Words from a verb to the end of what it is about that stand close together. */
const CLOSE = 8
/** Letters by which two caveats are known for the same. */
const SAME_CAVEAT = 12

/** Some words, folded, with a space between two. */
export const wordsOf = (tokens: readonly Token[], { first, last }: Run): string =>
  tokens
    .slice(first, last + 1)
    .map(({ surface }) => surface)
    .join(' ')

/** Two words that stand beside each other: their stems, and the numbers of these in the lexicon of the search. */
export interface TwoWords {
  stems: readonly string[]
  numbers: readonly [number, number]
}

/** What an agreed duty is looked for by, beside its object: the draft’s own verb and caveat. */
export interface Sought {
  own: Token | null
  caveat?: string | null
}

/** A duty in an agreed text: two words, and the verb under which they stand. */
export interface Governed {
  source: AgreedWords
  force: 'firm' | 'soft'
  /** Words from the verb to the end of what it is about, end exclusive. */
  from: number
  to: number
}

/** What stands close together first, then what was agreed without a vote. */
const rank = ({ source, from, to }: Governed): number =>
  (to - from > CLOSE ? 2 : 0) + (source.kind.mode === 'vote' ? 1 : 0)

/** The newest first. */
function byAge(a: Governed, b: Governed): number {
  const [one, two] = [a, b].map(({ source }) => source.document.header.adopted ?? '')
  return one === two ? 0 : (one ?? '') > (two ?? '') ? -1 : 1
}

/** Finds the agreed text that sets a duty about two words firmly; null where there is none. */
export type FirmestDuty = (about: TwoWords, sought: Sought) => Governed | null

/** Makes the question of the firmest duty. */
export function agreedDuties(search: Search, verbs: DutyVerbs, caveatBehind: CaveatBehind): FirmestDuty {
  const { index } = search
  /**
   * The agreed text that sets a duty about two words firmly: under the draft’s own verb first. Null where none does, where one
   * asks for as little, or has the draft’s caveat beside the duty.
   */
  function firmest(about: TwoWords, { own, caveat = null }: Sought): Governed | null {
    const all = index.passagesWithPhrase(about.stems, 'anywhere', MOST_PASSAGES + 1)
    if (all.length > MOST_PASSAGES) return null
    const found = search
      .read(search.adopted(all))
      .filter(({ kind }) => kind.mode !== 'unknown')
      .flatMap(source => governing(source, about, own?.surface ?? null))
    const isOwn = ({ source, from }: Governed): boolean =>
      own !== null && areForms(source.text.words[from]?.surface ?? '', own.surface)
    const firm = found.filter(({ force }) => force === 'firm')
    const same = firm.filter(isOwn)
    if (caveat === null && found.length > firm.length) return null
    if (caveat !== null) {
      // Beside the draft’s own verb another verb that asks for less says nothing of the caveat.
      if (same.length === 0 && found.length > firm.length) return null
      const caveatOf = ({ source, to }: Governed): string | null => {
        const { text: whole, words } = source.text
        const run = caveatBehind({ text: whole, tokens: words }, to, whole.length)
        return run && wordsOf(words, run)
      }
      if (firm.some(one => caveatOf(one)?.startsWith(caveat.slice(0, SAME_CAVEAT)) === true)) return null
      if (same.length === 0 && firm.some(one => caveatOf(one) !== null)) return null
    }
    // Of a verb on no list only the same one asks for the same.
    const told = same.length > 0 || (own !== null && caveat === null && !verbs.isAny(own)) ? same : firm
    return told.sort((a, b) => rank(a) - rank(b) || byAge(a, b) || order(a) - order(b) || a.from - b.from)[0] ?? null
  }

  function order({ source }: Governed): number {
    return search.order(source.passage.key)
  }

  /** Each verb, firm or soft, under which two words stand in an agreed text: the last one before them in their clause. */
  function governing(source: AgreedWords, { numbers: [one, two] }: TwoWords, own: string | null): Governed[] {
    const { stems } = source.text
    const places: number[] = []
    for (let at = stems.indexOf(one); at >= 0; at = stems.indexOf(one, at + 1))
      if (stems[at + 1] === two) places.push(at)
    if (places.length === 0) return []
    const { words, text } = source.text
    const whole = { text, tokens: words }
    return places.flatMap((at): Governed[] => {
      if (words[at + 1]?.separation !== Separation.None) return []
      for (let verb = at - 1; verb >= Math.max(0, at - IN_AGREED); verb--) {
        const token = words[verb]
        if (token === undefined || endsClause(words[verb + 1])) return []
        const found = { source, from: verb, to: at + 2 }
        if (verbs.isSoft(whole, verb)) return [{ ...found, force: 'soft' }]
        if (verbs.isFirm(whole, verb)) return [{ ...found, force: 'firm' }]
        if (own !== null && verbs.isPlain(whole, verb, own)) return [{ ...found, force: 'firm' }]
        if (verbs.isDenier(whole, verb) || verbs.isOther(whole, verb)) return []
      }
      return []
    })
  }

  return firmest
}
