import { phraseFinder } from '../../../match/index.ts'
import { baseLanguage, wordSet } from '../../../text/index.ts'
import { textRulesOf } from '../../../text/whole-texts.ts'
import { gapAt, placeAt, type Side, written } from './comparison.ts'
import { say } from './messages.ts'
import { phraseChanges } from './phrase-changes.ts'
import { ownRule, type Rule, type RuleFinding } from './rule.ts'
import { smallEdit } from './small-edit.ts'
import { clauseStart } from './split-verb.ts'

/** Somebody named, in addition, no more, or in another's place (*States* → *all stakeholders*). */
export const parties: Rule = (comparison, { words, told }) => {
  const { agreed, draft } = comparison
  const finder = phraseFinder(words.addressees, comparison.language)
  const possessives = wordSet(textRulesOf(baseLanguage(comparison.language))?.clauses.possessives ?? '')
  const find = ({ tokens }: Side) =>
    finder.all(tokens).filter(({ first }) => !possessives.has(tokens[first - 1]?.surface ?? ''))
  const leadsTo = (id: string): boolean => {
    const chapeau = comparison.chapeau?.() ?? null
    return chapeau !== null && find(chapeau).some(one => one.id === id)
  }
  // Before agreed words that begin in the midst of their clause it may say whom they speak to.
  const clause = clauseStart(agreed, comparison.language)
  const spokenTo = find(agreed).filter(
    ({ first, last }) => last < agreed.from && (agreed.tokens[first]?.start ?? 0) >= clause,
  )
  return phraseChanges(comparison, find).flatMap((change): RuleFinding[] => {
    if ((change.agreed && told('agreed', change.agreed)) || (change.draft && told('draft', change.draft))) return []
    if (!smallEdit(comparison, change)) return []
    // The words that lead into an item speak to them already.
    if (change.draft && !change.agreed && leadsTo(change.draft.id)) return []
    if (change.draft && !change.agreed && spokenTo.some(({ id }) => id === change.draft?.id)) return []
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
        ...(before && after
          ? say('party.replaced', { before, after })
          : after
            ? say('party.added', { after })
            : say('party.gone', { before: before ?? '' })),
        source: ownRule(rule),
        weaker: false,
        agreedWords: change.agreed,
        draftWords: change.draft,
      },
    ]
  })
}
