import { anyText } from '../text/whole-texts.ts'

/** What stands before a wording in its bracket: “EU: ”, “Alt 1: ”. */
interface Tag {
  /** Delegation, as written; null where none is named. */
  by: string | null
  /** All of it, to tell one from another. */
  label: string
  /** Letters up to the wording. */
  length: number
}

/** Names of delegations: “EU”, “US, UK”, “Norway/Chile”, “Group of 77 and China”, “Mexico, on behalf of the Core Group”. */
const names =
  "\\p{Lu}[\\p{L}\\d.&'’-]{0,24}(?:[ ,/+&]{1,3}(?:(?:and|of|et|y|on behalf of|au nom de)(?: the| du| des)? )?(?:\\p{Lu}[\\p{L}\\d.&'’-]{0,24}|\\d{1,3})){0,11}"
/** “EU:”, “US, UK:”, “Norway/Chile alt:”, “EU alt 2:” */
const delegation = new RegExp(`^\\s*(${names})(?: (?:alt|add|del|proposal)\\.?(?: ?\\d{1,2})?)?\\s*:\\s*`, 'u')
/** Nothing but names of delegations. */
const onlyNames = new RegExp(`^\\s*(?:${names})\\s*$`, 'u')
/** “Alt 1:”, “Alt. 2 (EU):”, “Option B:”, “Variante 2 :” */
const numbered = new RegExp(
  `^\\s*(?:${anyText(({ documents }) => documents.alternative)})\\.?\\s?(?:\\d{1,2}|[a-z])?(?:\\s?(?:bis|ter))?` +
    `\\s{0,2}(?:\\(([^()[\\]]{1,60})\\))?\\s*:\\s*`,
  'iu',
)

/** Whether a bracket holds names of delegations and nothing else, as in “[EU]: encourages”. */
export const isOnlyDelegation = (inside: string): boolean => onlyNames.test(inside)

/** The tag that words in a bracket begin with; null where they begin with none. */
export function tagOf(inside: string): Tag | null {
  const one = numbered.exec(inside)
  const found = one ?? delegation.exec(inside)
  if (found === null) return null
  return { by: found[1]?.trim() ?? null, label: found[0].trim().toLowerCase(), length: found[0].length }
}
