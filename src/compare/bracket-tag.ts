import { anyText } from '../text/whole-texts.ts'
import { areDelegations, type IsState } from './delegations.ts'

/** What stands before a wording in its bracket: “EU: ”, “Alt 1: ”, “DEL Russia: ”. */
interface Tag {
  /** Delegation, as written; null where none is named. */
  by: string | null
  /** All of it, to tell one from another. */
  label: string
  /** Letters up to the wording. */
  length: number
  /** The delegation asks that the words go. */
  deletes: boolean
}

/** Names of delegations: “EU”, “US, UK”, “Norway/Chile”, “Group of 77 and China”, “Mexico, on behalf of the Core Group”. */
const names =
  "\\p{Lu}[\\p{L}\\d.&'’-]{0,24}(?:[ ,/+&]{1,3}(?:(?:and|of|et|y|on behalf of|au nom de)(?: the| du| des)? )?(?:\\p{Lu}[\\p{L}\\d.&'’-]{0,24}|\\d{1,3})){0,11}"
/** What a delegation does with words: “del”, “add”. */
const deletion = '[Dd][Ee][Ll](?:[Ee][Tt](?:[Ee][Dd]?|[Ii][Oo][Nn]))?|[Ss]trike|[Ss]upprimer'
const proposal =
  '[Aa]lt(?:ernative)?|ALT|[Aa]dd(?:ition)?|ADD|[Nn]ew|NEW|[Pp]roposal|[Pp]ropos(?:es|ed)|[Aa]mendment|[Ii]nsert|[Rr]ev(?:ised)?|[Ss]uggests?|[Pp]refers?'
/** “EU:”, “US, UK:”, “Norway/Chile alt:”, “EU alt 2:”, “Russia del:”, “EU proposal:” */
const delegation = new RegExp(
  `^\\s*(${names}?)(?:[ ,]{1,2}(?:to )?(?:(${deletion})|(?:${proposal}))\\.?(?: ?\\d{1,2})?)?\\s*:\\s*`,
  'u',
)
/** “DEL Russia:”, “del. by Russia, China:”, “add US:”, “Proposal by the EU:” */
const action = new RegExp(
  `^\\s*(?:(${deletion})|(?:${proposal}))\\.?\\s(?:(?:by|from|of|par)\\s(?:the\\s)?)?(${names})\\s*:\\s*`,
  'u',
)
/** “[-Urges] [+Encourages]”: a mark before words that go or come. */
const sign = /^\s*([-–−+])\s?(?=[\p{L}\p{N}])/u
/** “Alt 1:”, “Alt. 2 (EU):”, “Option B:”, “Variante 2 :” */
const numbered = new RegExp(
  `^\\s*(?:${anyText(({ documents }) => documents.alternative)})\\.?\\s?(?:\\d{1,2}|[a-z])?(?:\\s?(?:bis|ter))?` +
    `\\s{0,2}(?:\\(([^()[\\]]{1,60})\\))?\\s*:\\s*`,
  'iu',
)

/** The tag that words in a bracket begin with; null where they begin with none. */
export function tagOf(inside: string): Tag | null {
  const marked = sign.exec(inside)
  if (marked) return { by: null, label: marked[1] ?? '', length: marked[0].length, deletes: marked[1] !== '+' }
  const one = numbered.exec(inside)
  if (one) return tag(one[0], one[1], false)
  const acted = action.exec(inside)
  if (acted) return tag(acted[0], acted[2], acted[1] !== undefined)
  const found = delegation.exec(inside)
  return found && tag(found[0], found[1], found[2] !== undefined)
}

const tag = (all: string, by: string | undefined, deletes: boolean): Tag => ({
  by: by?.trim() ?? null,
  label: all.trim().toLowerCase(),
  length: all.length,
  deletes,
})

/** Who proposes words, said behind them: “and piers (EU, UK)”, “and piers – EU”; null where nobody is named there. */
export function tagBehind(inside: string, isState: IsState): { by: string; length: number } | null {
  const found = /\s*\(([^()[\]]{1,80})\)\s*$/u.exec(inside) ?? /\s+[–—-]\s*([^–—[\]()]{1,80}?)\s*$/u.exec(inside)
  const by = found?.[1]?.trim() ?? ''
  return found !== null && found.index > 0 && areDelegations(by, isState) ? { by, length: found[0].length } : null
}

/** Who proposes the words of a bracket, said right behind it: “[and piers] (EU, UK)”; null where nobody is named there. */
export function namedBehind(behind: string, isState: IsState): { by: string; length: number } | null {
  const found = /^\s?\(([^()[\]]{1,80})\)/u.exec(behind.slice(0, 84))
  const by = found?.[1]?.trim() ?? ''
  return found !== null && areDelegations(by, isState) ? { by, length: found[0].length } : null
}

