import { languages, wordSet } from '../../text/index.ts'
import { type Spelling, spellingOf } from '../../text/spelling.ts'
import { textRulesOf } from '../../text/whole-texts.ts'
import { detectLanguage } from './language.ts'

/** Decides what becomes of a hyphen between two pieces of a word. */
export interface DividedWords {
  /**
   * Whether the hyphen is the word's own, and stays.
   *
   * @param left Letters before the hyphen, with earlier hyphens of the same word.
   * @param right Letters behind it, with later ones.
   */
  keeps(left: string, right: string): boolean
  /** Words about which nothing told, as they came out: *tidewashed*. */
  undecided(): string[]
}

const MAX_WORD = 80
/** Below so many lines it cannot be told whether a program divided words. */
const ENOUGH_LINES = 40
const FEW = 0.015
/** Shorter beginnings and ends than this are hardly words of a compound. */
const SHORT = 3

/**
 * Learn the words of a document once. Where its text writes a word both ways or neither, the language decides: a word that
 * it writes as one was divided; one that it writes with a hyphen, or that is made of two words, was not.
 */
export function createDividedWords(lines: readonly string[]): DividedWords {
  const counts = new Map<string, number>()
  for (const line of lines)
    for (const [word] of line.toLowerCase().matchAll(/\p{L}+(?:-\p{L}+)*/gu))
      counts.set(word, (counts.get(word) ?? 0) + 1)
  const seen = (word: string): number => counts.get(word) ?? 0
  let known: Known | null = null
  let whole: boolean | null = null
  const undecided = new Set<string>()

  return {
    keeps(left, right) {
      const [a, b] = [left.toLowerCase(), right.toLowerCase()]
      // “Secretary-General”; capitals alone may be a heading, whose words are divided as others are.
      if (/^\p{Lu}/u.test(right) && !/^\p{Lu}{2,}$/u.test(left + right.replace(/-/g, ''))) return true
      if (/^\p{Lu}{2,}$/u.test(left) && !/^\p{Lu}/u.test(right)) return true
      const [joined, hyphened] = [seen(a + b), seen(`${a}-${b}`)]
      if (joined !== hyphened) return hyphened > joined
      known ??= knownWords(lines, seen)
      const told = known.tells(a, b)
      if (told !== null) return told
      whole ??= isWhole(lines, seen, known)
      const parts = [lastOf(a), firstOf(b)].filter(known.isWord).length
      const keep = whole && parts > 0
      if (parts > 0) undecided.add(keep ? `${left}-${right}` : left + right)
      return keep
    },
    undecided: () => [...undecided],
  }
}

interface Known {
  isWord(word: string): boolean
  /** Whether the hyphen stays; null where the language does not tell. */
  tells(left: string, right: string): boolean | null
}

const lastOf = (word: string): string => word.slice(word.lastIndexOf('-') + 1)
const firstOf = (word: string): string => word.split('-', 1)[0] ?? ''

/** Words of the document and of its language. Pieces of divided words are no words: they are asked for at their line's end. */
function knownWords(lines: readonly string[], seen: (word: string) => number): Known {
  const language = detectLanguage(lines.join('\n').slice(0, 40_000))
  const spelling = spellingOf(language)
  const setOf = (list: (spelling: Spelling) => string): ReadonlySet<string> =>
    wordSet(spelling === null ? '' : list(spelling))
  const written = setOf(({ words }) => words.join(' '))
  const compounds = setOf(spelt => spelt.compounds.join(' '))
  const [before, behind, within] = [
    setOf(one => one.before),
    setOf(one => one.behind),
    setOf(one => one.within),
  ] as const
  const little = new Set([
    ...wordSet(textRulesOf(language)?.words.little ?? ''),
    ...wordSet(textRulesOf(language)?.words.coordinators ?? ''),
  ])
  const pieces = new Map<string, number>()
  lines.forEach((line, at) => {
    const halves = dividedAt(line, lines[at + 1])
    for (const half of halves ?? []) pieces.set(half, (pieces.get(half) ?? 0) + 1)
  })
  const isWord = (word: string): boolean => written.has(word) || seen(word) > (pieces.get(word) ?? 0)
  const tells = (a: string, b: string): boolean | null => {
    const [last, first] = [lastOf(a), firstOf(b)]
    const chained =
      (a !== last && (last.length === 1 || little.has(last))) ||
      (b !== first && (first.length === 1 || little.has(first)))
    if (chained) return true
    if (spelling === null) return null
    if (compounds.has(`${a}-${b}`) || compounds.has(`${last}-${first}`)) return true
    if (written.has(last + first) || seen(last + first) > 0) return false
    if (spelling.shape?.test(`${last}-${first}`) && isWord(first)) return true
    if (behind.has(first) && (first.length > 4 ? last.length >= SHORT : isWord(last))) return true
    if (before.has(last) && first.length >= SHORT && (isWord(first) || last.length >= SHORT)) return true
    if (!isWord(last) && !isWord(first)) return false
    if (!isWord(last) || !isWord(first)) return null
    if (little.has(last) || within.has(last) || last.length < SHORT || first.length <= SHORT) return false
    return spelling.joinsWords
  }
  return { isWord, tells }
}

/** The two pieces of a word that the end of a line divides, in lower case; null where it divides none. */
function dividedAt(line: string, next: string | undefined): [string, string] | null {
  const left = /(\p{L}+) ?[-\u2010]$/u.exec(line.slice(-MAX_WORD))?.[1]
  const right = /^\p{L}+/u.exec(next?.slice(0, MAX_WORD) ?? '')?.[0]
  return left === undefined || right === undefined ? null : [left.toLowerCase(), right.toLowerCase()]
}

/** Whether the document divides no words itself: hyphens at its line ends are few, or belong to their words. */
function isWhole(lines: readonly string[], seen: (word: string) => number, known: Known): boolean {
  let divided = 0
  let all = 0
  lines.forEach((line, at) => {
    const halves = dividedAt(line, lines[at + 1])
    if (halves === null) return
    all += 1
    const [a, b] = halves
    if (seen(a + b) > seen(`${a}-${b}`) || known.tells(a, b) === false) divided += 1
  })
  return divided === 0 && lines.length >= ENOUGH_LINES && all <= lines.length * FEW
}

/** Between two halves of a range or list, behind a hanging hyphen (“low- and middle-income”). */
export const LINKS: ReadonlySet<string> = new Set(
  languages.flatMap(language => {
    const rules = textRulesOf(language)
    return [...wordSet(rules?.words.coordinators ?? ''), ...wordSet(rules?.documents.to ?? '')]
  }),
)
