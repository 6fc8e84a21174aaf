import { languages } from '../../text/index.ts'
import { textRulesOf } from '../../text/whole-texts.ts'
import { createDividedWords, LINKS } from '../passages/divided-words.ts'
import { joinRichText, type RichText } from '../passages/rich-text.ts'

/** Joins lines to paragraphs by what the document itself shows of its spelling. */
export interface Healer {
  /** Close a space that a drawing program left inside a word. */
  line(rich: RichText): RichText
  /** Join two pieces of one paragraph: a divided word is made whole. */
  join(before: RichText, after: RichText): RichText
  /** How many such spaces were closed. */
  closed(): number
  /** Divided words of which nothing told whether they have a hyphen. */
  undecided(): string[]
}

const LETTER_WORDS = new Set(languages.flatMap(language => [...(textRulesOf(language)?.documents.letterWords ?? '')]))
const OFTEN = 5
const MAX_WORD = 60
/** Learn the words of a document once. */
export function createHealer(lines: string[]): Healer {
  const divided = createDividedWords(lines)
  const counts = new Map<string, number>()
  for (const line of lines)
    for (const [word] of line.toLowerCase().matchAll(/\p{L}+(?:-\p{L}+)*/gu))
      counts.set(word, (counts.get(word) ?? 0) + 1)
  const seen = (word: string): number => counts.get(word.toLowerCase()) ?? 0
  let closed = 0

  const isBroken = (a: string, b: string): boolean => {
    if (/^\p{Lu}{2,}$/u.test(a) || /^\p{Lu}/u.test(b)) return false
    const whole = seen(a + b)
    const letter = [a, b].some(half => half.length === 1 && !LETTER_WORDS.has(half.toLowerCase()) && seen(half) <= 3)
    if (letter) return whole > 0
    const alone = [a, b].some(half => seen(half) === 1)
    return alone && whole >= OFTEN && a.length > 1
  }
  const line = (rich: RichText): RichText => {
    const cuts: number[] = []
    for (const found of rich.text.matchAll(/(?<=\p{L}) (?=-\p{Ll})/gu)) cuts.push(found.index)
    const words = [...rich.text.matchAll(/\p{L}+/gu)]
    words.forEach((word, at) => {
      const next = words[at + 1]
      const end = word.index + word[0].length
      if (next?.index !== end + 1 || rich.text[end] !== ' ') return
      const around = `${rich.text[word.index - 1] ?? ''}${rich.text[next.index + next[0].length] ?? ''}`
      if (!/['’ʼ\d]/.test(around) && isBroken(word[0], next[0])) cuts.push(end)
    })
    closed += cuts.length
    return cuts.length === 0 ? rich : without(rich, cuts)
  }
  const join = (left: RichText, right: RichText): RichText => {
    if (left.text === '' || right.text === '') return joinRichText([left, right])
    let before = left
    const spaced = /(?<=\p{L}) (?=[-\u2010\u2011]$)/u.exec(before.text)
    if (spaced && /^\p{Ll}/u.test(right.text)) before = without(before, [spaced.index])
    if (before.text.endsWith('\u00AD')) return joinRichText([without(before, [before.text.length - 1]), right], '')
    if (/[\u2010\u2011]$/.test(before.text)) before = { ...before, text: `${before.text.slice(0, -1)}-` }
    const tail = /\S+$/.exec(before.text.slice(-MAX_WORD))?.[0] ?? ''
    const head = /^\S+/.exec(right.text.slice(0, MAX_WORD))?.[0] ?? ''
    if (/^(?:https?:\/\/|www\.)\S*[/_=&?-]$/.test(tail)) return joinRichText([before, right], '')
    const a = /(\p{L}+(?:-\p{L}+)*)-$/u.exec(tail)?.[1]
    const b = /^\p{L}+(?:-\p{L}+)*/u.exec(head)?.[0]
    if (a === undefined || b === undefined)
      return joinRichText([before, right], /[\p{L}\p{N}]-$/u.test(tail) && /^[\p{L}\p{N}]/u.test(head) ? '' : ' ')
    if (LINKS.has(b)) return joinRichText([before, right])
    return joinRichText([divided.keeps(a, b) ? before : without(before, [before.text.length - 1]), right], '')
  }
  return { line, join, closed: () => closed, undecided: divided.undecided }
}

/** A text without the characters at these offsets; its notes keep their places. */
function without(rich: RichText, cuts: number[]): RichText {
  const sorted = [...new Set(cuts)].sort((a, b) => a - b)
  let text = ''
  let from = 0
  for (const cut of sorted) {
    text += rich.text.slice(from, cut)
    from = cut + 1
  }
  text += rich.text.slice(from)
  const shift = (at: number): number => at - sorted.filter(cut => cut < at).length
  return { text, notes: rich.notes.map(note => ({ ...note, at: shift(note.at) })) }
}
