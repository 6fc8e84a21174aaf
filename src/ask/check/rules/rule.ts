import type { Token } from '../../../text/index.ts'
import type { CheckFinding, Finding, ReadSource, SentenceWords } from '../../../types.ts'
import type { Comparison } from './comparison.ts'
import type { RuleId } from './rule-ids.ts'

/** What one rule says of a comparison. */
export interface RuleFinding {
  rule: RuleId
  severity: Finding['severity']
  /** Into the draft's paragraph. */
  start: number
  end: number
  message: string
  says: NonNullable<CheckFinding['says']>
  source: string
  /** The draft says less than what was agreed, by the source named. */
  weaker: boolean
  /** By our rule, from what the words mean: the draft says less, or more. Left out where the rule does not tell. */
  force?: Force
  /** Words that no later rule speaks of, by position: what one edit changed is told once. */
  agreedWords: Run | null
  draftWords: Run | null
}

/** Which way a change goes: from the agreed words to the draft’s. */
export type Force = 'weaker' | 'stronger'

/** Words by position, both included. */
export interface Run {
  first: number
  last: number
}

/** What rules know of words, and which of them an earlier rule has spoken of. */
export interface RuleSetting {
  words: SentenceWords
  /** Whether an earlier rule has spoken of any of these words. */
  told: (side: 'agreed' | 'draft', run: Run) => boolean
  /** The words of a text in the draft’s language. */
  tokensOf: (text: string) => readonly Token[]
  /** The label of the glossary that ends at a word: where its first word is; that word itself where there is none. */
  labelStart: (text: string, tokens: readonly Token[], word: number) => number
}

export type Rule = (comparison: Comparison, setting: RuleSetting) => RuleFinding[]

/** The source of a rule that rests on no publication. */
export const ownRule = (rule: RuleId): string => `our rule: docs/findings.md#${rule}`

/** A publication in one line. */
export const publication = ({ publication, address }: ReadSource): string => `${publication}, ${address}`
