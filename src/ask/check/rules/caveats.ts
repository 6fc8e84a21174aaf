import { phraseFinder } from '../../../match/index.ts'
import type { SentenceWords } from '../../../types.ts'
import { gapAt, placeAt, type Side, written } from './comparison.ts'
import { say } from './messages.ts'
import { type PhraseChange, phraseChanges } from './phrase-changes.ts'
import { ownRule, publication, type Rule, type RuleFinding } from './rule.ts'

/** Words that leave it open whether or how far a clause applies, added, dropped or put in the place of others. */
export const caveats: Rule = (comparison, { words, told }) => {
  const { agreed, draft } = comparison
  const finder = phraseFinder(words.caveats, comparison.language)
  const find = ({ tokens }: Side) => finder.all(tokens)
  return phraseChanges(comparison, find).flatMap((change: PhraseChange): RuleFinding[] => {
    const before = change.agreed && written(agreed, change.agreed.first, change.agreed.last)
    const after = change.draft && written(draft, change.draft.first, change.draft.last)
    const runs = { agreedWords: change.agreed, draftWords: change.draft }
    if (change.draft) {
      if (told('draft', change.draft)) return []
      const sourced = sourceOf(words, change.draft.id)
      return [
        {
          rule: 'caveat-added',
          severity: 'warning',
          ...placeAt(draft, change.draft.first, change.draft.last),
          ...(before === null
            ? say('caveat-added', { after: after ?? '' })
            : say('caveat-swapped', { before, after: after ?? '' })),
          source: sourced ?? ownRule('caveat-added'),
          weaker: before === null && sourced !== null,
          ...runs,
        },
      ]
    }
    if (!change.agreed || told('agreed', change.agreed)) return []
    return [
      {
        rule: 'caveat-dropped',
        severity: 'warning',
        ...gapAt(comparison, change.agreed.first),
        ...say('caveat-dropped', { before: before ?? '' }),
        source: ownRule('caveat-dropped'),
        weaker: false,
        ...runs,
      },
    ]
  })
}

/** The publication that names a caveat; null where none was read. */
function sourceOf({ caveats: list, rules }: SentenceWords, id: string): string | null {
  const named = list.find(one => one.id === id)?.rule
  const source = rules.find(rule => rule.id === named)?.source
  return source ? publication(source) : null
}
