import { listGrammar, phraseFinder } from '../../../match/index.ts'
import { baseLanguage, isAlternative, isCoordinator, isOpener, Separation } from '../../../text/index.ts'
import { textRulesOf } from '../../../text/whole-texts.ts'
import { cutEnd } from './clause-end.ts'
import { type Comparison, gapAt, placeAt, type Side, written } from './comparison.ts'
import { isDutyVerb } from './duties.ts'
import { areForms } from './forms.ts'
import { type Loss, lossesOf } from './lost-words.ts'
import { type LossRule, say } from './messages.ts'
import { type Force, ownRule, type Rule, type RuleFinding, type RuleSetting, type Run } from './rule.ts'
import { isSessionNumber, type Stakes, stakesOf } from './stakes.ts'

/**
 * What every other edit took away, by what it was: a reference to law, a safeguard, a duty, a holder of rights, a
 * quantifier, a scope, a member of a list, a quality; what is none of these is told as words lost. Words put in are told
 * only where they make a duty an attempt or a holder fewer.
 */
export const losses: Rule = (comparison, setting) => {
  const stakes = stakesOf(comparison.language)
  if (stakes === null) return []
  const found = lossesOf(comparison, cutEnd(comparison), stakes, setting.told)
  return found.flatMap(loss => {
    const kind = kindOf(comparison, loss, stakes, setting)
    if (kind === null) return []
    const force = forceOf(comparison, loss, kind, stakes)
    return [{ ...findingOf(comparison, loss, kind), ...(force === null ? {} : { force }) }]
  })
}

interface Kind {
  rule: LossRule
  severity: RuleFinding['severity']
}

const warning = (rule: LossRule): Kind => ({ rule, severity: 'warning' })

/** The gravest thing that an edit did; null where it changed no word of weight. */
function kindOf(comparison: Comparison, loss: Loss, stakes: Stakes, { words }: RuleSetting): Kind | null {
  const { agreed, draft } = comparison
  const base = baseLanguage(comparison.language)
  const { lost, added } = loss
  const gone = lost.map(at => agreed.tokens[at]?.surface ?? '')
  const come = added.map(at => draft.tokens[at]?.surface ?? '')
  const isFull = (surface: string): boolean => !stakes.little.has(surface) && !isCoordinator(surface, base)
  const hasFull = gone.some((surface, at) => isFull(surface) && agreed.tokens[lost[at] ?? 0]?.elided !== true)
  const hasCome = come.some(isFull)

  if (isVerb(comparison, loss, words)) return warning('verb-lost')
  if (isConnective(gone, come, base) && !hasFull) return warning('connective-changed')
  if (isSession(comparison, loss, stakes) || isCounted(comparison, loss, stakes))
    return { rule: 'words-lost', severity: 'info' }
  if (lost.some(at => inRuns(stakes.lawIn(agreed.text, agreed.tokens), at)) && hasFull) return warning('law-lost')
  if (overlaps(stakes.safeguards.all(agreed.tokens), lost) && (hasFull || !hasCome)) return warning('safeguard-lost')
  if (!hasCome && isHedge(comparison, loss, stakes)) return { rule: 'words-lost', severity: 'info' }
  if (hedges(comparison, loss, stakes)) return warning('duty-softened')
  if (gone.some(surface => stakes.holders.has(surface))) return warning('holder-lost')
  if (leavesOpen(comparison, loss, stakes, words)) return warning('caveat-put-in')
  if (loosensLaw(comparison, loss, stakes)) return warning('law-lost')
  if (gone.some(surface => stakes.quantifiers.has(surface))) return warning('quantifier-lost')
  if (overlaps(stakes.scopes.all(agreed.tokens), lost) && gone.some(one => isFull(one) && !isOpener(one)))
    return warning('scope-lost')
  if (hasFull && isDuty(comparison, loss, stakes)) return warning('duty-softened')
  if (hasFull && isQuality(comparison, loss, base) && !isVerbRecast(comparison, loss, base)) return warning('qualifier-lost')
  if (gone.length > 1 && gone.some(surface => isCoordinator(surface, base))) return warning('member-lost')
  if (hasFull && isMember(comparison, loss, stakes, base)) return warning('member-lost')
  if (lost.length > 0)
    return { rule: 'words-lost', severity: isGrave(comparison, loss, stakes, words) ? 'warning' : 'info' }
  if (loss.moved.length > 0) return { rule: 'words-moved', severity: 'info' }
  return loss.agreed !== null && added.length === 0 ? { rule: 'written-otherwise', severity: 'info' } : null
}

