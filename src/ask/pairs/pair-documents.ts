import { type Bitext, learnAligner, type Paragraph } from '../../align/index.ts'
import type { DocumentRow, IndexReader, PassageRow } from '../../store/index.ts'
import { groupBy } from '../../text/index.ts'
import { type PairedPassage, pairPassages } from './pair-passages.ts'

/** One document in two languages. */
export interface DocumentPair {
  left: DocumentRow
  right: DocumentRow
}

/** Paragraphs of other documents that the aligner learns from at most: more would take longer than a reader waits. */
const MOST_LEARNT = 400

/**
 * Pair the passages of documents held in two languages, the same two for all. Full texts are compared by their words;
 * our digests are paraphrases, so that only places pair them.
 *
 * Where places, lengths and anchors leave a pair unproved, the aligner learns words: from the documents themselves, and
 * where that is not enough from their neighbours in the library as well, by id. Most texts never need it, and it takes time.
 *
 * @returns pairs in document order, by the key of the left document.
 */
export function pairDocuments(index: IndexReader, pairs: readonly DocumentPair[]): Map<number, PairedPassage[]> {
  const held = pairs.map(pair => readPair(index, pair))
  const paired = pairAll(held, [])
  const unproved = (): HeldPair[] =>
    held.filter(({ pair }) => isWhole(pair) && paired.get(pair.left.key)?.some(({ proved }) => !proved))
  const again = (open: readonly HeldPair[], lessons: readonly HeldPair[]): void => {
    for (const [key, list] of pairAll(open, lessons)) paired.set(key, list)
  }
  const first = unproved()
  if (first.length > 0) again(first, upTo(first))
  const second = unproved()
  const neighbours = second.length > 0 ? neighboursOf(index, second) : []
  if (neighbours.length > 0) again(second, [...upTo(second), ...neighbours])
  return paired
}

/** The first documents of a list, one at least, up to so many paragraphs. */
function upTo(list: readonly HeldPair[]): HeldPair[] {
  let sum = 0
  return list.filter(({ left, right }, at) => {
    sum += Math.max(left.length, right.length)
    return at === 0 || sum <= MOST_LEARNT
  })
}

interface HeldPair {
  pair: DocumentPair
  left: PassageRow[]
  right: PassageRow[]
  text: Bitext
}

const isWhole = ({ left, right }: DocumentPair): boolean =>
  [left, right].every(({ header }) => header.text === 'official' || header.text === 'copy')

function readPair(index: IndexReader, pair: DocumentPair): HeldPair {
  const left = index.passages(pair.left.key)
  const right = index.passages(pair.right.key)
  const text = { left: paragraphsOf(index, pair.left, left), right: paragraphsOf(index, pair.right, right) }
  return { pair, left, right, text }
}

/** Concepts of the glossary met in both languages speak for a pair: the index knows them already. */
function paragraphsOf(index: IndexReader, { key }: DocumentRow, passages: readonly PassageRow[]): Paragraph[] {
  const uses = groupBy(index.citationsOfDocument(key), ({ passage }) => passage)
  return passages.map(passage => ({
    text: passage.text,
    concepts: (uses.get(passage.key) ?? []).map(({ term }) => term),
  }))
}

function pairAll(held: readonly HeldPair[], lessons: readonly HeldPair[]): Map<number, PairedPassage[]> {
  const one = held[0]?.pair
  const aligner = learnAligner(
    { left: one?.left.header.language ?? '', right: one?.right.header.language ?? '' },
    lessons.map(({ text }) => text),
  )
  return new Map(
    held.map(({ pair, left, right, text }) => {
      const beads = isWhole(pair) ? aligner.align(text) : null
      return [pair.left.key, pairPassages(left, right, beads)]
    }),
  )
}

/** Other documents held whole in both languages, nearest by id first, up to so many paragraphs. */
function neighboursOf(index: IndexReader, whole: readonly HeldPair[]): HeldPair[] {
  const [first] = whole
  if (!first) return []
  const { left, right } = first.pair
  const others = new Map(index.documents({ languages: [right.header.language] }).map(row => [row.header.id, row]))
  const known = new Set(whole.map(({ pair }) => pair.left.key))
  const candidates = index.documents({ languages: [left.header.language] }).flatMap((row, at) => {
    const other = others.get(row.header.id)
    return other && isWhole({ left: row, right: other }) ? [{ left: row, right: other, at }] : []
  })
  const own = candidates.find(({ left: row }) => row.key === left.key)?.at ?? 0
  const near = candidates
    .filter(({ left: row }) => !known.has(row.key))
    .sort((a, b) => Math.abs(a.at - own) - Math.abs(b.at - own) || a.at - b.at)
  const found: HeldPair[] = []
  let learnt = 0
  for (const pair of near) {
    const size = Math.max(pair.left.passages, pair.right.passages)
    if (learnt >= MOST_LEARNT) break
    // A long report would take the place of many resolutions.
    if (size > MOST_LEARNT) continue
    learnt += size
    found.push(readPair(index, pair))
  }
  return found
}
