import type { ClauseStep, Comparison } from '../../ask/trace/index.ts'
import type { Paint } from './screen.ts'
import { counted, tell } from './tell.ts'

/** Words shown around a change in a long clause. */
const AROUND = 5
/** Additions to one clause that are shown. */
const SHOWN = 6

/** A wording with what was added [+so] and moved [~so], readable without colour. */
export function markedWording({ diff }: Pick<Comparison, 'diff'>, paint: Paint): string {
  return diff
    .map(({ op, text }) => {
      const bare = text.trim()
      if (op === 'equal' || bare === '') return text
      return text.replace(bare, op === 'insert' ? paint.good(`[+${bare}]`) : paint.care(`[~${bare}]`))
    })
    .join('')
}

/**
 * Only the changes of a long clause, each with a few words around it. What was taken away is always shown, whole: it may be
 * what decides. How many additions are left out is said.
 */
export function markedChanges(diff: NonNullable<ClauseStep['comparison']>['diff'], paint: Paint): string {
  let shown = 0
  let left = 0
  const parts: string[] = []
  for (const [at, { op, text }] of diff.entries()) {
    const bare = text.trim()
    if (op === 'delete') parts.push(paint.care(`[-${bare}]`))
    else if (op === 'insert' && ++shown <= SHOWN) parts.push(paint.good(`[+${clipped(bare)}]`))
    else if (op === 'insert') left++
    else parts.push(shortened(bare, at === 0, at === diff.length - 1))
  }
  return `${parts.join(' ')}${left > 0 ? tell` … and ${counted(left, 'more addition')}` : ''}`
}

function shortened(text: string, isFirst: boolean, isLast: boolean): string {
  const words = text.split(/\s+/)
  const room = isFirst || isLast ? AROUND : 2 * AROUND
  if (words.length <= room) return text
  if (isFirst) return `… ${words.slice(-AROUND).join(' ')}`
  if (isLast) return `${words.slice(0, AROUND).join(' ')} …`
  return `${words.slice(0, AROUND).join(' ')} … ${words.slice(-AROUND).join(' ')}`
}

/** A long run of new words is cut in its middle. */
function clipped(text: string): string {
  const words = text.split(/\s+/)
  return words.length <= 24 ? text : `${words.slice(0, 12).join(' ')} … ${words.slice(-8).join(' ')}`
}
