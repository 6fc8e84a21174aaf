import { baseLanguage, functionWords, Separation, type Token, tokenize } from '../../text/index.ts'
import { logLikelihood } from './association.ts'

/** A paragraph proved to translate another, and the concepts that stand in that other. */
export interface TranslatedParagraph {
  text: string
  concepts: ReadonlySet<string>
}

/** Words in one run at most. */
const LONGEST = 6
/** Paragraphs with the concept that must have the words. */
const LEAST = 3
/** Share of paragraphs that words and concept must have in common (Dice), and G² (p < 0.0001). */
const ALIKE = 0.75
const SURE = 15.14
/** By how much the words must be more alike than any others of the same paragraphs. */
const CLEAR = 0.1

/**
 * The words that stand for a concept in the translations of its paragraphs, as a run of light stems; null where nothing
 * proves one run alone: it stands in nearly all of them and hardly elsewhere, no other run fits nearly as well, and no
 * other concept fits it better. An inference from the texts, never a label.
 *
 * @param paragraphs proved pairs, of all of a document, not only those with the concept.
 */
export function associatedWords(
  paragraphs: readonly TranslatedParagraph[],
  concept: string,
  language: string,
): readonly string[] | null {
  const left = paragraphs.filter(({ concepts }) => concepts.has(concept)).length
  if (left < LEAST) return null
  const tallies = tallyRuns(paragraphs, concept, language)
  const all = paragraphs.length
  const fitting = [...tallies]
    .map(([key, { both, right }]) => ({ key, both, right, alike: (2 * both) / (left + right) }))
    .filter(
      ({ both, right, alike }) =>
        both >= LEAST && alike >= ALIKE - CLEAR && logLikelihood({ both, left, right, all }) >= SURE,
    )
    .sort((a, b) => b.alike - a.alike || b.key.length - a.key.length || (a.key < b.key ? -1 : 1))
  const [first] = fitting
  if (first === undefined || first.alike < ALIKE) return null
  // Of a longer run and a piece of it that fit nearly alike, the longer: “fossé numérique”, not “fossé”.
  const near = fitting.filter(({ alike }) => alike > first.alike - CLEAR)
  const longest = near.reduce((best, one) => (one.key.length > best.key.length ? one : best))
  const isPiece = ({ key }: { key: string }): boolean => ` ${longest.key} `.includes(` ${key} `)
  if (!near.every(isPiece)) return null
  const stems = longest.key.split(' ')
  return isClaimed(paragraphs, concept, stems, language) ? null : stems
}

interface Tally {
  both: number
  right: number
}

/** For every run of words in the paragraphs of a concept, how many of these and of all paragraphs have it. */
function tallyRuns(paragraphs: readonly TranslatedParagraph[], concept: string, language: string): Map<string, Tally> {
  const tallies = new Map<string, Tally>()
  for (const isAsked of [true, false])
    for (const { text, concepts } of paragraphs) {
      if (concepts.has(concept) !== isAsked) continue
      for (const run of runsIn(text, language)) {
        const tally = tallies.get(run) ?? (isAsked ? { both: 0, right: 0 } : null)
        if (tally === null) continue
        tally.right++
        if (isAsked) tally.both++
        tallies.set(run, tally)
      }
    }
  return tallies
}

/** Runs that begin and end in a word that carries a meaning, each once. */
function runsIn(text: string, language: string): Set<string> {
  const tokens = tokenize(text, language)
  const little = functionWords(baseLanguage(language))
  const carries = (token: Token): boolean => !little.has(token.surface) && !token.inUrl && !/^\d/.test(token.surface)
  const runs = new Set<string>()
  for (let from = 0; from < tokens.length; from++) {
    const first = tokens[from]
    if (first === undefined || !carries(first)) continue
    let key = ''
    for (let to = from; to < Math.min(tokens.length, from + LONGEST); to++) {
      const token = tokens[to]
      if (token === undefined || (to > from && token.separation !== Separation.None)) break
      key = to === from ? token.stem : `${key} ${token.stem}`
      if (carries(token)) runs.add(key)
    }
  }
  return runs
}

/** Whether the words stand with another concept of the paragraphs more surely than with this one. */
function isClaimed(
  paragraphs: readonly TranslatedParagraph[],
  concept: string,
  stems: readonly string[],
  language: string,
): boolean {
  const have = new Map<string, Tally>()
  let words = 0
  for (const { text, concepts } of paragraphs) {
    const isHere = placesOfWords(text, stems, language).length > 0
    if (isHere) words++
    for (const one of concepts) {
      const tally = have.get(one) ?? { both: 0, right: 0 }
      tally.right++
      if (isHere) tally.both++
      have.set(one, tally)
    }
  }
  const alike = (one: string): number => (2 * (have.get(one)?.both ?? 0)) / (words + (have.get(one)?.right ?? 0))
  return [...have.keys()].some(one => one !== concept && alike(one) > alike(concept))
}

/** Where a run of light stems stands in a text; offsets into it, in reading order. */
export function placesOfWords(
  text: string,
  stems: readonly string[],
  language: string,
): { start: number; end: number }[] {
  const tokens = tokenize(text, language)
  return tokens.flatMap((token, at) => {
    const last = tokens[at + stems.length - 1]
    return last && stems.every((stem, offset) => tokens[at + offset]?.stem === stem)
      ? [{ start: token.start, end: last.end }]
      : []
  })
}
