import { stem } from '../languages/index.ts'
import { foldWord } from './fold.ts'
import { unitsOf } from './units.ts'

/**
 * Every written form met in one language, numbered from 1, with its two keys. Number 0 is no word: nothing is left of
 * it when it is folded.
 *
 * Filled by {@link formNumber}. A table that has grown past its bounds is replaced by an empty one when the next text is
 * read, so numbers mean something only together with their table; answers never depend on what was read before.
 */
export interface WordForms {
  /** The word as written, ignorable characters and all. */
  written: string[]
  /** Folded; dotted abbreviations without their stops. */
  surfaces: string[]
  stems: string[]
  base: string
  /**
   * Open addressing, four numbers a slot side by side: number of the form + 1 (0: empty), hash, where its units begin
   * in `units`, and their count. Looking a word up touches one line of memory here and one there.
   */
  slots: Int32Array
  units: Uint16Array
  used: number
  /** Units of all forms, also of those too long to be looked up. */
  weight: number
}

const mostForms = 200_000
const mostUnits = 16_000_000
const longestKept = 64
const longestProbe = 32
const stride = 4
const kept = new Map<string, WordForms>()

/** The table of one language (base subtag), for one text: ask again for the next text. */
export function wordForms(base: string): WordForms {
  const known = kept.get(base)
  if (known !== undefined && known.written.length < mostForms && known.weight < mostUnits) return known
  const fresh: WordForms = {
    written: [''],
    surfaces: [''],
    stems: [''],
    base,
    slots: new Int32Array((1 << 11) * stride),
    units: new Uint16Array(1 << 13),
    used: 0,
    weight: 0,
  }
  if (known !== undefined || kept.size < 64) kept.set(base, fresh)
  return fresh
}

/** One step of the hash of a written form, unit by unit, from 0. */
export function hashUnit(hash: number, code: number): number {
  return Math.imul(hash, 31) + code
}

/**
 * The number of the form `text.slice(start, end)`, whose units (those of `unitsOf(text)`) give `hash`. The word is cut out only when it is new.
 * Crafted collisions cost a bounded number of steps: such a form is numbered again each time it comes.
 */
export function formNumber(
  forms: WordForms,
  text: string,
  units: Uint16Array,
  start: number,
  end: number,
  hash: number,
): number {
  const { slots } = forms
  const mask = slots.length / stride - 1
  const length = end - start
  if (length > longestKept) return add(forms, text.slice(start, end))
  let slot = (hash ^ (hash >>> 15)) & mask
  for (let probe = 0; probe < longestProbe; probe++) {
    const at = slot * stride
    const form = slots[at] ?? 0
    if (form === 0) {
      const added = add(forms, text.slice(start, end))
      slots[at] = added + 1
      slots[at + 1] = hash
      slots[at + 2] = forms.used - length
      slots[at + 3] = length
      if (forms.written.length * 2 * stride > slots.length) grow(forms)
      return added
    }
    if (
      slots[at + 1] === hash &&
      slots[at + 3] === length &&
      isWritten(forms.units, slots[at + 2] ?? 0, units, start, end)
    )
      return form - 1
    slot = (slot + 1) & mask
  }
  return add(forms, text.slice(start, end))
}

/** The number in `forms` of a form of another table. */
export function numberIn(forms: WordForms, written: string): number {
  let hash = 0
  for (let at = 0; at < written.length; at++) hash = hashUnit(hash, written.charCodeAt(at)) | 0
  return formNumber(forms, written, unitsOf(written), 0, written.length, hash)
}

function isWritten(kept: Uint16Array, from: number, units: Uint16Array, start: number, end: number): boolean {
  for (let at = start, unit = from; at < end; at++, unit++) if (kept[unit] !== units[at]) return false
  return true
}

/** Number of a new form, its units put behind the others; 0 where nothing is left of it. */
function add(forms: WordForms, cut: string): number {
  forms.weight += cut.length
  const written = cut.length > longestKept ? cut : keepUnits(forms, cut)
  const folded = foldWord(written).replace(/\s+/g, '')
  if (folded === '') return 0
  const surface = /^[^.]\.(?:[^.]\.)+$/.test(folded) ? folded.replaceAll('.', '') : folded
  forms.surfaces.push(surface)
  forms.stems.push(surface.length > longestKept ? surface : stem(surface, forms.base))
  return forms.written.push(written) - 1
}

/** The same word as a string of its own: a cut one would keep its whole text in memory. */
function keepUnits(forms: WordForms, cut: string): string {
  const end = forms.used + cut.length
  if (end > forms.units.length) {
    const larger = new Uint16Array(forms.units.length * 2)
    larger.set(forms.units)
    forms.units = larger
  }
  for (let at = 0; at < cut.length; at++) forms.units[forms.used + at] = cut.charCodeAt(at)
  forms.used = end
  return String.fromCharCode(...forms.units.subarray(end - cut.length, end))
}

function grow(forms: WordForms): void {
  const { slots } = forms
  const larger = new Int32Array(slots.length * 2)
  const mask = larger.length / stride - 1
  for (let from = 0; from < slots.length; from += stride) {
    if (slots[from] === 0) continue
    const hash = slots[from + 1] ?? 0
    let slot = (hash ^ (hash >>> 15)) & mask
    while (larger[slot * stride] !== 0) slot = (slot + 1) & mask
    larger.set(slots.subarray(from, from + stride), slot * stride)
  }
  forms.slots = larger
}
