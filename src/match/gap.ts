import { Separation, type Token } from '../text/index.ts'
import type { Word } from './vocabulary.ts'

const longest = 6

/**
 * Where a label may go on after words of a coordination that begin at `at`, at most six.
 *
 * - *A and B H*: the words left out begin with *and* or a comma, hold no other little word and end before H
 *   (*digital and media literacy* has *digital literacy*);
 * - *H A and B*: they end with *and*, perhaps with *of* or *the* behind it (*freedom of opinion and expression* has
 *   *freedom of expression*); in Arabic the word that goes on begins with *and*.
 */
export function gapEnds(tokens: readonly Token[], words: readonly Word[], at: number): number[] {
  const ends: number[] = []
  const leading = (tokens[at]?.separation === Separation.Comma || words[at]?.coordinator) ?? false
  let contents = 0
  let coordinators = 0
  let plain = true
  let tail = Infinity
  for (let end = at; end < at + longest; end++) {
    const token = tokens[end]
    const word = words[end]
    const next = tokens[end + 1]
    if (token === undefined || word === undefined || next === undefined || token.inUrl || next.inUrl) break
    if (token.separation > Separation.Comma) break
    if (word.coordinator) {
      coordinators++
      tail = 0
    } else if (word.little) {
      plain = false
      tail++
    } else {
      contents++
      tail = Infinity
    }
    if (next.separation !== Separation.None || contents === 0) continue
    const before = leading && plain && coordinators > 0 && tail === Infinity
    const after = !leading && coordinators > 0 && tail <= 2
    if (before || after || (!leading && words[end + 1]?.conjoined)) ends.push(end + 1)
  }
  return ends
}
