import type { FoundPhrase } from '../../../match/index.ts'
import { sentences } from '../../../text/index.ts'
import type { Comparison, Side } from './comparison.ts'
import type { Rule } from './rule.ts'
import { changed, operativeVerbs } from './verbs.ts'

/**
 * The verb under which agreed words stand, where the stretch begins behind it on both sides: of “Urges States to mend piers”
 * and “We invite all who care to mend piers” only the end is compared, and its verb decides. The draft’s may stand in words
 * of its own at the head of the stretch: “Invites towns to abstain **from dimming lamps**”.
 */
export const splitVerb: Rule = (comparison, setting) => {
  const { agreed, draft, language } = comparison
  const find = operativeVerbs(setting.words, language)
  const before = governing(agreed, language, find)
  const after = before && (governing(draft, language, find) ?? ownHead(comparison, find))
  if (!before || !after || before.id === after.id) return []
  return changed(comparison, before, after, setting)
}

/** The last verb in the words that the draft puts before the agreed ones; null where it puts none there. */
function ownHead({ draft, edits }: Comparison, find: (side: Side) => FoundPhrase[]): FoundPhrase | null {
  const [head] = edits
  if (head === undefined || head.afterFrom !== draft.from || head.beforeTo > head.beforeFrom) return null
  return find(draft).findLast(({ first, last }) => first >= draft.from && last < head.afterTo) ?? null
}

/** The last verb before a stretch in its clause; null where the stretch begins its clause or has a verb of its own first. */
function governing(side: Side, language: string, find: (side: Side) => FoundPhrase[]): FoundPhrase | null {
  const { tokens, from } = side
  const clause = clauseStart(side, language)
  if (from === 0 || (tokens[from - 1]?.start ?? 0) < clause) return null
  const verbs = find(side)
  if (verbs.some(({ first, last }) => first <= from && from <= last)) return null
  return verbs.findLast(({ last, first }) => last < from && (tokens[first]?.start ?? 0) >= clause) ?? null
}

/** Where the clause begins that a stretch begins in, by letters of its paragraph. */
export function clauseStart({ text, tokens, from }: Side, language: string): number {
  const start = tokens[from]?.start ?? 0
  const sentence = sentences(text, language).findLast(one => one.start <= start)
  return Math.max(sentence?.start ?? 0, text.lastIndexOf(';', start) + 1)
}
