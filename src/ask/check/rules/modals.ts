import { phraseFinder } from '../../../match/index.ts'
import type { PhraseForms } from '../../../types.ts'
import { bindingOf } from './binding.ts'
import { type Comparison, gapAt, placeAt, type Side, written } from './comparison.ts'
import { areForms } from './forms.ts'
import { say } from './messages.ts'
import { type PhraseChange, phraseChanges } from './phrase-changes.ts'
import { type Force, ownRule, type Rule, type RuleFinding } from './rule.ts'
import { stakesOf } from './stakes.ts'

/**
 * What each word makes of a duty: our rule, from what the words mean. *will* tells what is to come as well as what ought to
 * be, and is not among them.
 */
const meanings: { [id: string]: { says: string; rank: number } } = {
  shall: { says: 'obligation', rank: 2 },
  must: { says: 'obligation', rank: 2 },
  should: { says: 'advice', rank: 1 },
  may: { says: 'permission', rank: 0 },
  can: { says: 'permission', rank: 0 },
  could: { says: 'permission', rank: 0 },
}

/** *shall*, *should*, *may*: one in the place of another, or one that came or went by itself; the same change of one text once. */
export const modals: Rule = (comparison, { words, told }) => {
  const { agreed, draft } = comparison
  const finder = phraseFinder(words.modals, comparison.language)
  const find = ({ tokens }: Side) => finder.all(tokens)
  const once = new Set<string>()
  return phraseChanges(comparison, find).flatMap((change): RuleFinding[] => {
    if ((change.agreed && told('agreed', change.agreed)) || (change.draft && told('draft', change.draft))) return []
    const isPaired = change.agreed !== null && change.draft !== null
    const isDropped = change.draft === null && dissolved(comparison, change)
    if (!isPaired && !isDropped && !alone(comparison, change) && !doubts(comparison, change)) return []
    const before = change.agreed && written(agreed, change.agreed.first, change.agreed.last)
    const after = change.draft && written(draft, change.draft.first, change.draft.last)
    const turn = turnOf(comparison, change, words.negations)
    const said =
      before && after
        ? turn
          ? say('modal.turned', { before, after, was: turn.was, is: turn.is })
          : say('modal.replaced', { before, after })
        : after
          ? say('modal.added', { after })
          : say(isDropped ? 'modal.dissolved' : 'modal.gone', { before: before ?? '' })
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
        ...(turn ? { force: turn.force } : {}),
        agreedWords: change.agreed,
        draftWords: change.draft,
      },
    ]
  })
}

/** Obligation that became advice or permission, or the other way; null where both are the same, or one of them is not ranked. */
function turnOf(
  comparison: Comparison,
  { agreed, draft }: PhraseChange,
  negations: readonly PhraseForms[],
): { was: string; is: string; force: Force } | null {
  const [was, is] = [agreed && meanings[agreed.id], draft && meanings[draft.id]]
  if (!was || !is || was.rank === is.rank) return null
  // “may not” forbids: what permits permits nothing then.
  if ((was.rank === 0 || is.rank === 0) && isDenied(comparison, { agreed, draft }, negations)) return null
  return { was: was.says, is: is.says, force: is.rank < was.rank ? 'weaker' : 'stronger' }
}

/** A negation stands right behind the word on either side. */
function isDenied(comparison: Comparison, { agreed, draft }: PhraseChange, negations: readonly PhraseForms[]): boolean {
  const finder = phraseFinder(negations, comparison.language)
  const behind = ({ tokens }: Side, run: PhraseChange['agreed']): boolean =>
    run !== null && finder.all(tokens).some(({ first }) => first > run.last && first <= run.last + 2)
  return behind(comparison.agreed, agreed) || behind(comparison.draft, draft)
}

/**
 * A modal went with other words, and neither another one nor the verb of a duty stands in their place: “that pilots should
 * mend” became “the importance of mending”, or the clause is gone.
 */
function dissolved(comparison: Comparison, { agreed }: PhraseChange): boolean {
  const stakes = stakesOf(comparison.language)
  const edit = comparison.edits.find(
    ({ beforeFrom, beforeTo }) => agreed !== null && beforeFrom <= agreed.first && agreed.last < beforeTo,
  )
  if (edit === undefined || stakes === null || edit.beforeTo - edit.beforeFrom < 2) return false
  const { tokens } = comparison.draft
  const near = tokens.slice(edit.afterFrom, edit.afterTo + 1)
  return !near.some(({ surface }) => stakes.beforeDuty.has(surface))
}

/** A modal came where the agreed words say that it is so: *is a breach*, *may be a breach*; *constitutes*, *may constitute*. */
function doubts({ agreed, draft, edits, language }: Comparison, change: PhraseChange): boolean {
  const put = change.draft
  const binding = bindingOf(language)
  const little = stakesOf(language)?.little
  const edit = edits.find(({ afterFrom, afterTo }) => put !== null && afterFrom <= put.first && put.last < afterTo)
  if (put === null || edit === undefined || binding === null || edit.beforeTo === edit.beforeFrom) return false
  const gone = agreed.tokens.slice(edit.beforeFrom, edit.beforeTo)
  const come = draft.tokens.slice(edit.afterFrom, edit.afterTo)
  return (
    gone.some(({ surface }) => binding.copulas.has(surface) || !little?.has(surface)) &&
    gone.every(
      ({ surface }) =>
        binding.copulas.has(surface) || little?.has(surface) || come.some(other => areForms(surface, other.surface)),
    )
  )
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
