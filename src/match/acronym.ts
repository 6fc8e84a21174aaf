import { functionWords, Separation, WordMark } from '../text/index.ts'
import type { PassageWords } from './passage-words.ts'

/**
 * The capitals that a word of a label asks for: two or more capitals in at most six letters (`ICCPR`, `AI`, `US`,
 * `GenAI`), without full stops and the plural *s*. null for any other word, whose case does not matter.
 */
export function acronymOf(written: string): string | null {
  const bare = written
    .replace(/['’]s$/, '')
    .replaceAll('.', '')
    .replace(/(?<=\p{Lu})s$/u, '')
  const letters = bare.match(/\p{L}/gu)?.length ?? 0
  const capitals = bare.match(/\p{Lu}/gu)?.length ?? 0
  return capitals >= 2 && letters <= 6 ? bare : null
}

/**
 * Whether a word of a text can stand for an acronym: with its capitals, or from four letters on as a name (`Nato`).
 * In a line that is all capitals, an acronym that is also a little word (`US`, `WHO`) is not recognised.
 */
export function hasCapitals(passage: PassageWords, at: number, acronym: string, base: string): boolean {
  const { text, words } = passage
  const written = text.slice(words.starts[at], words.ends[at]).replaceAll('.', '').replaceAll('\u00ad', '')
  if (!written.startsWith(acronym)) {
    if (acronym.length < 4 || !/^\p{Lu}/u.test(written)) return false
    return acronym === acronym.toUpperCase() || inCapitals(passage, at)
  }
  return !functionWords(base).has(acronym.toLowerCase()) || !inCapitals(passage, at)
}

const reach = 8

/** Whether the words around, up to a full stop or blank line, are three or more and all capitals. */
export function inCapitals({ text, words }: PassageWords, at: number): boolean {
  const { count, marks } = words
  const stops = (place: number) => ((marks[place] ?? 0) & WordMark.Separation) >= Separation.Stop
  let first = at
  while (at - first < reach && first > 0 && !stops(first)) first--
  let last = at
  while (last - at < reach && last + 1 < count && !stops(last + 1)) last++
  const around = text.slice(words.starts[first], words.ends[last])
  return last - first >= 2 && !/\p{Ll}/u.test(around)
}
