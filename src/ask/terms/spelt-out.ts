import { acronymOf } from '../../match/labels.ts'
import { functionWords, languages, stemKey, tokenize } from '../../text/index.ts'
import type { LabelIndex } from './label-index.ts'

/** An abbreviation of a query with the words that a label of the glossary has for it. */
export interface SpeltOut {
  /** The abbreviation as it was typed. */
  typed: string
  /** The full forms, each a part of a label, in the order of the labels. */
  forms: string[]
  /** No label says so: only the initials of one are the same. */
  guessed: boolean
}

const LONGEST = 6
/** Labels read for one abbreviation at most. */
const READ = 400
/** Two initials are those of too many labels. */
const FEWEST_INITIALS = 3

/**
 * Abbreviations of a query that the glossary spells out, as its labels say: `information and communication technologies
 * (ICTs)` with the brackets behind the words whose initials they are, or an abbreviation beside the full form.
 *
 * @param guess also take a label whose initials an abbreviation may be (`HRDs`), which no label says.
 */
export function speltOut(index: LabelIndex, query: string, guess: boolean): SpeltOut[] {
  const words = query.split(/[\s,;]+/).map(word => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
  return [...new Set(words)].flatMap(typed => {
    const letters = lettersOf(typed)
    if (letters === null) return []
    const said = formsSaid(index, typed, letters)
    const guessed = said.length === 0 && guess && acronymOf(typed) !== null
    const forms = guessed ? formsGuessed(index, letters) : said
    if (forms.length === 0) return []
    return [{ typed, guessed, forms: [...new Map(forms.map(one => [stemKey(one, 'en'), one])).values()] }]
  })
}

/** The query with each abbreviation in its first full form. */
export function withSpeltOut(query: string, found: readonly SpeltOut[]): string {
  return found.reduce((text, { typed, forms }) => {
    const word = new RegExp(`(?<![\\p{L}\\p{N}])${typed.replace(/[^\p{L}\p{N}]/gu, '\\$&')}(?![\\p{L}\\p{N}])`, 'gu')
    return text.replace(word, () => forms[0] ?? typed)
  }, query)
}

/** How an abbreviation was understood, where its full form was looked for in its place. */
export function takenText({ typed, forms, guessed }: SpeltOut): string {
  const full = forms.map(form => `“${form}”`).join(' or ')
  return guessed
    ? `No passage has it so; ${typed} taken as the initials of ${full}.`
    : `No passage has it so; ${typed} spelt out as in the glossary: ${full}.`
}

/** Says that an abbreviation has a full form, which was not looked for. */
export function besideText({ typed, forms }: SpeltOut): string {
  return `${typed} is also spelt out in the glossary, ${forms.map(form => `“${form}”`).join(' or ')}; ask for that too.`
}

/** The letters that a word stands for if it is an abbreviation; in small letters it may be one too (`ict`). */
function lettersOf(typed: string): string | null {
  if (typed.length < 2 || typed.length > LONGEST + 1) return null
  const capitals = acronymOf(typed)
  if (capitals !== null) return capitals.toLowerCase()
  if (!/^\p{Ll}+$/u.test(typed) || languages.some(language => functionWords(language).has(typed))) return null
  return typed
}

function formsSaid(index: LabelIndex, typed: string, letters: string): string[] {
  return index.labelsContaining(stemKey(typed, 'en'), READ).flatMap(({ term, text, language }) => {
    if (lettersIn(text) === letters)
      return (index.term(term)?.labels ?? [])
        .filter(label => label.language === language && initials(label.text, language) === letters)
        .map(label => label.text)
    for (const { index: at, 1: inside = '' } of text.matchAll(/ \(([^()]+)\)/g)) {
      const form = lettersIn(inside) === letters ? wordsBefore(text.slice(0, at), language, letters) : null
      if (form !== null) return [form]
    }
    return []
  })
}

const lettersIn = (text: string): string | null => acronymOf(text)?.toLowerCase() ?? null

/** The last words of a text whose initials the letters are, little words between them left out of account. */
function wordsBefore(text: string, language: string, letters: string): string | null {
  const tokens = tokenize(text, language)
  const little = functionWords(language)
  let left = [...letters]
  for (const token of tokens.toReversed()) {
    if (token.surface.startsWith(left.at(-1) ?? '')) left = left.slice(0, -1)
    else if (!little.has(token.surface)) return null
    if (left.length === 0) return text.slice(token.start)
  }
  return null
}

function initials(text: string, language: string): string {
  const little = functionWords(language)
  return tokenize(text, language)
    .filter(({ surface }) => !little.has(surface))
    .map(({ surface }) => [...surface][0])
    .join('')
}

function formsGuessed(index: LabelIndex, letters: string): string[] {
  if (letters.length < FEWEST_INITIALS) return []
  return index
    .terms()
    .flatMap(({ labels }) => labels)
    .filter(({ text, language }) => language === 'en' && initials(text, language) === letters)
    .map(({ text }) => text)
}
