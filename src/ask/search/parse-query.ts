import { FocError } from '../../errors.ts'
import { stripControls, tokenize } from '../../text/index.ts'

/** One thing asked of a passage. */
export interface Clause {
  /** `word` in any inflection; `phrase` to the letter; `prefix`: a word that begins so; `term`: any form of a concept. */
  kind: 'word' | 'phrase' | 'prefix' | 'term'
  /** As typed, without its marks. */
  text: string
  /** It must not be there. */
  without: boolean
  /** Of a word: full forms of the abbreviation that it is, any of which fits too. */
  forms?: readonly string[]
  /** Of a word: runs of stems by which texts of a language (base subtag) have it too, in other forms or written otherwise. */
  others?: ReadonlyMap<string, readonly string[][]>
}

export interface ParsedQuery {
  clauses: Clause[]
  /** How a doubtful sign was understood. */
  notes: string[]
}

/** Words and phrases of a query at most: a longer one is a text to be compared, not a question. */
const MOST = 64
/** Length of a query in UTF-16 units at most. */
const LONGEST = 200_000
/** Fewer letters begin too many words. */
const SHORTEST_PREFIX = 2

const opening = /["\u201c-\u201f\u00ab\u00bb\u2033\u2036\uff02]/
const minus = /[-\u2212]/
const foreign: ReadonlySet<string> = new Set(['AND', 'OR', 'NOT', 'NEAR'])

/**
 * Read a query: words, "exact phrase" (also “ ” and « »), `prefix*`, `-without` before any of these, `term:concept`.
 * Every other sign only parts words. Linear in the length of the query.
 *
 * @throws {FocError} `EMPTY_QUERY`, `EMPTY_TERM`, `QUERY_TOO_LONG`, `ONLY_WITHOUT`, `SHORT_PREFIX`.
 */
export function parseQuery(query: string): ParsedQuery {
  const text = stripControls(query.slice(0, LONGEST + 1)).replace(/[\u200b-\u200f\u061c\u2060\ufeff\u0000]/g, '')
  const clauses: Clause[] = []
  const notes = new Set<string>()
  for (let at = 0; at < text.length; ) {
    if (/\s/.test(text[at] ?? '')) {
      at++
      continue
    }
    const without = minus.test(text[at] ?? '') && /\S/.test(text[at + 1] ?? '')
    if (without) at++
    const isTerm = /^term:/i.test(text.slice(at, at + 5))
    if (isTerm) at += 5
    if (isTerm && !/\S/.test(text[at] ?? ' ')) throw noConcept()
    const { written, quoted, end } = readOne(text, at, notes)
    at = end
    if (isTerm) addTerm(written, without, clauses)
    else if (quoted) addIfWords({ kind: 'phrase', text: written, without }, clauses)
    else addWord(written, without, clauses, notes)
  }
  // What is asked twice is asked once.
  const once = [...new Map(clauses.map(clause => [JSON.stringify(clause), clause])).values()]
  check(once, query.length)
  noteOperators(once, notes)
  noteOneLetter(once, notes)
  return { clauses: once, notes: [...notes] }
}

/** What stands between quotation marks, or up to the next white space or quotation mark. */
function readOne(text: string, from: number, notes: Set<string>): { written: string; quoted: boolean; end: number } {
  if (opening.test(text[from] ?? '')) {
    let end = from + 1
    while (end < text.length && !opening.test(text[end] ?? '')) end++
    const written = text.slice(from + 1, end)
    if (end === text.length && hasWords(written))
      notes.add('A quotation mark is not closed: everything after it is one exact phrase.')
    return { written, quoted: true, end: end + 1 }
  }
  let end = from + 1
  while (end < text.length && !/\s/.test(text[end] ?? '') && !opening.test(text[end] ?? '')) end++
  return { written: text.slice(from, end), quoted: false, end }
}

function addTerm(written: string, without: boolean, clauses: Clause[]): void {
  if (!hasWords(written)) throw noConcept()
  addIfWords({ kind: 'term', text: written, without }, clauses)
}

function noConcept(): FocError {
  return new FocError('EMPTY_TERM', 'term: has no concept behind it', {
    hint: 'Write the concept without a space, for example term:privacy or term:"internet shutdown".',
  })
}

function addWord(written: string, without: boolean, clauses: Clause[], notes: Set<string>): void {
  noteSigns(written, notes)
  const prefix = /^([^*]+)\*$/.exec(written)
  if (prefix === null) {
    if (written.includes('*') && hasWords(written)) notes.add('An asterisk counts only at the end of a word.')
    addIfWords({ kind: 'word', text: written.replaceAll('*', ' ').trim(), without }, clauses)
    return
  }
  const beginning = prefix[1] ?? ''
  if (!hasWords(beginning)) return
  if ([...beginning].length < SHORTEST_PREFIX && /^[\p{Script=Latin}\d]/u.test(beginning))
    throw new FocError('SHORT_PREFIX', `${beginning}* would be nearly every word`, {
      hint: 'Write at least two letters before the asterisk.',
    })
  clauses.push({ kind: 'prefix', text: beginning, without })
}

/** One letter of an alphabet stands alone in few places, and in many as a number or a mark. */
function noteOneLetter(clauses: readonly Clause[], notes: Set<string>): void {
  const [only, ...others] = clauses
  if (
    only?.kind !== 'word' ||
    others.length > 0 ||
    !/^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}]$/u.test(only.text)
  )
    return
  notes.add(
    `${only.text} is one letter: it is found only where it stands alone. Write the word, or its first letters with an asterisk.`,
  )
}