/** Which way the change goes, where one of two words in the same place has the other in it; null where none does. */
function forceOf(comparison: Comparison, loss: Loss, { rule }: Kind, stakes: Stakes): Force | null {
  const { agreed, draft } = comparison
  const { lost, added } = loss
  const gone = (list: ReadonlySet<string>): boolean => lost.some(at => list.has(agreed.tokens[at]?.surface ?? ''))
  const come = (list: ReadonlySet<string>): boolean => added.some(at => list.has(draft.tokens[at]?.surface ?? ''))
  const turned = (wide: ReadonlySet<string>, narrow: ReadonlySet<string>): Force | null => {
    if (gone(wide) && !come(wide) && come(narrow)) return 'weaker'
    return gone(narrow) && !gone(wide) && come(wide) ? 'stronger' : null
  }
  if (rule === 'law-lost') return turned(stakes.international, stakes.restrictors)
  if (rule === 'holder-lost') return turned(stakes.everybody, stakes.holders)
  if (rule === 'words-lost' && isHedge(comparison, loss, stakes)) return 'stronger'
  return rule === 'duty-softened' && lost.length === 0 ? 'weaker' : null
}

/** An operative verb inside the paragraph, in the place of which another stands; the same in another form is none. */
function isVerb(
  { agreed, draft, language }: Comparison,
  { lost, added }: Loss,
  { verbs }: RuleSetting['words'],
): boolean {
  const finder = phraseFinder(verbs, language)
  const within = (side: Side, places: readonly number[]): string[] =>
    finder.all(side.tokens).flatMap(one => (overlaps([one], places) ? [one.id] : []))
  const put = within(draft, added)
  return put.length > 0 && within(agreed, lost).some(id => !put.includes(id))
}

const inRuns = (runs: readonly Run[], at: number): boolean => runs.some(({ first, last }) => first <= at && at <= last)

const overlaps = (runs: readonly Run[], places: readonly number[]): boolean => places.some(at => inRuns(runs, at))

/** *and* became *or*, or the other way; or one of them is gone and nothing else. */
function isConnective(gone: readonly string[], come: readonly string[], base: string): boolean {
  const joins = gone.filter(surface => isCoordinator(surface, base))
  const other = come.filter(surface => isCoordinator(surface, base))
  return joins.some(one => other.some(two => isAlternative(one, base) !== isAlternative(two, base)))
}

/** The number of a session, which every text has its own. */
const isSession = ({ agreed }: Comparison, { lost }: Loss, stakes: Stakes): boolean =>
  lost.some(at => isSessionNumber(agreed.tokens, at, stakes)) &&
  lost.every(at => stakes.little.has(agreed.tokens[at]?.surface ?? '') || isSessionNumber(agreed.tokens, at, stakes))

/** One ordinal in the place of another: the *second* report, where the agreed words have the *first*. */
const isCounted = ({ agreed, draft }: Comparison, { lost, added }: Loss, { ordinal }: Stakes): boolean =>
  lost.length > 0 &&
  added.length > 0 &&
  lost.every(at => ordinal.test(agreed.tokens[at]?.surface ?? '')) &&
  added.every(at => ordinal.test(draft.tokens[at]?.surface ?? ''))

/** Words of an edit that makes a duty an attempt, at most: more is a passage of its own. */
const MOST_HEDGE = 8

