import { groupBy, Separation, type Token, WordMark } from '../../text/index.ts'
import { type ReadPassage, readPassages, type TextSource } from './text-source.ts'
import { broken, type UnitNumbers, unitNumbers } from './unit-numbers.ts'
import { addUnit, CLASS_SHIFT, endOf, Mark, makeRoom, type UnitRows, unitRows, wholeRows } from './unit-rows.ts'
import { WordClass } from './word-class.ts'

/** The words of many passages in one row, as numbers. A comma is a unit of its own, and the last unit is a break. */
export interface WordStream extends UnitRows {
  language: string
  source: TextSource
  /** Documents of the source that were read, those at its beginning. */
  documents: number
  passages: StreamPassages
  /** Class of every unit number. */
  classes: readonly WordClass[]
  /** Number of the comma. */
  comma: number
  /** Words counted, whatever their class. */
  words: number
  /** The number of a word of another text of this language; 0 where these texts do not have it. */
  unitOf(token: Token): number
}

/** The passages of a stream in reading order, side by side. */
export interface StreamPassages {
  keys: number[]
  /** Place of the document in the source. */
  documents: number[]
  /** First unit; behind the last passage stands the last unit, which is of none. */
  firsts: number[]
  /** Whether a term of the glossary is used in it. */
  areBeside: boolean[]
}

/** Units that a passage has at most by and large. */
const ROOM = 100

/**
 * Cut passages into the units of which candidates are made.
 *
 * @param passages about how many there are.
 * @param terms concepts that make a passage one of the field of the glossary.
 */
export function wordStream(
  source: TextSource,
  language: string,
  passages = 0,
  terms: ReadonlySet<string> = new Set(),
): WordStream {
  const numbers = unitNumbers(source, language)
  const rows = unitRows(passages * ROOM)
  const read: StreamPassages = { keys: [], documents: [], firsts: [], areBeside: [] }
  let uses: ReadonlyMap<number, readonly Use[]> = new Map()
  let document = -1
  let words = 0
  const documents = readPassages(source, language, passage => {
    if (passage.at !== document) {
      document = passage.at
      uses = groupBy(source.uses(source.documents[document] ?? 0), use => use.passage)
    }
    const first = rows.count
    const here = uses.get(passage.key) ?? []
    read.keys.push(passage.key)
    read.documents.push(document)
    read.firsts.push(first)
    read.areBeside.push(here.some(({ term }) => terms.has(term)))
    addWords(rows, passage, numbers)
    joinLabels(rows, first, here)
    words += passage.words.count
  })
  read.firsts.push(rows.count)
  makeRoom(rows, 1, 0)
  addUnit(rows, 0, 0, 0, 0)
  const { comma, classes, unitOf } = numbers
  return { ...wholeRows(rows), language, source, documents, passages: read, classes, comma, words, unitOf }
}

type Use = ReturnType<TextSource['uses']>[number]

/** The place of the document that each unit stands in, asked in the order of the units. */
export function documentsAlong({ passages }: WordStream): (at: number) => number {
  const { firsts, documents } = passages
  let passage = 0
  let next = firsts[1] ?? 0
  return at => {
    while (at >= next && passage + 1 < documents.length) {
      passage++
      next = firsts[passage + 1] ?? 0
    }
    return documents[passage] ?? 0
  }
}

/** Where a comma, a break and a word stand in the marks of `readWords`, at hand for a loop. */
const { Comma, None, Colon } = Separation
const { Separation: separationBits, InAddress } = WordMark
const commaMark = WordClass.Joining << CLASS_SHIFT

function addWords(rows: UnitRows, { text, words }: ReadPassage, { ofForm, comma, classes }: UnitNumbers): void {
  const { count, starts, ends, numbers: forms, marks } = words
  // A word has a comma or a break before it, and a few letters of its own.
  makeRoom(rows, 4 * count, text.length)
  // The first word of a passage has a break before it.
  for (let word = 0; word < count; word++) {
    const start = starts[word] ?? 0
    const end = ends[word] ?? 0
    const mark = marks[word] ?? 0
    const separation = mark & separationBits
    if (separation === Comma) addUnit(rows, comma, start, start, commaMark)
    else if (separation !== None) addUnit(rows, 0, start, start, 0)
    const { before, unit } = (mark & InAddress) !== 0 ? broken : ofForm(words.forms, forms[word] ?? 0)
    let from = start
    for (const clitic of before) {
      const behind = behindLetter(text, from)
      addUnit(rows, clitic, from, behind, Mark.Word | ((classes[clitic] ?? 0) << CLASS_SHIFT))
      from = behind
    }
    const capital = isCapital(text, from, end) ? Mark.Capital : 0
    const first = separation >= Colon ? Mark.First : 0
    addUnit(rows, unit, from, end, Mark.Word | capital | first | ((classes[unit] ?? 0) << CLASS_SHIFT))
  }
}

/**
 * Mark where known labels hold units of a passage together: a run with a joint at either end is a piece of a label, or
 * cuts one in two.
 */
function joinLabels(rows: UnitRows, first: number, labels: readonly Use[]): void {
  for (const label of labels)
    for (let at = first; at + 1 < rows.count; at++) {
      const from = rows.starts[at] ?? 0
      if (from < label.start) continue
      const to = endOf(rows, at + 1)
      if (to > label.end) break
      if (to > from) rows.marks[at] = (rows.marks[at] ?? 0) | Mark.Joint
    }
}

/** The offset behind a letter and the marks on it: *وَ*. */
function behindLetter(text: string, at: number): number {
  let behind = at + 1
  while (/^[\p{M}\p{Cf}\u0640]/u.test(text.charAt(behind))) behind++
  return behind
}

function isCapital(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start)
  if (first < 0x80) return first >= 0x41 && first <= 0x5a
  return /^\p{Lu}/u.test(text.slice(start, Math.min(end, start + 2)))
}
