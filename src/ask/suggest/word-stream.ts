import { emptyWords, readWords, Separation, stem, type Token, type WordForms, WordMark } from '../../text/index.ts'
import { likelierOfWords } from '../../text/whole-texts.ts'
import { type Clitic, cliticsOf } from './clitics.ts'
import { type ClassedWord, WordClass, wordClasses } from './word-class.ts'

/** A passage that candidates are looked for in. */
export interface ReadPassage {
  /** Key of its row, and of its document's. */
  key: number
  document: number
  text: string
}

/** Two bytes each, or four where a passage is longer than these can say. */
export type Offsets = Uint16Array | Int32Array

/** The words of many passages in one row, as numbers: what ten million words need is twelve bytes each. */
export interface WordStream {
  language: string
  passages: readonly ReadPassage[]
  /** Number of each unit's stem; 0 ends every candidate. A comma is a unit of its own. */
  units: Int32Array
  /** Number of its passage in `passages`, and its offsets there. */
  passage: Int32Array
  start: Offsets
  end: Offsets
  /** Bits of `Mark`. */
  marks: Uint8Array
  /** Class of every unit number. */
  classes: readonly WordClass[]
  /** Number of the comma. */
  comma: number
  /** Words counted, whatever their class. */
  words: number
  /** The number of a word of another text of this language; 0 where these texts do not have it. */
  unitOf(token: Token): number
}

export const Mark = {
  /** Written with a capital. */
  Capital: 1,
  /** First of a sentence or passage: its capital says nothing. */
  First: 2,
} as const

/**
 * Cut passages into the units of which candidates are made.
 *
 * @param areMixed leave out those that are likely in another language: a French report may quote whole paragraphs in English.
 */
export function wordStream(found: readonly ReadPassage[], language: string, areMixed = false): WordStream {
  const classOf = wordClasses(language)
  const numbers = new Map<WordClass, Map<string, number>>()
  const classes: WordClass[] = [WordClass.Break]
  const row = growing(found)
  const passages: ReadPassage[] = []
  let words = 0
  const numberOf = (kind: WordClass, stem: string): number => {
    const ofKind = numbers.get(kind) ?? new Map<string, number>()
    const known = ofKind.get(stem)
    if (known !== undefined) return known
    numbers.set(kind, ofKind.set(stem, classes.length))
    classes.push(kind)
    return classes.length - 1
  }
  const cliticsIn = cliticsOf(found, language)
  const written = (word: ClassedWord): Written => {
    const clitics = cliticsIn(word.surface)
    const surface = word.surface.slice(clitics.length)
    const bare = clitics.length === 0 ? word : { ...word, surface, stem: stem(surface, language) }
    return { clitics, bare, kind: classOf(bare) }
  }
  // One writing is one unit: it is looked up once.
  const known = new WeakMap<WordForms, WrittenUnit[]>()
  const unitOfForm = (forms: WordForms, form: number): WrittenUnit => {
    const ofForms = known.get(forms) ?? []
    known.set(forms, ofForms)
    const had = ofForms[form]
    if (had !== undefined) return had
    const word: ClassedWord = { surface: forms.surfaces[form] ?? '', stem: forms.stems[form] ?? '', inUrl: false }
    const { clitics, bare, kind } = written(word)
    const before = clitics.map((clitic, at) => numberOf(cliticClass[clitic], word.surface[at] ?? ''))
    const unit = { before, unit: kind === WordClass.Break ? 0 : numberOf(kind, bare.stem) }
    ofForms[form] = unit
    return unit
  }
  const read = emptyWords()
  const comma = numberOf(WordClass.Joining, ',')
  for (const one of found) {
    const { text } = one
    readWords(text, language, read)
    if (areMixed && likelierOfWords(text, read, language) !== null) continue
    const at = passages.push(one) - 1
    const { count, starts, ends, numbers: forms } = read
    words += count
    // The first word of a passage has a break before it.
    for (let word = 0; word < count; word++) {
      const start = starts[word] ?? 0
      const end = ends[word] ?? 0
      const mark = read.marks[word] ?? 0
      const separation = mark & WordMark.Separation
      if (separation === Separation.Comma) row.add(comma, at, start, start, 0)
      else if (separation !== Separation.None) row.add(0, at, start, start, 0)
      const { before, unit } = (mark & WordMark.InAddress) !== 0 ? broken : unitOfForm(read.forms, forms[word] ?? 0)
      const first = separation >= Separation.Colon
      let from = start
      for (const clitic of before) {
        const behind = behindLetter(text, from)
        row.add(clitic, at, from, behind, 0)
        from = behind
      }
      row.add(unit, at, from, end, (isCapital(text, from, end) ? Mark.Capital : 0) | (first ? Mark.First : 0))
    }
  }
  row.add(0, Math.max(0, passages.length - 1), 0, 0, 0)
  const unitOf = (token: Token): number => {
    const { bare, kind } = written(token)
    return numbers.get(kind)?.get(bare.stem) ?? 0
  }
  return { language, passages, classes, comma, words, unitOf, ...row.whole() }
}

interface Written {
  clitics: Clitic[]
  /** The word without them. */
  bare: ClassedWord
  kind: WordClass
}

interface WrittenUnit {
  /** Units of the letters written together with it. */
  before: number[]
  unit: number
}

const broken: WrittenUnit = { before: [], unit: 0 }
const cliticClass: Record<Clitic, WordClass> = { joining: WordClass.Joining, linking: WordClass.Linking }

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

/** Letters that a unit has at least in most texts, its space and stops with it. */
const LETTERS = 5

/** Five typed rows that grow together: seldom, since each growth leaves the shorter rows behind. */
function growing(passages: readonly ReadPassage[]) {
  const isLong = passages.some(({ text }) => text.length > 0xffff)
  let room = 4096 + Math.ceil(passages.reduce((sum, { text }) => sum + text.length, 0) / LETTERS)
  let length = 0
  const offsets = (size: number): Offsets => (isLong ? new Int32Array(size) : new Uint16Array(size))
  const make = () => ({
    units: new Int32Array(room),
    passage: new Int32Array(room),
    start: offsets(room),
    end: offsets(room),
    marks: new Uint8Array(room),
  })
  let rows = make()
  return {
    add(unit: number, passage: number, start: number, end: number, marks: number): void {
      if (length === room) {
        room += room >> 1
        const wider = make()
        wider.units.set(rows.units)
        wider.passage.set(rows.passage)
        wider.start.set(rows.start)
        wider.end.set(rows.end)
        wider.marks.set(rows.marks)
        rows = wider
      }
      rows.units[length] = unit
      rows.passage[length] = passage
      rows.start[length] = start
      rows.end[length] = end
      rows.marks[length] = marks
      length++
    },
    whole: () => ({
      units: rows.units.subarray(0, length),
      passage: rows.passage.subarray(0, length),
      start: rows.start.subarray(0, length),
      end: rows.end.subarray(0, length),
      marks: rows.marks.subarray(0, length),
    }),
  }
}
