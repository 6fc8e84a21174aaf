import { isCoordinator, Separation, sentences, type Token, tokenize } from '../../text/index.ts'
import { type CallRules, textRulesOf } from '../../text/whole-texts.ts'
import type { FoundPhrase, PhraseFinder } from './phrase-finder.ts'

/** Words between a verb and the end of the list of those it speaks to, at most. */
const LONGEST = 60
/** Words between a duty, or what is needed, and the one who has it, at most. */
const NEAR = 4

/** What the reading of calls in one language needs. */
export interface Parts {
  base: string
  rules: CallRules | null
  little: ReadonlySet<string>
  parties: PhraseFinder
  verbs: PhraseFinder
  modifiers: PhraseFinder
  subjects: ReadonlySet<string>
  sets: Record<
    'ends' | 'signs' | 'aside' | 'goesOn' | 'duties' | 'has' | 'musts' | 'we' | 'that',
    ReadonlySet<string>
  > | null
  needs: PhraseFinder
}

/** The parties that a text calls upon, binds or obliges, by their marks: in the first of these ways that it does at all. */
export function readParties(text: string, parts: Parts): string[] {
  const all = sentences(text, parts.base).map(({ start, end }) => tokenize(text.slice(start, end), parts.base))
  for (const read of [called, obliged, bound, decided]) {
    for (const tokens of all) {
      const named = read(tokens, parts)
      if (named.length > 0) return named
    }
  }
  return []
}

/** Those that a verb speaks to; what a second verb adds at once (*Calls upon Member States and invites others*) too. */
function called(tokens: readonly Token[], parts: Parts): string[] {
  for (let at = 0; at < tokens.length; at++) {
    const verb = speakingAt(tokens, at, parts)
    if (verb === null || verb.id === 'decides') continue
    const list = listBehind(tokens, verb.last + 1, parts)
    if (list.named.length === 0) {
      const subject = subjectOfThat(tokens, verb.last + 1, parts)
      if (subject !== null) return [subject]
      continue
    }
    const next = speakingAt(tokens, list.next, parts)
    return next === null ? list.named : [...list.named, ...listBehind(tokens, next.last + 1, parts).named]
  }
  return []
}

/** The one who is to do something, right behind *that*: *Recommends that States keep the piers lit*. */
function subjectOfThat(tokens: readonly Token[], at: number, { parties, sets }: Parts): string | null {
  if (!sets?.that.has(tokens[at]?.surface ?? '')) return null
  for (const first of [at + 1, at + 2]) {
    const party = parties.at(tokens, first)
    if (party !== null) return party.id
  }
  return null
}

/** A verb of the sentence itself at or right behind this place: it opens it, or follows its subject, a comma or *and*. */
function speakingAt(
  tokens: readonly Token[],
  at: number,
  { verbs, modifiers, subjects, base }: Parts,
): FoundPhrase | null {
  let from = at
  const before = tokens[at - 1]
  const isFree =
    at === 0 ||
    (before !== undefined &&
      (subjects.has(before.surface) ||
        isCoordinator(before.surface, base) ||
        (tokens[at]?.separation ?? Separation.Break) >= Separation.Comma))
  if (!isFree) return null
  for (let steps = 0; steps < NEAR; steps++) {
    const modifier = modifiers.at(tokens, from)
    if (modifier === null) break
    from = modifier.last + 1
  }
  const verb = verbs.at(tokens, from)
  if (verb === null) return null
  // *requests for*, *calls of*: nouns behind *and*.
  const own = textRulesOf(base)?.clauses.verbForm?.(tokens[verb.first]?.surface ?? '') ?? 'finite'
  if (own === 'participle' || (own === 'base' && at > 0 && !subjects.has(before?.surface ?? ''))) return null
  const behind = modifiers.at(tokens, verb.last + 1)
  return behind === null ? verb : { ...verb, last: behind.last }
}

/** The names of a list, up to where what they are to do begins, and the place behind it. */
function listBehind(tokens: readonly Token[], from: number, parts: Parts): { named: string[]; next: number } {
  const { parties, sets, base } = parts
  const named: string[] = []
  let isAside = false
  for (let at = from; at < Math.min(tokens.length, from + LONGEST); at++) {
    const token = tokens[at]
    if (token === undefined || token.separation > Separation.Comma) return { named, next: at }
    if (at > from && token.separation === Separation.Comma) isAside = false
    const { surface } = token
    if (isCoordinator(surface, base)) {
      // A second verb begins another list.
      if (named.length > 0 && speakingAt(tokens, at + 1, parts) !== null) return { named, next: at + 1 }
      isAside = false
      continue
    }
    if (sets === null && named.length === 0 && at - from > NEAR) break
    if (sets?.ends.has(surface) || isInfinitive(tokens, at, parts)) return { named, next: at }
    if (sets?.aside.has(surface) && !sets.goesOn.has(tokens[at + 1]?.surface ?? '')) {
      isAside = true
      continue
    }
    const party = isAside ? null : parties.at(tokens, at)
    if (party === null) continue
    named.push(party.id)
    at = party.last
  }
  return { named, next: tokens.length }
}

/** *À protéger*, *d’ouvrir*: not *à Nordmer*, which is a name. */
function isInfinitive(tokens: readonly Token[], at: number, { rules, sets, parties }: Parts): boolean {
  const next = tokens[at + 1]
  return (
    rules?.infinitive != null &&
    (sets?.signs.has(tokens[at]?.surface ?? '') ?? false) &&
    next !== undefined &&
    rules.infinitive.form.test(next.surface) &&
    parties.at(tokens, at + 1) === null
  )
}

/** Those of whom it is said that they must or should do something, have a duty to, or are needed for it. */
function obliged(tokens: readonly Token[], parts: Parts): string[] {
  const { parties, sets, needs } = parts
  if (sets === null) return []
  const surface = (at: number): string => tokens[at]?.surface ?? ''
  let since = Number.NEGATIVE_INFINITY
  for (let at = 0; at < tokens.length; at++) {
    if (sets.duties.has(surface(at))) since = at
    const need = needs.at(tokens, at)
    if (need !== null) since = need.last
    const party = parties.at(tokens, at)
    if (party === null) continue
    const rest = Array.from({ length: NEAR }, (_, step) => surface(party.last + 1 + step))
    const isOwed = at - since <= NEAR || sets.musts.has(rest[0] ?? '') || sets.musts.has(rest[1] ?? '')
    const hasDuty = sets.has.has(rest[0] ?? '') && rest.some(word => sets.duties.has(word))
    if (isOwed || hasDuty) return [party.id]
    at = party.last
  }
  return []
}

/** Who speaks as *we* and says what it will do, also behind *and*: the states that adopt the text. */
function bound(tokens: readonly Token[], { rules, sets, base }: Parts): string[] {
  const surface = (at: number): string => tokens[at]?.surface ?? ''
  const speaker = tokens.findIndex(token => sets?.we.has(token.surface))
  if (speaker === -1 || !rules) return []
  const isBound = tokens.slice(speaker).some((token, behind) => {
    const at = speaker + behind
    const isSubject = sets?.we.has(token.surface) || isCoordinator(token.surface, base)
    const next = sets?.we.has(surface(at + 1)) ? surface(at + 2) : surface(at + 1)
    return isSubject && rules.we.binds.test(next)
  })
  return isBound ? ['states'] : []
}

/** A body that decides something decides what it does itself. */
function decided(tokens: readonly Token[], parts: Parts): string[] {
  return speakingAt(tokens, 0, parts)?.id === 'decides' ? ['united-nations'] : []
}
