import { acronymOf } from '../../match/labels.ts'
import type { IndexReader } from '../../store/index.ts'
import { languages } from '../../text/index.ts'
import { asWritten } from './as-written.ts'
import { unitExpression } from './full-text.ts'
import { type NearWord, nearWords } from './near-words.ts'
import type { Clause } from './parse-query.ts'
import { type Unit, unitsIn } from './units.ts'

/** Words of one clause that no text has; more are a text of another language, not a slip of the pen. */
const MISSING = 2
/** Words put in the place of one that is missing, when a phrase is put right. */
const TRIED = 6
/** Letters by which a slip of the pen differs. */
const SLIP = 1

/** Letters of a word that may be a slip of the pen where nothing stands beside it. */
const ALONE = 5

/** What of a clause without a hit no text has, and what looks like it. */
export interface NearClause {
  /** Its words that no text has, as typed. */
  missing: string[]
  /** A phrase as texts have it with other words in their place; else words like them. */
  near: string[]
}

/**
 * Say which words of a clause no text has, and what is near them: of a phrase first what some text has as a whole
 * (*digital devides*: “digital divides”, not “digital devices”). Concepts and beginnings have no near words.
 */
export function nearClause(index: IndexReader, clause: Clause): NearClause {
  if (clause.kind === 'term' || clause.kind === 'prefix') return { missing: [], near: [] }
  const units = wordsOf(clause)
  const missing = missingOf(index, units)
  const texts = missing.map(({ text }) => text)
  if (missing.length === 0 || missing.length > MISSING) return { missing: texts, near: [] }
  const near = missing.map(({ unit }) => nearWords(index, unit, clause.kind === 'phrase' ? TRIED : undefined))
  const phrases = clause.kind === 'phrase' && units.length > 1 ? phrasesOf(index, units, missing, near) : []
  return {
    missing: texts,
    near:
      phrases.length > 0
        ? phrases
        : near
            .flat()
            .slice(0, 3)
            .map(({ written }) => written),
  }
}

/**
 * A query of plain words as some text has it, where one of them is in no text and differs by a letter from one that is: a
 * word alone, or several that stand so side by side. Null where nothing is so near, or no word is missing; and where that
 * word is an abbreviation, or alone and short, since by a letter it is another: *IHRL* is not *IHL*.
 */
export function wordsRespelt(index: IndexReader, query: string): string | null {
  if (/[\d"“”«»*]|(?:^|\s)[-\u2212]|^term:/iu.test(query)) return null
  const units = wordsOf({ kind: 'phrase', text: query, without: false })
  const missing = missingOf(index, units)
  if (missing.length === 0 || missing.length > MISSING) return null
  if (missing.some(({ text }) => acronymOf(text) !== null || (units.length === 1 && text.length < ALONE))) return null
  const near = missing.map(({ unit }) => nearWords(index, unit, TRIED).filter(({ distance }) => distance <= SLIP))
  const [alone] = near[0] ?? []
  return (units.length === 1 ? alone?.written : phrasesOf(index, units, missing, near)[0]) ?? null
}

const missingOf = (index: IndexReader, units: readonly Word[]): Word[] =>
  units.filter(({ others }) => others.every(unit => index.frequency(unitExpression(unit)) === 0))

interface Word {
  text: string
  unit: Unit
  /** What it is in each language: *l’homme* is one word in English, and an article and a word in French. */
  others: Unit[]
}

// Which words are missing does not hang on the language of the reader: one that any text has is not missing.
function wordsOf(clause: Clause): Word[] {
  return clause.text.split(/\s+/).flatMap(written => {
    const text = bareWord(written)
    const wordIn = (language: string): Unit[] => unitsIn([{ ...clause, kind: 'word', text }], language)
    const units = wordIn('en')
    return units.map(unit => ({ text, unit, others: units.length > 1 ? [unit] : languages.flatMap(wordIn) }))
  })
}

/** A word as typed, without the signs around it. */
export const bareWord = (text: string): string => text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')

/** The phrase with each choice of near words that stands in some text, those of most passages first. */
function phrasesOf(
  index: IndexReader,
  units: readonly Word[],
  missing: readonly Word[],
  near: readonly NearWord[][],
): string[] {
  let choices: NearWord[][] = [[]]
  for (const words of near) choices = choices.flatMap(choice => words.map(word => [...choice, word]))
  return choices
    .map(choice => {
      const stemsOf = (one: Word): string[] => {
        const stem = choice[missing.indexOf(one)]?.stem
        return stem === undefined ? (one.unit.runs[0] ?? []) : [stem]
      }
      const stems = units.flatMap(stemsOf)
      return { stems, passages: index.frequency(unitExpression({ runs: [stems], beginnings: [] })) }
    })
    .filter(({ passages }) => passages > 0)
    .sort((a, b) => b.passages - a.passages || (a.stems.join() < b.stems.join() ? -1 : 1))
    .slice(0, 3)
    .flatMap(({ stems }) => asWritten(index, stems) ?? [])
}