/** Signs behind a word are no part of one: *C++* is looked for as *C*, and whoever typed it is told. */
function noteSigns(written: string, notes: Set<string>): void {
  const [, word] = /^(.*[\p{L}\p{N}])[+#=&%$€£]+$/u.exec(written) ?? []
  if (word !== undefined) notes.add(`${written}: looked for as ${word}, since signs are not searched.`)
}

function addIfWords(clause: Clause, clauses: Clause[]): void {
  const text = clause.kind === 'word' ? withoutSigns(clause.text) : clause.text.trim()
  if (hasWords(clause.text)) clauses.push({ ...clause, text })
}

/** Without what only parts it from the next word: `A/RES/77/211, para. 3` names a symbol, not one with a comma. */
const withoutSigns = (text: string): string =>
  text
    .trim()
    .replace(/[,;:!?…،؛؟。，；：！？]+$/u, '')
    .replace(/(?<=\d)\.$/, '')

const hasWords = (text: string): boolean => tokenize(text, '').length > 0

function check(clauses: readonly Clause[], length: number): void {
  if (length > LONGEST || clauses.length > MOST)
    throw new FocError('QUERY_TOO_LONG', `the query has more than ${MOST} words`, {
      hint: 'Keep the words that matter, or one phrase between quotation marks.',
    })
  if (clauses.length === 0)
    throw new FocError('EMPTY_QUERY', 'the query has no word to look for', {
      hint: 'Write a few words, for example internet shutdown.',
    })
  if (clauses.every(({ without }) => without))
    throw new FocError('ONLY_WITHOUT', 'the query only says what must not be there', {
      hint: 'Add a word that must be there, for example: privacy -surveillance',
    })
}

/** Operators of other search languages are words here: say so, unless the whole query is in capitals. */
function noteOperators(clauses: readonly Clause[], notes: Set<string>): void {
  const words = clauses.filter(({ kind }) => kind === 'word').map(({ text }) => text)
  if (words.every(word => word === word.toUpperCase())) return
  const found = [...new Set(words.map(word => word.replace(/\(.*$/s, '')).filter(word => foreign.has(word)))].sort()
  if (found.length > 0)
    notes.add(
      `${found.join(', ')}: taken as ${found.length === 1 ? 'a word' : 'words'} to be found. All words must be there anyway; -word leaves passages out.`,
    )
}
