import { Separation, WordMark } from '../text/index.ts'
import type { PassageWords } from './passage-words.ts'
import { WordKind } from './word-facts.ts'

/** The most words that a coordination may put inside a label. */
export const longestGap = 6

/**
 * Where a label may go on after words of a coordination that begin at `at`, at most six: bit 0 for the word after
 * the first, and so on.
 *
 * - *A and B H*: the words left out begin with *and* or a comma, hold no other little word and end before H
 *   (*digital and media literacy* has *digital literacy*); before a little word of the label, little words may follow
 *   *and* (*promotion et à la défense des droits* has *promotion des droits*);
 * - *H A and B*: they end with *and*, perhaps with *of* behind it (*freedom of opinion and expression* has *freedom of
 *   expression*); in Arabic the word that goes on begins with *and*;
 * - *H A or B of X*: both words belong to H, and the label goes on with a little word (*cierre total o parcial de
 *   Internet* has *cierre de Internet*).
 *
 * An article behind *and* begins a phrase of its own (*human trafficking and the development*), unless one stands
 * before A too. So does a second member behind a comma, where there are only two.
 */
export function gapsAt({ words, kinds }: PassageWords, at: number): number {
  const { count, marks } = words
  let ends = 0
  let contents = 0
  let coordinators = 0
  let commas = 0
  // Little words elsewhere than behind a coordinator or at the beginning.
  let inside = 0
  let littleBehind = 0
  let behind = -1
  let bareArticle = false
  let afterComma = false
  const leading = before(marks, at) === Separation.Comma || is(kinds, at, WordKind.Coordinator)
  const beginsLittle = is(kinds, at, WordKind.Little) && !is(kinds, at, WordKind.Coordinator)
  for (let end = at; end < at + longestGap && end + 1 < count; end++) {
    if (is(kinds, end, WordKind.InAddress) || is(kinds, end + 1, WordKind.InAddress)) break
    const separation = before(marks, end)
    if (separation > Separation.Comma) break
    if (separation === Separation.Comma) commas++
    if (is(kinds, end, WordKind.Coordinator)) {
      coordinators++
      afterComma = separation === Separation.Comma
      behind = 0
      bareArticle = false
    } else if (is(kinds, end, WordKind.Little)) {
      if (behind === 0 && is(kinds, end, WordKind.AnyArticle)) bareArticle = true
      if (behind >= 0) {
        behind++
        littleBehind++
      } else if (end > at) inside++
    } else {
      contents++
      behind = -1
    }
    if (before(marks, end + 1) !== Separation.None || contents === 0) continue
    const little = is(kinds, end + 1, WordKind.Little)
    const closed = coordinators > 0 && behind === -1 && inside === 0 && !beginsLittle
    const shapeA = leading && closed && (littleBehind === 0 || (little && littleBehind <= 2))
    const shapeB =
      !leading &&
      inside === 0 &&
      coordinators > 0 &&
      behind >= 0 &&
      behind <= 2 &&
      (!bareArticle || beginsLittle) &&
      !(afterComma && commas === 1)
    const shapeC = !leading && closed && little && littleBehind === 0
    const arabic = !leading && inside === 0 && is(kinds, end + 1, WordKind.Conjoined)
    if (shapeA || shapeB || shapeC || arabic) ends |= 1 << (end - at)
  }
  return ends
}

function before(marks: Uint8Array, at: number): number {
  return (marks[at] ?? 0) & WordMark.Separation
}

function is(kinds: Uint16Array, at: number, kind: number): boolean {
  return ((kinds[at] ?? 0) & kind) !== 0
}
