import type { FoundPhrase } from '../../../match/index.ts'
import { type Comparison, partnerOf, type Side, written } from './comparison.ts'

/** A phrase that came, went, or was put in another's place; words by their positions in the whole paragraphs. */
export interface PhraseChange {
  agreed: FoundPhrase | null
  draft: FoundPhrase | null
}

/**
 * What became of the phrases of one list between the agreed text and the draft.
 *
 * A phrase that has unchanged words in common with one of the other side, or stands in the same edit, is its partner; a
 * partner with the same meaning is no change, nor is a phrase that only moved.
 */
export function phraseChanges(
  comparison: Comparison,
  find: (side: Side) => readonly FoundPhrase[],
  same: (agreed: FoundPhrase, draft: FoundPhrase) => boolean = (agreed, draft) => agreed.id === draft.id,
): PhraseChange[] {
  const agreed = find(comparison.agreed).filter(one => inside(comparison.agreed, one))
  const draft = find(comparison.draft).filter(one => inside(comparison.draft, one))
  const free = new Set(agreed)
  const open: FoundPhrase[] = []
  const changes: PhraseChange[] = []
  const pair = (before: FoundPhrase, after: FoundPhrase): void => {
    free.delete(before)
    if (!same(before, after)) changes.push({ agreed: before, draft: after })
  }
  for (const one of draft) {
    const partner = agreed.find(other => free.has(other) && shareWords(comparison, other, one))
    if (partner) pair(partner, one)
    else open.push(one)
  }
  for (const one of open) {
    const partner = [...free].find(other => inOneEdit(comparison, other, one))
    if (partner) pair(partner, one)
    else if (isTouched(comparison, 'after', one)) changes.push({ agreed: null, draft: one })
  }
  // A phrase that is written otherwise (*organisations*) is not on the list, and all its words still stand there.
  for (const one of free) if (isTouched(comparison, 'before', one)) changes.push({ agreed: one, draft: null })
  return withoutMoves(comparison, changes)
}

const inside = ({ from, to }: Side, { first, last }: FoundPhrase): boolean => first >= from && last < to

function shareWords(comparison: Comparison, agreed: FoundPhrase, draft: FoundPhrase): boolean {
  for (let word = agreed.first; word <= agreed.last; word++) {
    const partner = partnerOf(comparison, word)
    if (partner !== null && partner >= draft.first && partner <= draft.last) return true
  }
  return false
}

/** Whether an edit took away or put in one of the words. */
const isTouched = ({ edits }: Comparison, side: 'before' | 'after', { first, last }: FoundPhrase): boolean =>
  edits.some(edit => edit[`${side}From`] <= last && first < edit[`${side}To`])

const inOneEdit = ({ edits }: Comparison, agreed: FoundPhrase, draft: FoundPhrase): boolean =>
  edits.some(
    edit =>
      edit.beforeFrom <= agreed.last &&
      agreed.first < edit.beforeTo &&
      edit.afterFrom <= draft.last &&
      draft.first < edit.afterTo,
  )

function withoutMoves({ agreed, draft }: Comparison, changes: readonly PhraseChange[]): PhraseChange[] {
  const words = (side: Side, one: FoundPhrase): string =>
    written(side, one.first, one.last).toLowerCase().replace(/\s+/g, ' ')
  const moved = new Set<PhraseChange>()
  for (const gone of changes) {
    if (!gone.agreed || gone.draft) continue
    const key = words(agreed, gone.agreed)
    const come = changes.find(one => one.draft && !one.agreed && !moved.has(one) && words(draft, one.draft) === key)
    if (come) {
      moved.add(gone)
      moved.add(come)
    }
  }
  return changes.filter(one => !moved.has(one))
}
