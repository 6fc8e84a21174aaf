import { phraseFinder } from '../../../match/index.ts'
import { type Comparison, gapAt, placeAt, type Side, written } from './comparison.ts'
import { say } from './messages.ts'
import { type PhraseChange, phraseChanges } from './phrase-changes.ts'
import { ownRule, type Rule, type RuleFinding } from './rule.ts'
import { smallEdit } from './small-edit.ts'
import { stakesOf } from './stakes.ts'

/** Words of one negation stand so near each other at most (*ne … pas*). */
const TOGETHER = 6

/** A negation that came or went. */
export const negations: Rule = (comparison, { words, told }) => {
  const { agreed, draft } = comparison
  const finder = phraseFinder(words.negations, comparison.language)
  const find = ({ tokens }: Side) => finder.all(tokens)
  const deniers = stakesOf(comparison.language)?.deniers ?? new Set<string>()
  const findings: RuleFinding[] = []
  for (const change of phraseChanges(comparison, find)) {
    const phrase = change.draft ?? change.agreed
    const side = change.draft ? 'draft' : 'agreed'
    if (!phrase || told(side, phrase) || !smallEdit(comparison, change)) continue
    if (isDeniedOtherwise(comparison, change, deniers)) continue
    const near = findings.some(({ agreedWords, draftWords }) => {
      const run = change.draft ? draftWords : agreedWords
      return run !== null && phrase.first - run.last < TOGETHER
    })
    if (near) continue
    const word = written(change.draft ? draft : agreed, phrase.first, phrase.last)
    findings.push({
      rule: 'negation-changed',
      severity: 'error',
      ...(change.draft ? placeAt(draft, phrase.first, phrase.last) : gapAt(comparison, phrase.first)),
      ...(change.draft ? say('negation.added', { after: word }) : say('negation.gone', { before: word })),
      source: ownRule('negation-changed'),
      weaker: false,
      agreedWords: change.agreed,
      draftWords: change.draft,
    })
  }
  return findings
}

/** A verb that denies came in the place of a negation, or the other way: *should not hinder*, *should avoid hindering*. */
function isDeniedOtherwise(
  { agreed, draft, edits }: Comparison,
  change: PhraseChange,
  deniers: ReadonlySet<string>,
): boolean {
  const has = ({ tokens }: Side, from: number, to: number): boolean =>
    tokens.slice(from, to).some(({ stem }) => deniers.has(stem))
  return edits.some(({ beforeFrom, beforeTo, afterFrom, afterTo }) => {
    const [gone, come] = [change.agreed, change.draft]
    if (gone && !come) return beforeFrom <= gone.first && gone.last < beforeTo && has(draft, afterFrom, afterTo)
    return come && !gone ? afterFrom <= come.first && come.last < afterTo && has(agreed, beforeFrom, beforeTo) : false
  })
}
