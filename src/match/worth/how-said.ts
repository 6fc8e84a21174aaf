import { baseLanguage } from '../../text/index.ts'
import { noUses, textRulesOf } from '../../text/whole-texts.ts'
import type { Passage } from '../../types.ts'

/** Whether words are used, or stand only in the name of a body or text, or in the title of another text. */
export type HowSaid = 'said' | 'named' | 'mentioned'

/** Characters before a use in which the name or title around it begins. */
const BEFORE = 320
const BEHIND = 60

/**
 * How the words `start` to `end` of a passage are said: *recalling resolution … on the right to privacy* is no use of
 * “right to privacy”, nor is the name of the *Special Rapporteur on the right to privacy*.
 */
export function howSaid(text: string, start: number, end: number, language: string): HowSaid {
  const rules = textRulesOf(baseLanguage(language))?.uses ?? noUses
  const before = text.slice(Math.max(0, start - BEFORE), start)
  if (rules.behindTitle?.test(before)) return 'mentioned'
  if (rules.behindBody?.test(before)) return 'named'
  return rules.beforeBody?.test(text.slice(end, end + BEHIND)) ? 'named' : 'said'
}

/** The same of a passage as it is held: the phrase of a digest, whose text is not whole, has it written down. */
export function saidIn(
  { text, quotations }: Pick<Passage, 'text' | 'quotations'>,
  start: number,
  end: number,
  language: string,
): HowSaid {
  const phrase = quotations.find(one => one.start <= start && end <= one.end)
  return phrase === undefined ? howSaid(text, start, end, language) : (phrase.said ?? 'said')
}