/** Words were put in that make a duty an attempt. */
function hedges({ draft }: Comparison, { added, draft: run }: Loss, { hedges: finder }: Stakes): boolean {
  if (run === null || added.length === 0 || run.last - run.first > MOST_HEDGE) return false
  return finder
    .all(draft.tokens)
    .some(
      ({ first, last }) =>
        added.some(at => first <= at && at <= last) && first >= run.first - 1 && last <= run.last + 1,
    )
}

/** All that is gone made the duty an attempt. */
const isHedge = ({ agreed }: Comparison, { lost }: Loss, { hedges: finder }: Stakes): boolean =>
  lost.length > 0 && lost.every(at => inRuns(finder.all(agreed.tokens), at))

/** Words were put in that leave it open whether or how far the clause holds, or leave it to each State. */
function leavesOpen(
  { draft, language }: Comparison,
  { added }: Loss,
  { caveats, safeguards, restrictors }: Stakes,
  { conditions }: RuleSetting['words'],
): boolean {
  if (overlaps(caveats.all(draft.tokens), added)) return true
  const put = phraseFinder(conditions, language)
    .all(draft.tokens)
    .filter(({ first, last }) => added.some(at => first <= at && at <= last))
  if (put.some(({ id }) => id === 'proviso' || id === 'exception')) return true
  const conforms = put.length > 0 || overlaps(safeguards.all(draft.tokens), added)
  return conforms && added.some(at => restrictors.has(draft.tokens[at]?.surface ?? ''))
}

/** Full words were put in right before a reference to law that stayed: *in the spirit of international law*. */
function loosensLaw({ draft }: Comparison, { added }: Loss, { lawIn, little }: Stakes): boolean {
  const last = added.at(-1)
  if (last === undefined || !added.some(at => !little.has(draft.tokens[at]?.surface ?? ''))) return false
  return lawIn(draft.text, draft.tokens).some(run => {
    if (added.some(at => run.first <= at && at <= run.last)) return false
    const between = draft.tokens.slice(last + 1, run.first)
    return run.first > last && between.length <= 2 && between.every(({ surface }) => little.has(surface))
  })
}

/** The verb of a duty is another one. */
function isDuty({ agreed, draft }: Comparison, { lost, added }: Loss, stakes: Stakes): boolean {
  if (added.length === 0) return false
  const verb = lost.find(at => !stakes.little.has(agreed.tokens[at]?.surface ?? ''))
  if (verb === undefined || !isDutyVerb(agreed, verb, stakes)) return false
  const surface = agreed.tokens[verb]?.surface ?? ''
  return !added.some(at => areForms(surface, draft.tokens[at]?.surface ?? ''))
}

/** What is gone stood in a list: *and*, *as well as* or a comma joined it to what is beside it. */
function isMember({ agreed }: Comparison, { lost }: Loss, { joins, little }: Stakes, base: string): boolean {
  const [first] = lost
  const last = lost.at(-1)
  if (first === undefined || last === undefined) return false
  const join = (at: number): boolean => isCoordinator(agreed.tokens[at]?.surface ?? '', base)
  const comma = (at: number): boolean => agreed.tokens[at]?.separation === Separation.Comma
  if (lost.some(at => join(at) || comma(at)) || overlaps(joins.all(agreed.tokens), lost)) return true
  // An article may have stayed: of “the ropes, the bells” only “bells” or “bells, the”.
  let before = first - 1
  while (before > 0 && !join(before) && !comma(before) && little.has(agreed.tokens[before]?.surface ?? '')) before--
  return join(before) || (before < first - 1 && comma(before)) || join(last + 1) || comma(last + 1)
}

/** Full words that stood right beside a word that they say something of, and that is still there. */
function isQuality({ agreed, language }: Comparison, { lost }: Loss, base: string): boolean {
  const [first] = lost
  const last = lost.at(-1)
  if (first === undefined || last === undefined || last - first + 1 > lost.length) return false
  const stops = listGrammar(language)?.stops
  const surface = (at: number): string => agreed.tokens[at]?.surface ?? ''
  const isFull = (at: number): boolean =>
    surface(at) !== '' && stops?.has(surface(at)) === false && !isCoordinator(surface(at), base)
  const inner = lost.slice(1, -1)
  if (!isFull(first) || !isFull(last) || !inner.every(at => isFull(at) || isCoordinator(surface(at), base)))
    return false
  const close = (at: number): boolean => agreed.tokens[at]?.separation === Separation.None
  const before = isFull(last + 1) && close(last + 1)
  const behind = isFull(first - 1) && close(first)
  return before || behind
}

