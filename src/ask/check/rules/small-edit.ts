import type { Comparison } from './comparison.ts'
import type { PhraseChange } from './phrase-changes.ts'

/** Words that an edit may have, all in all, and still be an edit of one phrase and not a passage of its own. */
const SMALL = 6

/** Whether what came or went is little more than the phrase itself: a new passage that has it changes no agreed word. */
export function smallEdit({ edits }: Comparison, { agreed, draft }: PhraseChange): boolean {
  const edit = edits.find(one =>
    draft
      ? one.afterFrom <= draft.last && draft.first < one.afterTo
      : agreed !== null && one.beforeFrom <= agreed.last && agreed.first < one.beforeTo,
  )
  if (edit === undefined) return false
  const phrase = draft ?? agreed
  const length = phrase ? phrase.last - phrase.first + 1 : 0
  return edit.afterTo - edit.afterFrom + edit.beforeTo - edit.beforeFrom <= length + SMALL
}