/** Said of words by themselves: “agreed ad ref”, “delete”. */
const alone =
  'del(?:ete[sd]?|etion)?|reserves?|reservation|agreed|agreed ad ref(?:erendum)?|ad ref(?:erendum)?|retain|placeholder|tbc|tbd|alt|bracketed|pending'
/** Said of words by somebody who is named beside them: they are also words of a text (“[new] technologies”). */
const bySomebody =
  `${alone}|reserving|retains|keeps?|add(?:ed)?|addition|new|supports?|supported|opposes?|opposed|flexible|proposal|propose[sd]?|` +
  'against|strike|amendment|comment|moved?|merged?|split|stet'
const what =
  '(?:\\s(?:its |the |this |entire |whole )?(?:para(?:graph)?|text|sentence|words?|position|bracket|language|wording|reference))?'
/** “US del.”, “agreed ad ref”, “…”: says something of the words beside it. */
const statement = new RegExp(`^(?:(?:[\\p{L}\\d.,&/+’' -]{0,80}\\b)?(?:${alone})\\.?${what}\\.?|…|\\.{2,4}|)$`, 'iu')
/** “Russia, China: delete para”, “EU supports” */
const position = new RegExp(`^([^:]{1,80}?)(?:\\s?:\\s?|,?\\s)(?:to )?(?:${bySomebody})\\.?${what}\\.?$`, 'iu')
/** “add: US”, “proposed by the EU”, “delete Russia” */
const reversed = new RegExp(
  `^(?:to )?(?:${bySomebody})\\.?${what}\\s?(?::\\s*|\\s(?:by|from|par)(?: the)?\\s+|\\s)([^:]{1,100})$`,
  'iu',
)
const placeholder =
  /^(?:enacting formula|formule d[’']adoption|text to (?:come|follow|be added)|insert(?: text)?|n\/a|sic)$/iu

/** Whether a bracket says something of the words beside it, or whose they are, and is none of them. */
export function isRemark(words: string, isState: IsState): boolean {
  if (statement.test(words) || placeholder.test(words)) return true
  const by = position.exec(words)?.[1] ?? reversed.exec(words)?.[1]
  if (by !== undefined && (areDelegations(by, isState) || /^\p{Lu}{1,3}$/u.test(by.trim()))) return true
  return areDelegations(words.replace(/\s*:\s*$/, ''), isState)
}

/** “[EU]: encourages”: names of delegations and nothing else, known or not. */
const onlyNames = new RegExp(`^\\s*(?:${names})\\s*$`, 'u')
export const isOnlyDelegation = (inside: string): boolean => onlyNames.test(inside)

/** A remark between round brackets, from its opening bracket: “(EU:)”, “(agreed ad ref)”, “(US reserves)”; its letters, or 0. */
export function remarkInRound(text: string, at: number, isState: IsState): number {
  const found = /^\(([^()[\]]{1,100})\)\s?:?/u.exec(text.slice(at, at + 110))
  const words = found?.[1]?.trim() ?? ''
  if (found === null || words === '') return 0
  const isMarked = /:$/.test(words) || /:$/.test(found[0])
  if (isMarked) return areDelegations(words.replace(/\s*:$/, ''), isState) ? found[0].length : 0
  const isStatus = /^(?:agreed(?: ad ref(?:erendum)?)?|ad ref(?:erendum)?|tbc|tbd|bracketed|placeholder)\.?$/iu.test(
    words,
  )
  const said =
    /^(.{1,80}?):?\s+(?:reserves?|supports?|opposes?|del(?:etes?)?|delete|to delete|proposal|alt)\.?$/iu.exec(words)
  return isStatus || (said?.[1] !== undefined && areDelegations(said[1], isState)) ? found[0].length : 0
}

/** Names of delegations at the start of a paragraph, with what ends them: “EU: ”, “(Russia, China): ”; their letters, or 0. */
export function leadingNames(text: string, isState: IsState): number {
  const plain = /^\s{0,4}([^:()[\]]{2,80}?)(?:\s(?:proposal|alt\.?(?:\s?\d{1,2})?))?\s?:\s+(?=\S)/u.exec(text)
  if (plain?.[1] !== undefined && areDelegations(plain[1], isState)) return plain[0].length
  const round = /^\s{0,4}\(([^()[\]]{2,80}?)\s?:?\)\s?:?\s+(?=\S)/u.exec(text)
  return round?.[1] !== undefined && areDelegations(round[1], isState) ? round[0].length : 0
}