/** A participle that became the verb itself: *consider refraining*, *refrain*. */
function isVerbRecast({ agreed, draft }: Comparison, { lost, added }: Loss, base: string): boolean {
  const verbForm = textRulesOf(base)?.clauses.verbForm ?? null
  return lost.every(at => {
    const surface = agreed.tokens[at]?.surface ?? ''
    const isParticiple = verbForm?.(surface) === 'participle'
    return isParticiple && added.some(other => areForms(surface, draft.tokens[other]?.surface ?? ''))
  })
}

/** Words that no rule names, among them one that nobody gives away for nothing. */
function isGrave(
  { agreed, language }: Comparison,
  { lost }: Loss,
  { rights }: Stakes,
  words: RuleSetting['words'],
): boolean {
  const has = (list: RuleSetting['words']['negations']): boolean =>
    overlaps(phraseFinder(list, language).all(agreed.tokens), lost)
  const tokens = lost.map(at => agreed.tokens[at]?.surface ?? '')
  if (tokens.some(surface => rights.has(surface) || /\d/.test(surface))) return true
  return has(words.negations) || has(words.addressees)
}

/** Sentences that belong to a rule with another name. */
const ruleOf = { 'verb-lost': 'verb-changed', 'caveat-put-in': 'caveat-added' } as const

function findingOf(comparison: Comparison, loss: Loss, { rule, severity }: Kind): RuleFinding {
  const { agreed, draft } = comparison
  const named = ruleOf[rule as keyof typeof ruleOf] ?? rule
  const isOnlyMoved = loss.lost.length === 0 && loss.moved.length > 0
  const gone = runOf(isOnlyMoved ? loss.moved : loss.lost) ?? (loss.added.length === 0 ? loss.agreed : null)
  const come = runOf(loss.added) ?? (rule === 'written-otherwise' ? loss.draft : null)
  const before = gone && written(agreed, gone.first, gone.last)
  const after = come && written(draft, come.first, come.last)
  return {
    rule: named,
    severity,
    ...(loss.draft ? placeAt(draft, loss.draft.first, loss.draft.last) : gapOf(comparison, loss.agreed)),
    ...said(rule, before, after, context(agreed, gone)),
    source: ownRule(named),
    weaker: false,
    agreedWords: loss.agreed,
    draftWords: loss.draft,
  }
}

const runOf = (places: readonly number[]): Run | null => {
  const [first] = places
  return first === undefined ? null : { first, last: places.at(-1) ?? first }
}

function gapOf(comparison: Comparison, run: Run | null): { start: number; end: number } {
  const { agreed, draft } = comparison
  if (run === null || run.first < agreed.to) return gapAt(comparison, run?.first ?? agreed.from)
  return placeAt(draft, Math.max(draft.from, draft.to - 2), draft.to - 1)
}

/** UTF-16 units of lost words that need none beside them to be understood. */
const SAYS_ITSELF = 40

function said(rule: LossRule, before: string | null, after: string | null, around: string): ReturnType<typeof say> {
  if (before !== null && after !== null) return say(`${rule}.replaced`, { before, after, around })
  if (before !== null && before.length > SAYS_ITSELF) return say(`${rule}.cut`, { before })
  if (before !== null) return say(`${rule}.gone`, { before, around })
  return say(`${rule}.added`, { after: after ?? '', around })
}

/** The lost words with those beside them: one alone (“all”) says little. */
function context(agreed: Side, run: Run | null): string {
  if (run === null) return ''
  const first = Math.max(agreed.from, run.first - 2)
  const last = Math.min(Math.max(agreed.to - 1, run.last), run.last + 2)
  return written(agreed, first, last)
}
