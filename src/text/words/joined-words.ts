import { Buffer } from 'node:buffer'
import type { Words } from './read-words.ts'
import type { WordForms } from './word-forms.ts'

/** What of a form is put together. */
type Key = 'surfaces' | 'stems'

/** Keys of a table in UTF-8, one after the other, by the number of the form. */
interface FormBytes {
  /** How many forms are in it. */
  filled: number
  ends: Int32Array
  bytes: Buffer
  used: number
  /** Some key has half of a letter, which UTF-8 cannot write. */
  isHalved: boolean
}

const fewest = 1 << 13
const mostKept = 1 << 21
const known: { [K in Key]: WeakMap<WordForms, FormBytes> } = { surfaces: new WeakMap(), stems: new WeakMap() }
let shared = Buffer.alloc(fewest)
const SPACE = 0x20

/** The keys of words, one space apart. */
export function joinedKeys(words: Words, key: Key): string {
  const forms = formBytes(words.forms, key)
  if (forms.isHalved) return joinedSlowly(words, key)
  const length = join(words, forms)
  return shared.toString(isAscii(length) ? 'latin1' : 'utf8', 0, length)
}

/**
 * The same in UTF-8, in bytes that all calls share: what is needed of them is read before the next call. A string where
 * UTF-8 cannot write it.
 */
export function joinedBytes(words: Words, key: Key): Uint8Array | string {
  const forms = formBytes(words.forms, key)
  return forms.isHalved ? joinedSlowly(words, key) : shared.subarray(0, join(words, forms))
}

function joinedSlowly({ count, numbers, forms }: Words, key: Key): string {
  let joined = ''
  for (let at = 0; at < count; at++) joined += (at === 0 ? '' : ' ') + (forms[key][numbers[at] ?? 0] ?? '')
  return joined
}

/** Write the keys into the shared bytes. Gives their length. */
function join({ count, numbers }: Words, { ends, bytes }: FormBytes): number {
  let length = Math.max(0, count - 1)
  for (let at = 0; at < count; at++) {
    const number = numbers[at] ?? 0
    length += (ends[number] ?? 0) - (number === 0 ? 0 : (ends[number - 1] ?? 0))
  }
  if (length > shared.length || shared.length > mostKept) shared = Buffer.alloc(Math.max(fewest, length * 2))
  const out = shared
  let to = 0
  for (let at = 0; at < count; at++) {
    if (at > 0) out[to++] = SPACE
    const number = numbers[at] ?? 0
    const end = ends[number] ?? 0
    for (let from = number === 0 ? 0 : (ends[number - 1] ?? 0); from < end; from++) out[to++] = bytes[from] ?? 0
  }
  return length
}

function isAscii(length: number): boolean {
  const out = shared
  let all = 0
  for (let at = 0; at < length; at++) all |= out[at] ?? 0
  return all < 0x80
}

/** The bytes of a table, with those of the forms that came in since they were asked for last. */
function formBytes(forms: WordForms, key: Key): FormBytes {
  const found = known[key].get(forms) ?? empty()
  known[key].set(forms, found)
  const keys = forms[key]
  if (keys.length > found.ends.length) {
    const longer = new Int32Array(keys.length * 2)
    longer.set(found.ends)
    found.ends = longer
  }
  for (; found.filled < keys.length; found.filled++) {
    const written = keys[found.filled] ?? ''
    // At most three bytes a unit.
    if (found.used + written.length * 3 > found.bytes.length) {
      const larger = Buffer.alloc((found.used + written.length * 3) * 2)
      larger.set(found.bytes.subarray(0, found.used))
      found.bytes = larger
    }
    found.used += found.bytes.write(written, found.used, 'utf8')
    found.ends[found.filled] = found.used
    if (!found.isHalved && HALF.test(written)) found.isHalved = true
  }
  return found
}

/** Half of a letter beyond the first 65,536: its other half is missing. */
const HALF = /\p{Cs}/u

const empty = (): FormBytes => ({
  filled: 0,
  ends: new Int32Array(fewest),
  bytes: Buffer.alloc(fewest * 4),
  used: 0,
  isHalved: false,
})
