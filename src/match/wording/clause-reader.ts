import {
  baseLanguage,
  emptyWords,
  functionWords,
  isCoordinator,
  readWords,
  Separation,
  sentences,
  type Words,
  wordSet,
} from '../../text/index.ts'
import { textRulesOf } from '../../text/whole-texts.ts'
import type { PhraseForms, SentenceWords } from '../../types.ts'
import { verbFinder } from './operative-verbs.ts'
import { type FoundPhrase, phraseFinder } from './phrase-finder.ts'
import { countOf, endAt, separationAt, startAt, surfaceAt, type WordRow } from './word-row.ts'

/** Words of a list, where they stand in a text. */
export interface Span {
  id: string
  start: number
  end: number
}

/** A clause and what carries its force. Offsets into the text that was read. */
export interface Clause {
  start: number
  end: number
  verb: Span | null
  addressee: Span | null
  /** Caveats in reading order, each with the rule whose source names it. */
  caveats: (Span & { rule: PhraseForms['rule'] })[]
}

/** Reads the clauses of texts in one language. */
export interface ClauseReader {
  /**
   * The clause around a place: from the operative verb before it (or the start of the sentence) to the next operative
   * verb, semicolon or end. Nothing outside `within` is looked at.
   */
  around(text: string, place: { start: number; end: number }, within?: { start: number; end: number }): Clause
  /** The last verb of a text and whom it speaks to: what the items below “Calls upon States:” stand under. */
  lead(text: string): Pick<Clause, 'verb' | 'addressee'>
}

/** Verbs that speak to somebody. */
const addressing: ReadonlySet<string> = new Set(
  'demands urges calls-upon calls-for requests recommends encourages invites warns'.split(' '),
)
/** Little words between a verb and whom it speaks to, at most. */
const BETWEEN = 4

/** Prepare the lists of verbs, addressees and caveats for one language. */
export function clauseReader(words: SentenceWords, language: string): ClauseReader {
  const base = baseLanguage(language)
  const verbsIn = verbFinder(words, base)
  const addressees = phraseFinder(words.addressees, base)
  const caveats = phraseFinder(words.caveats, base)
  const rules = new Map(words.caveats.map(({ id, rule }) => [id, rule]))
  const little = functionWords(base)
  const skipped = wordSet(textRulesOf(base)?.clauses.beforeAddressee ?? '')

  /** Whom a verb speaks to, with all that *and* joins to it: *States and business enterprises*. */
  function addresseeOf(row: WordRow, { id, last }: FoundPhrase): FoundPhrase | null {
    if (!addressing.has(id)) return null
    const found: FoundPhrase[] = []
    const passes = (at: number): boolean => {
      const surface = surfaceAt(row, at)
      return little.has(surface) || skipped.has(surface)
    }
    let at = last + 1
    for (let steps = 0; steps <= BETWEEN && at < countOf(row); steps++) {
      if (separationAt(row, at) > Separation.Comma) break
      const phrase = addressees.at(row, at)
      if (phrase !== null) {
        found.push(phrase)
        at = phrase.last + 1
        const joins = isCoordinator(surfaceAt(row, at), base)
        if (!joins && separationAt(row, at) !== Separation.Comma) break
        steps = 0
        if (joins) at++
      } else if (passes(at)) at++
      else break
    }
    const [whole] = found
    return whole === undefined ? null : { ...whole, last: found.at(-1)?.last ?? whole.last }
  }

  const span = (row: WordRow, { id, first, last }: FoundPhrase, offset: number): Span => ({
    id,
    start: offset + (startAt(row, first) ?? 0),
    end: offset + (endAt(row, last) ?? 0),
  })

  return {
    around(text, place, within = { start: 0, end: text.length }) {
      const region = segmentAround(text, base, place, within)
      const offset = region.start
      const row = wordsOf(text.slice(region.start, region.end), base)
      const verbs = verbsIn(row)
      const positions = verbs.map(verb => offset + (startAt(row, verb.first) ?? 0))
      const index = Math.max(
        0,
        positions.findLastIndex(start => start <= place.start),
      )
      const verb = verbs[index] ?? null
      const next = verbs[index + 1]
      const start = index === 0 ? region.start : (positions[index] ?? region.start)
      const end = next === undefined ? region.end : offset + endBefore(row, next.first, base)
      const addressee = verb && addresseeOf(row, verb)
      return {
        start,
        end: Math.max(end, place.end),
        verb: verb && span(row, verb, offset),
        addressee: addressee && span(row, addressee, offset),
        caveats: caveats
          .all(row)
          .map(found => ({ ...span(row, found, offset), rule: rules.get(found.id) ?? null }))
          .filter(found => found.start >= start && found.end <= Math.max(end, place.end)),
      }
    },
    lead(text) {
      const last = sentences(text, base).at(-1) ?? { start: 0, end: text.length }
      const row = wordsOf(text.slice(last.start, last.end), base)
      const verb = verbsIn(row).at(-1)
      if (verb === undefined) return { verb: null, addressee: null }
      const addressee = addresseeOf(row, verb)
      return { verb: span(row, verb, last.start), addressee: addressee && span(row, addressee, last.start) }
    },
  }
}

/** The part of a sentence between semicolons in which a place stands. */
function segmentAround(
  text: string,
  base: string,
  place: { start: number; end: number },
  within: { start: number; end: number },
): { start: number; end: number } {
  const inside = text.slice(within.start, within.end)
  const around = sentences(inside, base).filter(
    one => within.start + one.end > place.start && within.start + one.start < place.end,
  )
  const first = within.start + (around[0]?.start ?? 0)
  const last = within.start + (around.at(-1)?.end ?? inside.length)
  const before = Math.max(text.lastIndexOf(';', place.start - 1), text.lastIndexOf('؛', place.start - 1)) + 1
  const after = [text.indexOf(';', place.end), text.indexOf('؛', place.end)].filter(at => at >= 0)
  let start = Math.max(first, place.start === 0 ? 0 : before)
  const end = Math.min(last, ...after)
  while (start < end && /\s/.test(text[start] ?? '')) start++
  return { start, end }
}

/** The offset at which the words before a token end, without a coordinator between them. */
function endBefore(row: WordRow, at: number, base: string): number {
  const previous = isCoordinator(surfaceAt(row, at - 1), base) ? at - 2 : at - 1
  return endAt(row, previous) ?? 0
}

/** The words of a stretch, in arrays that the next call uses again. */
function wordsOf(text: string, base: string): Words {
  readWords(text, base, shared)
  return shared
}

const shared = emptyWords()
