import { languages } from '../../text/index.ts'
import { textRulesOf, type UseRules } from '../../text/whole-texts.ts'

const LANGUAGES = languages.flatMap(language => textRulesOf(language)?.uses ?? [])

const opens = (text: string, part: keyof Pick<UseRules, 'body' | 'preamble' | 'acts'>): boolean =>
  LANGUAGES.some(rules => rules[part]?.test(text) === true)

const MAX_BODY = 500

/** Whether a paragraph names the body that speaks, and nothing that it does: *The Council of Pilots, meeting in Northmere,*. */
export function namesBody(text: string): boolean {
  return (
    text.length <= MAX_BODY && /[,،:]$|^[^.;!?]{3,120}$/u.test(text) && !/[.;!?]$/.test(text) && opens(text, 'body')
  )
}

/** Whether a paragraph is a clause of a preamble by its form. The number of a recital, the star of a list are no part of it. */
export function opensPreamble(text: string): boolean {
  const words = clauseOf(text)
  return /^\p{Lu}/u.test(words) && opens(words, 'preamble')
}

/** Whether those who agree speak of themselves: *We, the members …*. Statements count their paragraphs. */
export function speaksAsWe(text: string): boolean {
  return (
    LANGUAGES.some(({ together }) => together?.test(text) === true) ||
    /^(?:WE|NOUS|Nosotros|NOSOTROS)(?!\p{L})/u.test(text)
  )
}

/** Whether in a paragraph the body acts. */
export function opensActing(text: string): boolean {
  const words = clauseOf(text)
  return /^\p{Lu}/u.test(words) && opens(words, 'acts') && !opens(words, 'preamble')
}

/**
 * Where a paragraph that names the body goes on with its first clause (*The Council, Recalling …*).
 *
 * @returns the offset of that clause; null where it names the body alone, or none.
 */
export function clauseInOpening(text: string): { at: number; part: 'preamble' | 'acts' } | null {
  if (!opens(text.slice(0, MAX_BODY), 'body')) return null
  for (const found of text.slice(0, MAX_BODY).matchAll(/[,:]\s+(?=\p{Lu})/gu)) {
    const at = found.index + found[0].length
    const rest = text.slice(at)
    if (opensPreamble(rest)) return { at, part: 'preamble' }
    if (opensActing(rest)) return { at, part: 'acts' }
  }
  return null
}

/**
 * Whether a line begins a clause below another one, without an empty line between: the one before ends as clauses do, and
 * this one opens as they do.
 */
export function opensClause(line: string, before: string): boolean {
  const ended =
    /[,;](?: (?:and|et|y|e))?$/.test(before) || (before.length < MAX_HEAD && /:$/.test(before) && opensAlone(before))
  return ended && (opensPreamble(line) || opensActing(line))
}

/** A line that stands over clauses: *CONSIDERING:*. */
const MAX_HEAD = 60
const opensAlone = (text: string): boolean => opensPreamble(text) || opensActing(text)

/** Without a typed mark, a dash or quotation mark before the words. */
function clauseOf(text: string): string {
  return text.replace(/^(?:\(?(?:\d{1,3}|[a-zA-Z]|[ivxlc]{1,5})[.)]\s+|[-–—•*]\s*|[«“"]\s*)+/u, '')
}
