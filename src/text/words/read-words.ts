import { baseLanguage, elides } from '../languages/index.ts'
import { CharacterClass, classes, classOf, Separation, separationOf } from './characters.ts'
import { unitsOf } from './units.ts'
import { webAddresses } from './web-address.ts'
import { elisionEnd, wordEnd } from './word-end.ts'
import { formNumber, hashUnit, type WordForms, wordForms } from './word-forms.ts'

/**
 * The words of one text side by side in arrays, `count` of them: what matching walks over. `marks` holds what stands
 * before the word (a `Separation`, lowest four bits) and the bits of {@link WordMark}.
 */
export interface Words {
  count: number
  starts: Int32Array
  ends: Int32Array
  /** Numbers of the written forms, in `forms`. */
  numbers: Int32Array
  marks: Uint8Array
  forms: WordForms
}

/** What a word is, beside its form. */
export const WordMark = {
  /** The lowest four bits: the separation before it. */
  Separation: 15,
  /** Joined to the next word by a hyphen, also one at a line's end. */
  HyphenNext: 16,
  /** `l'`, `d'`, `qu'`: elided before the next word (French, Italian, Catalan). */
  Elided: 32,
  /** Inside a web or mail address: not a word of the document. */
  InAddress: 64,
} as const

const fewest = 1024

/** An empty list of words, to be filled by `readWords` again and again. */
export function emptyWords(): Words {
  return {
    count: 0,
    starts: new Int32Array(fewest),
    ends: new Int32Array(fewest),
    numbers: new Int32Array(fewest),
    marks: new Uint8Array(fewest),
    forms: wordForms(''),
  }
}

/**
 * Cut a text into words, into `words`. Offsets are UTF-16 units into the text as given, which is never normalised.
 *
 * Numbers (`1,5`, `32/13`), document symbols (`A/HRC/20/8`) and dotted abbreviations (`U.S.`) are one word each.
 * Linear in the length of the text.
 */
export function readWords(text: string, language: string, words: Words): void {
  const base = baseLanguage(language)
  const parts = elides(base)
  const forms = wordForms(base)
  const addresses = webAddresses(text)
  words.count = 0
  words.forms = forms
  let address = 0
  let gap = 0
  let wasInAddress = false
  // Local names: a loop reads them faster than those of a module.
  const table = classes
  const { length } = text
  const units = unitsOf(text)
  for (let at = 0; at < length; ) {
    const first = units[at] ?? 0
    const met = table[first]
    const kind = met === 255 ? classOf(first) : met
    if (kind !== CharacterClass.Word && !(kind === CharacterClass.Surrogate && wordEnd(text, at, true) > at)) {
      at++
      continue
    }
    let inAddress = false
    if (addresses.length > 0) {
      while (address < addresses.length && (addresses[address]?.end ?? 0) <= at) address++
      inAddress = at >= (addresses[address]?.start ?? length)
    }
    let hash = 0
    let end = at
    if (kind === CharacterClass.Word)
      for (let code = first; ; code = units[end] ?? 0) {
        const known = table[code]
        if (known !== CharacterClass.Word && (known !== 255 || classOf(code) !== CharacterClass.Word)) break
        hash = hashUnit(hash, code) | 0
        if (++end === length) break
      }
    let elided = false
    if (end < length && units[end] !== 0x20 && (inAddress || mayGoOn(text, at, end))) {
      const elision = parts && !inAddress ? elisionEnd(text, at) : 0
      elided = elision !== 0
      const farther = elision || wordEnd(text, at, inAddress)
      if (farther !== end) {
        end = farther
        hash = 0
        for (let unit = at; unit < end; unit++) hash = hashUnit(hash, units[unit] ?? 0) | 0
      }
    }
    const form = formNumber(forms, text, units, at, end, hash)
    if (form !== 0) {
      const { count } = words
      if (count === words.starts.length) enlarge(words)
      const separation =
        count === 0
          ? Separation.Break
          : at === gap + 1 && units[gap] === 0x20 && inAddress === wasInAddress
            ? Separation.None
            : separationIn(text, gap, at, words, inAddress !== wasInAddress)
      words.starts[count] = at
      words.ends[count] = end
      words.numbers[count] = form
      words.marks[count] = separation | (elided ? WordMark.Elided : 0) | (inAddress ? WordMark.InAddress : 0)
      words.count = count + 1
      gap = end
      wasInAddress = inAddress
    }
    at = end
  }
}

/** Whether the run of word characters that ends here may not be the whole word. */
function mayGoOn(text: string, start: number, end: number): boolean {
  const code = text.charCodeAt(end)
  if (code === 0x2c || code === 0x66b) return isDigit(text.charCodeAt(end - 1))
  if (code === 0x2e) return end === start + 1 || isDigit(text.charCodeAt(end - 1))
  if (code === 0x2f) return true
  const kind = classOf(code)
  return kind === CharacterClass.Apostrophe || kind === CharacterClass.Ignorable || kind === CharacterClass.Surrogate
}

function isDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0x660 && code <= 0x669)
}

/** What stands between two words; marks the earlier one as joined by a hyphen where it is. */
function separationIn(text: string, from: number, to: number, words: Words, edge: boolean): number {
  let strongest: number = Separation.None
  let newlines = 0
  let spaces = 0
  let hyphens = 0
  let dashes = 0
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    const kind = classOf(code)
    if (kind === CharacterClass.Space) spaces++
    else if (kind === CharacterClass.Newline) newlines += code === 0x0d && text.charCodeAt(at + 1) === 0x0a ? 0 : 1
    else if (kind === CharacterClass.Hyphen) {
      hyphens++
      if (spaces + newlines > 0) dashes++
    } else if (kind === CharacterClass.Dash && to === from + 1) hyphens++
    else strongest = Math.max(strongest, separationOf[code] ?? 0)
  }
  if (edge || newlines > 1) return Separation.Break
  if (strongest !== Separation.None) return strongest
  if (hyphens === 0) return Separation.None
  if (hyphens > 1 || dashes > 0 || (spaces > 0 && newlines === 0)) return Separation.Dash
  const previous = words.count - 1
  words.marks[previous] = (words.marks[previous] ?? 0) | WordMark.HyphenNext
  return Separation.None
}

function enlarge(words: Words): void {
  const length = words.starts.length * 2
  const larger = (array: Int32Array) => {
    const copy = new Int32Array(length)
    copy.set(array)
    return copy
  }
  words.starts = larger(words.starts)
  words.ends = larger(words.ends)
  words.numbers = larger(words.numbers)
  const marks = new Uint8Array(length)
  marks.set(words.marks)
  words.marks = marks
}
