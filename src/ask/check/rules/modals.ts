import { phraseFinder } from '../../../match/index.ts'
import { gapAt, placeAt, type Side, written } from './comparison.ts'
import { phraseChanges } from './phrase-changes.ts'
import { ownRule, type Rule, type RuleFinding } from './rule.ts'
import { smallEdit } from './small-edit.ts'

/** *shall*, *should*, *may*: one in the place of another, or one that came or went by itself. */
export const modals: Rule = (comparison, { words, told }) => {
  const { agreed, draft } = comparison
  const finder = phraseFinder(words.modals, comparison.language)
  const find = ({ tokens }: Side) => finder.all(tokens)
  return phraseChanges(comparison, find).flatMap((change): RuleFinding[] => {
    const runs = { agreedWords: change.agreed, draftWords: change.draft }
    if ((change.agreed && told('agreed', change.agreed)) || (change.draft && told('draft', change.draft))) return []
    if (!(change.agreed && change.draft) && !smallEdit(comparison, change)) return []
    const before = change.agreed && `“${written(agreed, change.agreed.first, change.agreed.last)}”`
    const after = change.draft && `“${written(draft, change.draft.first, change.draft.last)}”`
    const what = before && after ? `${before} became ${after}` : after ? `${after} was added` : `${before} was dropped`
    return [
      {
        rule: 'modal-changed',
        severity: 'warning',
        ...(change.draft
          ? placeAt(draft, change.draft.first, change.draft.last)
          : gapAt(comparison, change.agreed?.first ?? 0)),
        message: `${what}: obligation, advice and leave are different words`,
        source: ownRule('modal-changed'),
        weaker: false,
        ...runs,
      },
    ]
  })
}
