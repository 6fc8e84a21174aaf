import { phraseFinder } from '../../../match/index.ts'
import { type Comparison, gapAt, placeAt, type Side, written } from './comparison.ts'
import { say } from './messages.ts'
import { type PhraseChange, phraseChanges } from './phrase-changes.ts'
import { ownRule, type Rule, type RuleFinding } from './rule.ts'

/** *shall*, *should*, *may*: one in the place of another, or one that came or went by itself; the same change of one text once. */
export const modals: Rule = (comparison, { words, told }) => {
  const { agreed, draft } = comparison
  const finder = phraseFinder(words.modals, comparison.language)
  const find = ({ tokens }: Side) => finder.all(tokens)
  const once = new Set<string>()
  return phraseChanges(comparison, find).flatMap((change): RuleFinding[] => {
    if ((change.agreed && told('agreed', change.agreed)) || (change.draft && told('draft', change.draft))) return []
    if (!(change.agreed && change.draft) && !alone(comparison, change)) return []
    const before = change.agreed && written(agreed, change.agreed.first, change.agreed.last)
    const after = change.draft && written(draft, change.draft.first, change.draft.last)
    const said =
      before && after
        ? say('modal.replaced', { before, after })
        : after
          ? say('modal.added', { after })
          : say('modal.gone', { before: before ?? '' })
    if (once.has(said.message)) return []
    once.add(said.message)
    return [
      {
        rule: 'modal-changed',
        severity: 'warning',
        ...(change.draft
          ? placeAt(draft, change.draft.first, change.draft.last)
          : gapAt(comparison, change.agreed?.first ?? 0)),
        ...said,
        source: ownRule('modal-changed'),
        weaker: false,
        agreedWords: change.agreed,
        draftWords: change.draft,
      },
    ]
  })
}

/**
 * Whether a modal came or went by itself. Where other words went or came with it, the sentence was cast anew: “to keep” that
 * becomes “should keep” is the same duty under another verb.
 */
function alone({ edits }: Comparison, { agreed, draft }: PhraseChange): boolean {
  return edits.some(({ beforeFrom, beforeTo, afterFrom, afterTo }) =>
    draft
      ? beforeFrom === beforeTo && afterFrom === draft.first && afterTo === draft.last + 1
      : agreed !== null && afterFrom === afterTo && beforeFrom === agreed.first && beforeTo === agreed.last + 1,
  )
}
