import { phraseFinder } from '../../../match/index.ts'
import { baseLanguage, wordSet } from '../../../text/index.ts'
import { textRulesOf } from '../../../text/whole-texts.ts'
import { gapAt, placeAt, type Side, written } from './comparison.ts'
import { phraseChanges } from './phrase-changes.ts'
import { ownRule, type Rule, type RuleFinding } from './rule.ts'
import { smallEdit } from './small-edit.ts'

/** Somebody named, in addition, no more, or in another's place (*States* → *all stakeholders*). */
export const parties: Rule = (comparison, { words, told }) => {
  const { agreed, draft } = comparison
  const finder = phraseFinder(words.addressees, comparison.language)
  const possessives = wordSet(textRulesOf(baseLanguage(comparison.language))?.clauses.possessives ?? '')
  const find = ({ tokens }: Side) =>
    finder.all(tokens).filter(({ first }) => !possessives.has(tokens[first - 1]?.surface ?? ''))
  return phraseChanges(comparison, find).flatMap((change): RuleFinding[] => {
    if ((change.agreed && told('agreed', change.agreed)) || (change.draft && told('draft', change.draft))) return []
    if (!smallEdit(comparison, change)) return []
    const before = change.agreed && written(agreed, change.agreed.first, change.agreed.last)
    const after = change.draft && written(draft, change.draft.first, change.draft.last)
    const rule = change.draft ? 'party-added' : 'party-removed'
    return [
      {
        rule,
        severity: 'warning',
        ...(change.draft
          ? placeAt(draft, change.draft.first, change.draft.last)
          : gapAt(comparison, change.agreed?.first ?? 0)),
        message:
          before && after
            ? `“${before}” became “${after}”: the agreed words name somebody else`
            : after
              ? `“${after}” was added: the agreed words do not name them here`
              : `“${before}” was removed: the agreed words name them here`,
        source: ownRule(rule),
        weaker: false,
        agreedWords: change.agreed,
        draftWords: change.draft,
      },
    ]
  })
}
