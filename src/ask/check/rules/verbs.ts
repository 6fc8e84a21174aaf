import { type FoundPhrase, rankVerbs, verbFinder } from '../../../match/index.ts'
import { sentences } from '../../../text/index.ts'
import type { VerbLadder } from '../../../types.ts'
import { placeAt, type Side, written } from './comparison.ts'
import { phraseChanges } from './phrase-changes.ts'
import { ownRule, publication, type Rule, type RuleFinding } from './rule.ts'

/** The verb of a clause in another's place; ranked only by a ladder that speaks of the body that agreed the words. */
export const verbs: Rule = (comparison, { words, told }) => {
  const { agreed, draft, language, agreedBy } = comparison
  const inSentence = verbFinder(words, language)
  const find = ({ text, tokens }: Side): FoundPhrase[] =>
    sentences(text, language).flatMap(({ start, end }) => {
      const from = tokens.findIndex(token => token.start >= start)
      if (from < 0) return []
      const own = tokens.slice(from).filter(token => token.end <= end)
      return inSentence(own).map(one => ({ ...one, first: one.first + from, last: one.last + from }))
    })
  const modified = (side: Side, { first, last }: FoundPhrase): string =>
    side.tokens
      .slice(first, last + 1)
      .map(({ stem }) => stem)
      .join(' ')
  const same = (a: FoundPhrase, b: FoundPhrase): boolean =>
    a.id === b.id && (a.last - a.first === b.last - b.first || modified(agreed, a) === modified(draft, b))
  return phraseChanges(comparison, find, same).flatMap((change): RuleFinding[] => {
    if (!change.agreed || !change.draft) return []
    if (told('agreed', change.agreed) || told('draft', change.draft)) return []
    const before = written(agreed, change.agreed.first, change.agreed.last)
    const after = written(draft, change.draft.first, change.draft.last)
    const common = {
      rule: 'verb-changed' as const,
      ...placeAt(draft, change.draft.first, change.draft.last),
      agreedWords: change.agreed,
      draftWords: change.draft,
    }
    const what = `“${before}” became “${after}”`
    const body = { issuer: agreedBy.document.issuer, language }
    const ranking = rankVerbs(words.ladders, body, change.agreed.id, change.draft.id)
    const source = ranking.ladders.length > 0 ? ranking.ladders.map(one => publication(one.source)).join('; ') : null
    if (ranking.order !== 'unranked')
      return [
        {
          ...common,
          severity: ranking.order === 'lower' ? 'warning' : 'info',
          message: `${what}: ${ranking.order} by ${titles(ranking.ladders)}`,
          source: source ?? ownRule('verb-changed'),
          weaker: ranking.order === 'lower',
        },
      ]
    const why =
      ranking.reason === 'conflict'
        ? `the orders read contradict one another (${titles(ranking.ladders)})`
        : 'no order of verbs that was read ranks the two for this body'
    return [
      {
        ...common,
        severity: 'info',
        message: `${what}: not ranked, ${why}`,
        source: source ?? ownRule('verb-changed'),
        weaker: false,
      },
    ]
  })
}

const titles = (ladders: readonly VerbLadder[]): string => ladders.map(({ title }) => title).join('; ')
