import { phraseFinder } from '../../../match/index.ts'
import { baseLanguage, isCoordinator, isOpener } from '../../../text/index.ts'
import { bindingLoss, isDoer, isExclusiveGone, isLinking, measureLoss } from './binding-losses.ts'
import { cutEnd } from './clause-end.ts'
import { type Comparison, gapAt, placeAt, type Side, written } from './comparison.ts'
import { cutStart } from './cut-start.ts'
import { areForms } from './forms.ts'
import { leavesOpen, loosensLaw } from './left-open.ts'
import {
  hedges,
  inRuns,
  isConnective,
  isDuty,
  isGrave,
  isHalf,
  isHedge,
  isItem,
  isMember,
  isParty,
  isQuality,
  isSafeguard,
  isSpirit,
  isVerb,
  isVerbRecast,
  overlaps,
} from './loss-kinds.ts'
import { type Loss, lossesOf } from './lost-words.ts'
import { type LossRule, say } from './messages.ts'
import { type Force, ownRule, type Rule, type RuleFinding, type RuleSetting, type Run } from './rule.ts'
import { isCounted, isPutOff, isSession, isSessionGone } from './session-losses.ts'
import { type Stakes, stakesOf } from './stakes.ts'

/**
 * What every other edit took away, by what it was: a reference to law, a safeguard, a duty, a holder of rights, a
 * quantifier, a scope, a member of a list, a quality; what is none of these is told as words lost. Words put in are told
 * only where they make a duty an attempt or a holder fewer.
 */
