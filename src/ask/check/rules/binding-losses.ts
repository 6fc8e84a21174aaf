import type { FoundPhrase, PhraseFinder } from '../../../match/index.ts'
import { bindingOf } from './binding.ts'
import type { Comparison, Side } from './comparison.ts'
import { areForms } from './forms.ts'
import type { Loss } from './lost-words.ts'
import type { LossRule } from './messages.ts'
import type { Run } from './rule.ts'
import type { Stakes } from './stakes.ts'

/** Words of an edit, on either side, at most: more is a passage of its own. */
const MOST = 8

/**
 * What an edit took away that binds, by what it was, where something else stands in its place: *pledge* → *aspiration*,
 * *the elimination of* → *the reduction of*, *torture* → *mistreatment*; null where nothing of the kind went.
 */
export function bindingLoss(comparison: Comparison, loss: Loss, { little }: Stakes): LossRule | null {
  const binding = bindingOf(comparison.language)
  if (binding === null || isLong(loss.agreed) || isLong(loss.draft)) return null
  const surfaces = ({ tokens }: Side, places: readonly number[]): string[] =>
    places.flatMap(at => tokens[at]?.surface ?? [])
  const gone = surfaces(comparison.agreed, loss.lost)
  const come = surfaces(comparison.draft, loss.added)
  const full = (words: readonly string[]): string[] => words.filter(word => !little.has(word))
  const [fullGone, fullCome] = [full(gone), full(come)]
  /** Words of a list went, others than they came, and none of the list came. */
  const left = (list: ReadonlySet<string>): boolean =>
    gone.some(one => list.has(one) && !come.some(other => areForms(one, other))) && !come.some(one => list.has(one))
  if (fullCome.length > 0) {
    if (left(binding.firmActs) && fullCome.some(one => binding.softActs.has(one))) return 'act-softened'
    if (left(binding.binds)) return 'duty-noun-lost'
    if (fullGone.some(one => !binding.hopes.has(one)) && come.some(one => binding.hopes.has(one) && isNew(one, gone)))
      return 'hope-put-in'
    if (left(binding.wrongs)) return 'wrong-lost'
    if (left(binding.powers)) return 'power-lost'
  }
  if ((fullCome.length > 0 || loss.added.length > 0) && left(binding.degrees)) return 'degree-lost'
  return null
}

const isLong = (run: Run | null): boolean => run !== null && run.last - run.first >= MOST

const isNew = (word: string, words: readonly string[]): boolean => !words.some(other => areForms(word, other))

/** Time that presses, how often, how much at least or until when: words of it went, or others of the kind came instead. */
export function measureLoss(comparison: Comparison, loss: Loss): LossRule | null {
  const binding = bindingOf(comparison.language)
  if (binding === null || isLong(loss.draft)) return null
  const { agreed, draft } = comparison
  const went = (finder: PhraseFinder): FoundPhrase[] => touching(finder, agreed, loss.lost)
  const came = (finder: PhraseFinder): FoundPhrase[] => touching(finder, draft, loss.added)
  const bounds = went(binding.bounds)
  const stands = within(binding.bounds, draft, loss.draft)
  if (bounds.some(one => isBound(agreed, one, loss) && !stands.some(({ id }) => id === one.id))) return 'bound-lost'
  if (went(binding.urgent).length > 0 && came(binding.urgent).length === 0) return 'time-lost'
  if (went(binding.frequency).length > 0) return 'time-lost'
  return null
}

/**
 * That nobody else is meant, or that somebody comes first, is gone, and no word of the kind came: *only*, *au premier chef*. Behind a
 * negation (*not only*) it says that there is more.
 */
export function isExclusiveGone(
  { agreed, draft, language }: Comparison,
  { lost, added }: Loss,
  { little }: Stakes,
  negations: PhraseFinder,
): boolean {
  const exclusive = bindingOf(language)?.exclusive
  if (exclusive === undefined || touching(exclusive, draft, added).length > 0) return false
  const runs = exclusive.all(agreed.tokens)
  // A denial is of the first exclusive word behind it: *not only gulls, but only crews*.
  const denied = (at: number): boolean =>
    negations
      .all(agreed.tokens)
      .some(
        ({ last }) => last < at && at - last <= BEHIND_DENIAL && !runs.some(one => one.first > last && one.first < at),
      )
  return runs.some(({ first, last }) => {
    const places = Array.from({ length: last - first + 1 }, (_, step) => first + step)
    // A little word may stand there all the same: of “au premier chef aux pilotes” *aux*.
    const full = places.filter(at => !little.has(agreed.tokens[at]?.surface ?? ''))
    return (full.length > 0 ? full : places).every(at => lost.includes(at)) && !denied(first)
  })
}

/** Words from a denial to the exclusive word that it denies: *no country alone*, *pas de modèle unique*. */
const BEHIND_DENIAL = 4

/** Who did it, or is to do it, is gone, and nobody stands in their place: *by Member States*. */
export function isDoer({ agreed, language }: Comparison, { lost, added }: Loss): boolean {
  const [first] = lost
  if (first === undefined || added.length > 0) return false
  const agents = bindingOf(language)?.agents.all(agreed.tokens) ?? []
  return agents.some(
    ({ first: from, last }) => lost.includes(from) && lost.includes(last + 1) && from - first <= BEFORE_AGENT,
  )
}

/** Words that may go before whoever did it, with them: *committed by*. */
const BEFORE_AGENT = 2

/** All that is gone only tied the clause to the one before it, and nothing else came: *in this regard*. */
export function isLinking(
  { agreed, draft, language }: Comparison,
  { lost, added }: Loss,
  { little, sequence }: Stakes,
): boolean {
  const binding = bindingOf(language)
  if (binding === null || lost.length + added.length === 0) return false
  const ties = ({ tokens }: Side, places: readonly number[]): boolean => {
    const runs = binding.linking.all(tokens).filter(run => touches(run, places))
    return places.every(at => {
      const surface = tokens[at]?.surface ?? ''
      return runs.some(({ first, last }) => first <= at && at <= last) || sequence.has(surface) || little.has(surface)
    })
  }
  const tied = (side: Side, places: readonly number[]): boolean =>
    binding.linking.all(side.tokens).some(run => touches(run, places)) ||
    places.some(at => sequence.has(side.tokens[at]?.surface ?? ''))
  return (tied(agreed, lost) || tied(draft, added)) && ties(agreed, lost) && ties(draft, added)
}

const touches = ({ first, last }: Run, places: readonly number[]): boolean =>
  places.some(at => first <= at && at <= last)

const touching = (finder: PhraseFinder, { tokens }: Side, places: readonly number[]): FoundPhrase[] =>
  finder.all(tokens).filter(run => touches(run, places))

/** Phrases that stand, with one of their words, among those of an edit. */
const within = (finder: PhraseFinder, { tokens }: Side, run: Run | null): FoundPhrase[] =>
  run === null ? [] : finder.all(tokens).filter(({ first, last }) => first <= run.last && run.first <= last)

/** Letters of a bound of one word, at least, that is none but that; a shorter one is read before figures: *over 30*. */
const TELLS = 8

/** No word of a bound is left, of “at least” not *at* alone; and it is one. */
function isBound({ tokens }: Side, { first, last }: Run, { lost }: Loss): boolean {
  if (!lost.includes(last)) return false
  return last > first || (tokens[first]?.surface.length ?? 0) >= TELLS || /\d/.test(tokens[last + 1]?.surface ?? '')
}
