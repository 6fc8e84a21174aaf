import type { FoundPhrase } from '../../../match/index.ts'
import { sentences } from '../../../text/index.ts'
import type { Side } from './comparison.ts'
import type { Rule } from './rule.ts'
import { changed, operativeVerbs } from './verbs.ts'

/**
 * The verb under which agreed words stand, where the stretch begins behind it on both sides: of “Urges States to mend piers”
 * and “We invite all who care to mend piers” only the end is compared, and its verb decides.
 */
export const splitVerb: Rule = (comparison, setting) => {
  const { agreed, draft, language } = comparison
  const find = operativeVerbs(setting.words, language)
  const before = governing(agreed, language, find)
  const after = before && governing(draft, language, find)
  if (!before || !after || before.id === after.id) return []
  return changed(comparison, before, after, setting)
}

/** The last verb before a stretch in its clause; null where the stretch begins its clause or has a verb of its own first. */
function governing(side: Side, language: string, find: (side: Side) => FoundPhrase[]): FoundPhrase | null {
  const { text, tokens, from } = side
  const start = tokens[from]?.start ?? 0
  const sentence = sentences(text, language).findLast(one => one.start <= start)
  const clause = Math.max(sentence?.start ?? 0, text.lastIndexOf(';', start) + 1)
  if (from === 0 || (tokens[from - 1]?.start ?? 0) < clause) return null
  const verbs = find(side)
  if (verbs.some(({ first, last }) => first <= from && from <= last)) return null
  return verbs.findLast(({ last, first }) => last < from && (tokens[first]?.start ?? 0) >= clause) ?? null
}
