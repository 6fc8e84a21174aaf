import type { CheckFinding } from '../../types.ts'

/** Most words of a quotation in a headline, and fewest: of a longer one the first and the last are said. */
const MOST_WORDS = 14
const FEWEST_WORDS = 4

/**
 * The sentence of a finding as a headline: where it has no room, of long quotations the deciding words alone, or the first
 * and the last. The whole sentence stands with the finding.
 *
 * @param room letters that it may take.
 */
export function headline({ message, says }: Pick<CheckFinding, 'message' | 'says'>, room: number): string {
  if (message.length <= room) return message
  const { before = '', deciding } = says?.params ?? {}
  const decided =
    deciding && before.length > deciding.length ? message.replace(before, () => within(before, deciding)) : message
  for (let words = MOST_WORDS; words >= FEWEST_WORDS; words -= 2) {
    const shorter = decided.replace(/“[^“”]*”|«\u00a0[^«»]*\u00a0»/g, quotation => shortened(quotation, words))
    if (shorter.length <= room) return shorter
    // What stands behind the sentence in brackets only shows the words around.
    const bare = shorter.replace(/ \([^()]*\)$/, '')
    if (bare.length <= room) return bare
    if (words <= FEWEST_WORDS) return bare.length <= room ? bare : cut(bare, room)
  }
  return cut(decided, room)
}

/** The deciding words with marks where the others were. */
const within = (words: string, deciding: string): string =>
  `${words.startsWith(deciding) ? '' : '… '}${deciding}${words.endsWith(deciding) ? '' : ' …'}`

/** A quotation, in its marks, by its first and last words. */
function shortened(quotation: string, most: number): string {
  const marks = quotation.startsWith('«') ? 2 : 1
  const words = quotation.slice(marks, -marks).split(' ')
  if (words.length <= most) return quotation
  const first = Math.ceil(most / 2)
  return `${quotation.slice(0, marks)}${words.slice(0, first).join(' ')} … ${words.slice(first - most).join(' ')}${quotation.slice(-marks)}`
}

function cut(text: string, room: number): string {
  const words = text.slice(0, room - 2)
  return `${words.slice(0, Math.max(words.lastIndexOf(' '), room - 30))} …`
}
