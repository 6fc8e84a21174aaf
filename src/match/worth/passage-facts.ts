import { baseLanguage } from '../../text/index.ts'
import { noUses, textRulesOf, type UseRules } from '../../text/whole-texts.ts'
import type { DocumentKind } from '../../types.ts'

/** What a passage says of itself, whatever is asked. */
export interface PassageFacts {
  /** 1 for what acts (an operative paragraph, a statement’s), more than nothing for an annex, 0 for a preamble. */
  part: number
  /** Its clause opens with a verb that says a norm; behind a chapeau, that of the chapeau. */
  norm: number
  /** It only notes, recalls or asks for papers. */
  procedure: number
  /** It binds or calls in so many words. */
  strong: number
  /** Share of three words of rights. */
  rights: number
  /** It is said by those who agree, as “we”. */
  together: number
  /** It speaks to those who must act. */
  addressed: number
  /** Share of three words of housekeeping, less in a long passage. */
  institution: number
  /** One of them stands in its head. */
  institutionFirst: number
  /** It asks something of an officer or a body of an organization. */
  toBodies: number
  /** How far its length is from that of a quotable paragraph: logarithm of the ratio. */
  length: number
}

/** Where a passage stands. */
export interface PassagePlace {
  language: string
  part: 'preamble' | 'operative' | 'annex' | null
  kind: DocumentKind
  /** The paragraph that leads into this item of it; null where it is no item. */
  chapeau: string | null
}

/** Words of a paragraph that can be quoted whole. */
const QUOTABLE = 60
/** Characters in which a clause shows its verb, and whom it speaks to. */
const HEAD = 90
const ADDRESS = 120

/** Read a passage once, when it is taken into the index. */
export function passageFacts(text: string, { language, part, kind, chapeau }: PassagePlace): PassageFacts {
  const rules = textRulesOf(baseLanguage(language))?.uses ?? noUses
  const words = Math.max(1, spaces(text) + 1)
  const own = text.slice(0, HEAD)
  const heads = chapeau === null ? [own] : [own, chapeau.slice(0, HEAD)]
  const opens = (verb: RegExp | null): number => (verb !== null && heads.some(head => verb.test(head)) ? 1 : 0)
  const norm = opens(rules.norm)
  return {
    // Paragraphs of a statement that are only counted act as well as numbered ones.
    part: part === 'operative' ? 1 : part === 'preamble' ? 0 : kind === 'resolution' ? 0.6 : 0.8,
    norm,
    procedure: rules.procedure?.test(own) ? 1 : 0,
    strong: opens(rules.strong),
    together: opens(rules.together),
    rights: times(rules.rights, text, 3) / 3,
    addressed: rules.addressed?.test(text.slice(0, ADDRESS)) ? 1 : 0,
    institution: ((times(rules.institution, text, 3) / 3) * QUOTABLE) / Math.max(QUOTABLE, words),
    institutionFirst: times(rules.institution, own, 1),
    toBodies: [own, chapeau?.slice(0, ADDRESS) ?? ''].some(head => rules.toBodies?.test(head)) ? 1 : 0,
    length: Math.abs(Math.log(words / QUOTABLE)),
  }
}

/** How often one of the words stands in a text, so many times at most: nobody reads on for more. */
function times(words: UseRules['rights'], text: string, most: number): number {
  if (words === null) return 0
  words.lastIndex = 0
  let found = 0
  while (found < most && words.test(text)) found += 1
  words.lastIndex = 0
  return found
}

const SPACE = 32
const BEYOND_ASCII = 127
const OTHER_SPACE = /\s/

/** Runs of white space in a text: what `/\s+/g` finds, counted without a list of them. */
function spaces(text: string): number {
  let runs = 0
  let wasSpace = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const isSpace = code === SPACE || ((code < SPACE || code > BEYOND_ASCII) && OTHER_SPACE.test(text.charAt(at)))
    if (isSpace && !wasSpace) runs += 1
    wasSpace = isSpace
  }
  return runs
}