export const losses: Rule = (comparison, setting) => {
  const stakes = stakesOf(comparison.language)
  if (stakes === null) return []
  const found = lossesOf(
    comparison,
    { tail: cutEnd(comparison), head: cutStart(comparison, setting.words) },
    stakes,
    setting.told,
  )
  return found.flatMap(loss => {
    const kind = kindOf(comparison, loss, stakes, setting)
    if (kind === null) return []
    const force = forceOf(comparison, loss, kind, stakes)
    const found = findingOf(comparison, loss, kind)
    return [{ ...decidedBy(found, comparison, loss, stakes), ...(force === null ? {} : { force }) }]
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
  if (isItem(gone, come)) return warning('item-lost')
  if (isLinking(comparison, loss, stakes)) return { rule: 'words-lost', severity: 'info' }
  if (isPutOff(comparison, loss, stakes)) return warning('deadline-moved')
  if (isSessionGone(comparison, loss, stakes)) return warning('deadline-moved')
  const measure = measureLoss(comparison, loss)
  if (measure !== null && (hasCome || measure === 'bound-lost')) return warning(measure)
  if (isSession(comparison, loss, stakes) || isCounted(comparison, loss, stakes))
    return { rule: 'words-lost', severity: 'info' }
  if (isSpirit(comparison, loss, stakes)) return warning('spirit-lost')
  if (lost.some(at => inRuns(stakes.lawIn(agreed.text, agreed.tokens), at)) && hasFull) return warning('law-lost')
  if (isSafeguard(comparison, loss, stakes, { hasFull, hasCome })) return warning('safeguard-lost')
  if (!hasCome && isHedge(comparison, loss, stakes)) return { rule: 'words-lost', severity: 'info' }
  if (hedges(comparison, loss, stakes)) return warning('duty-softened')
  if (gone.some(surface => stakes.rights.has(surface)) && hasCome) return warning('right-lost')
  const bound = bindingLoss(comparison, loss, stakes)
  if (bound !== null) return warning(bound)
  if (isExclusiveGone(comparison, loss, stakes, phraseFinder(words.negations, comparison.language)))
    return warning('only-lost')
  if (
    gone.some(surface => stakes.indispensable.has(surface)) &&
    !come.some(surface => stakes.indispensable.has(surface))
  )
    return warning('weight-lost')
  if (gone.some(surface => stakes.holders.has(surface))) return warning('holder-lost')
  if (leavesOpen(comparison, loss, stakes, words)) return warning('caveat-put-in')
  if (loosensLaw(comparison, loss, stakes)) return warning('law-lost')
  if (gone.some(surface => stakes.quantifiers.has(surface))) return warning('quantifier-lost')
  if (hasFull && isParty(comparison, loss, words)) return warning('party-lost')
  if (overlaps(stakes.scopes.all(agreed.tokens), lost) && gone.some(one => isFull(one) && !isOpener(one)))
    return warning('scope-lost')
  if (isHalf(comparison, loss, words)) return warning('half-lost')
  if (hasFull && isDuty(comparison, loss, stakes)) return warning('duty-softened')
  if (hasFull && isQuality(comparison, loss, base, stakes) && !isVerbRecast(comparison, loss, base))
    return warning('qualifier-lost')
  if (measure !== null) return warning(measure)
  if (gone.length > 1 && gone.some(surface => isCoordinator(surface, base))) return warning('member-lost')
  if (hasFull && isMember(comparison, loss, stakes, base) && !isVerbRecast(comparison, loss, base))
    return warning('member-lost')
  if (hasFull && isDoer(comparison, loss)) return warning('party-lost')
  if (lost.length > 0) {
    const isAlarm = isGrave(comparison, loss, stakes, words) || isSwap(gone.filter(isFull), come.filter(isFull))
    return { rule: 'words-lost', severity: isAlarm ? 'warning' : 'info' }
  }
  if (loss.moved.length > 0) return { rule: 'words-moved', severity: 'info' }
  return loss.agreed !== null && added.length === 0 ? { rule: 'written-otherwise', severity: 'info' } : null
}

/** Full words of a swap on either side, at most: more is a passage cast anew. */
const MOST_SWAPPED = 2

/** One thing stands in the place of another, and neither is a form of the other: *pier*, *jetty*. */
const isSwap = (gone: readonly string[], come: readonly string[]): boolean =>
  gone.length > 0 &&
  come.length > 0 &&
  Math.max(gone.length, come.length) <= MOST_SWAPPED &&
  !gone.some(one => come.some(other => areForms(one, other)))

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

/** Sentences that belong to a rule with another name. */
const ruleOf = {
  'verb-lost': 'verb-changed',
  'caveat-put-in': 'caveat-added',
  'half-lost': 'words-lost',
  'party-lost': 'party-removed',
  'item-lost': 'reference-differs',
  'spirit-lost': 'verb-changed',
  'duty-noun-lost': 'duty-softened',
  'hope-put-in': 'duty-softened',
  'act-softened': 'duty-softened',
  'wrong-lost': 'words-lost',
  'power-lost': 'words-lost',
  'degree-lost': 'qualifier-lost',
  'only-lost': 'qualifier-lost',
  'bound-lost': 'number-differs',
  'time-lost': 'scope-lost',
  'weight-lost': 'qualifier-lost',
  'right-lost': 'words-lost',
  'deadline-moved': 'number-differs',
} as const

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

/** Words before one that refers to law and says little alone: *the protection of the law*. */
const BEFORE_LAW = 4
const SAYS_LITTLE = 2

/** The longest reference to law among the words that were lost, where these are many: a headline says it alone. */
function decidedBy(found: RuleFinding, { agreed }: Comparison, { lost }: Loss, stakes: Stakes): RuleFinding {
  const { says, rule } = found
  if (rule !== 'law-lost' || says?.params.before === undefined) return found
  const runs = stakes.lawIn(agreed.text, agreed.tokens).filter(one => lost.some(at => inRuns([one], at)))
  const lengthOf = ({ first, last }: Run): number => last - first
  const isLittle = (at: number): boolean => stakes.little.has(agreed.tokens[at]?.surface ?? '')
  const sayingFrom = (from: number, until: number): number =>
    from < until && isLittle(from) ? sayingFrom(from + 1, until) : from
  const run = runs.reduce<Run | undefined>(
    (best, one) => (best && lengthOf(best) >= lengthOf(one) ? best : one),
    undefined,
  )
  const isShort = run !== undefined && lengthOf(run) < SAYS_LITTLE
  const from = run && (isShort ? Math.max(run.first - BEFORE_LAW, lost[0] ?? run.first) : run.first)
  const words = run && from !== undefined && written(agreed, sayingFrom(from, run.first), run.last)
  if (!words || !says.params.before.includes(words)) return found
  return { ...found, says: { ...says, params: { ...says.params, deciding: words } } }
}

const runOf = (places: readonly number[]): Run | null => {
  const [first] = places
  return first === undefined ? null : { first, last: places.at(-1) ?? first }
}

function gapOf(comparison: Comparison, run: Run | null): { start: number; end: number } {
  const { agreed, draft } = comparison
  if (run !== null && run.last < agreed.from) return placeAt(draft, draft.from, Math.min(draft.from + 1, draft.to - 1))
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
