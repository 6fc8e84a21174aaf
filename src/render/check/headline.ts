import type { CheckFinding } from '../../types.ts'

/** Most words of a quotation in a headline, and fewest: of a longer one the first and the last are said. */
const MOST_WORDS = 14
const FEWEST_WORDS = 4
/** Words that tell enough: with fewer, what the change means is left out before more words are. */
const ENOUGH_WORDS = 8

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
  const shortest = (words: number): string =>
    decided.replace(/“[^“”]*”|«\u00a0[^«»]*\u00a0»/g, quotation => shortened(quotation, words))
  // What stands behind the sentence in brackets only shows the words around.
  const bare = (words: number): string => shortest(words).replace(/ \([^()]*\)$/, '')
  // What it means is in the name of the rule as well: the words that are gone or changed come before it.
  const unexplained = (words: number): string => bare(words).replace(/\s?: [^“”«»]*$/, '')
  const attempts = [
    ...counts(MOST_WORDS, ENOUGH_WORDS).flatMap(words => [shortest(words), bare(words)]),
    ...counts(MOST_WORDS, FEWEST_WORDS).map(unexplained),
  ]
  return attempts.find(one => one.length <= room) ?? cut(unexplained(FEWEST_WORDS), room)
}

const counts = (from: number, to: number): number[] =>
  Array.from({ length: (from - to) / 2 + 1 }, (_, at) => from - 2 * at)

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

/** The beginning that has room; of a quotation that would not be closed, nothing. */
function cut(text: string, room: number): string {
  const words = text.slice(0, room - 2)
  const whole = words.slice(0, Math.max(words.lastIndexOf(' '), room - 30))
  const opened = Math.max(whole.lastIndexOf('“'), whole.lastIndexOf('«'))
  const isOpen = opened > Math.max(whole.lastIndexOf('”'), whole.lastIndexOf('»'))
  return `${isOpen && opened > room / 2 ? whole.slice(0, opened).trimEnd() : whole} …`
}
