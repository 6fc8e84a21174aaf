import { counted, groupBy, hasLatinScript } from '../../text/index.ts'
import { likelierLanguage } from '../../text/whole-texts.ts'

/** Words of a paragraph whose language is told. */
const LEAST_WORDS = 8
/** Paragraphs whose numbers are said. */
const MOST_SAID = 20

/** Paragraphs of a draft in one other language. */
interface Foreign {
  language: string
  /** Counted from 1. */
  numbers: number[]
}

/** The paragraphs that are in another language than the draft, where texts in it are held, by language. */
export function paragraphsIn(
  passages: readonly { text: string }[],
  language: string,
  held: ReadonlySet<string>,
): Foreign[] {
  return foreignParagraphs(passages, language).filter(one => held.has(one.language))
}

/**
 * Notes on paragraphs of a draft that look like another language than it is checked in: they were held against texts that
 * cannot have their words, and so say nothing.
 *
 * @param apart numbers of paragraphs that are checked in their own language.
 */
export function otherLanguages(
  passages: readonly { text: string }[],
  language: string,
  apart: ReadonlySet<number>,
): string[] {
  return foreignParagraphs(passages, language).flatMap(({ language: other, numbers: all }) => {
    const numbers = all.filter(number => !apart.has(number))
    if (numbers.length === 0) return []
    const isOne = numbers.length === 1
    const hint = other === STRANGE ? '' : `; check ${counted(numbers.length, 'paragraph')} apart with --lang ${other}`
    const which = `${numbersWords(numbers)} ${isOne ? 'looks' : 'look'} like ${other}`
    return [`${which}, held against texts in ${language} alone${hint}`]
  })
}

/** `paragraphs 2, 5 and 3 more` */
export function numbersWords(numbers: readonly number[]): string {
  const more = numbers.length > MOST_SAID ? ` and ${numbers.length - MOST_SAID} more` : ''
  return `paragraph${numbers.length === 1 ? '' : 's'} ${numbers.slice(0, MOST_SAID).join(', ')}${more}`
}

const STRANGE = 'another script'

function foreignParagraphs(passages: readonly { text: string }[], language: string): Foreign[] {
  const strange = passages.flatMap(({ text }, at) => {
    const other = likelierLanguage(text, language, LEAST_WORDS) ?? scriptOf(text, language)
    return other === null ? [] : [{ number: at + 1, other }]
  })
  return [...groupBy(strange, ({ other }) => other)].map(([other, list]) => ({
    language: other,
    numbers: list.map(({ number }) => number),
  }))
}

/** Its letters, and those of its signs that are Latin. */
function lettersOf(text: string): { letters: number; latin: number } {
  let letters = 0
  let latin = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 0x80) {
      // “A” to “Z” and “a” to “z”: most drafts have hardly another.
      const isLetter = (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a
      letters += isLetter ? 1 : 0
      latin += isLetter ? 1 : 0
      continue
    }
    const sign = String.fromCodePoint(text.codePointAt(at) ?? code)
    if (/\p{L}/u.test(sign)) letters++
    if (/\p{Script=Latin}/u.test(sign)) latin++
    at += sign.length - 1
  }
  return { letters, latin }
}

/** The language that another script is told by, or that it is another; null where it has the script of the language. */
function scriptOf(text: string, language: string): string | null {
  const { letters, latin } = lettersOf(text)
  if (letters === 0 || (hasLatinScript(language) ? latin > 0 : latin < letters)) return null
  if (/\p{Script=Arabic}/u.test(text)) return 'ar'
  return /\p{Script=Cyrillic}/u.test(text) ? 'ru' : STRANGE
}
