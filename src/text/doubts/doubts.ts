import type { Passage } from '../../types.ts'
import { baseLanguage, functionWords } from '../languages/index.ts'
import { tokenize } from '../words/tokens.ts'
import { likelierLanguage } from './likely-language.ts'
import { numberGaps } from './number-gaps.ts'

export type DoubtKind =
  | 'number-gap'
  | 'long-paragraph'
  | 'heading-like-sentence'
  | 'empty-heading'
  | 'language-unsure'
  | 'other-language'

/** Something in the structure of a text that a person should look at. */
export interface Doubt {
  kind: DoubtKind
  /** Label of the place; null where it is about the whole text. */
  place: string | null
  message: string
}

/** More words than this in one paragraph may be two that were merged. */
export const LONG_PARAGRAPH = 250
/** A heading of more words reads like a sentence. */
const LONG_HEADING = 20

/** A number or letter at the beginning of a counted paragraph: the importer did not take it for the paragraph's own. */
const leftInText = /^(?:\(?\d{1,3}[.)]|\((?:[a-z]|[ivx]{2,4})\))\s/

type Shown = Pick<Passage, 'locator' | 'text' | 'heading'>

/**
 * What looks doubtful in the recognised structure of a full text: in reading order, what is about the whole text first.
 *
 * - a printed number left out, twice, out of order, or left in the text, as a letter in brackets;
 * - a paragraph of more than 250 words;
 * - a heading that ends like a sentence, or has more than 20 words;
 * - a heading with nothing under it;
 * - a language that is not known, or one that the words of the text or of a paragraph contradict.
 */
export function doubts(passages: readonly Shown[], language: string): Doubt[] {
  const gaps = new Map<string, string[]>()
  for (const { place, message } of numberGaps(passages.map(({ locator }) => locator)))
    gaps.set(place, [...(gaps.get(place) ?? []), message])
  const headings = new Set<string>()
  const found = languageDoubts(passages, language)
  const whole = found.length > 0
  for (const { locator, text, heading } of passages) {
    const place = locator?.label ?? null
    const add = (kind: DoubtKind, message: string): void => {
      found.push({ kind, place, message })
    }
    for (const [depth, words] of heading.entries()) {
      const key = heading.slice(0, depth + 1).join('\n')
      if (headings.has(key)) continue
      headings.add(key)
      if (isLikeSentence(words, language))
        add('heading-like-sentence', `the heading “${short(words)}” reads like a sentence`)
    }
    for (const message of gaps.get(place ?? '') ?? []) add('number-gap', message)
    const left = locator?.printed === false ? leftInText.exec(text)?.[0].trim() : undefined
    if (left !== undefined) add('number-gap', `begins with “${left}”, which does not go on from the number before`)
    if (locator?.path.at(-1)?.kind === 'heading' && text.startsWith(locator.path.at(-1)?.number ?? text))
      add('empty-heading', `there is nothing under the heading “${short(text)}”`)
    const count = tokenize(text, language).length
    if (count > LONG_PARAGRAPH) add('long-paragraph', `${count} words: perhaps two paragraphs in one`)
    const other = whole ? null : likelierLanguage(text, language)
    if (other !== null) add('other-language', `the words look like ${other}, not ${language}`)
  }
  return found
}

function languageDoubts(passages: readonly Shown[], language: string): Doubt[] {
  const unsure = (message: string): Doubt[] => [{ kind: 'language-unsure', place: null, message }]
  if (functionWords(baseLanguage(language)).size === 0)
    return unsure(language === 'und' ? 'the language is not known' : `foc cannot check the language ${language}`)
  let sample = ''
  for (const { text } of passages) if (sample.length < 8000) sample += `${text.slice(0, 2000)}\n`
  const other = likelierLanguage(sample, language)
  return other === null ? [] : unsure(`the text is taken as ${language}, but its words look like ${other}`)
}

function isLikeSentence(heading: string, language: string): boolean {
  const count = tokenize(heading, language).length
  return count > LONG_HEADING || (count > 5 && /[.;,]$/.test(heading.trim()))
}

const short = (words: string): string => {
  if (words.length <= 50) return words
  const space = words.lastIndexOf(' ', 50)
  return `${words.slice(0, space > 20 ? space : 50)} …`
}
