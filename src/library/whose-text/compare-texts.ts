import { counted, tokenize } from '../../text/index.ts'
import { distinctiveWords, wordDiff } from '../../text/whole-texts.ts'
import type { Passage } from '../../types.ts'
import { dice } from './compare-titles.ts'
import { lazily } from './lazily.ts'

/** A text as far as it is compared with another. */
export interface ComparedText {
  language: string
  title: string
  passages: readonly Pick<Passage, 'text' | 'locator' | 'quotations'>[]
}

/** How two texts compare. Each question is answered when it is first asked, and once. */
export interface TextComparison {
  /**
   * Does the new text say what the known one says, in other words? A copy reworded by a machine keeps paragraphs, numbers
   * and names, and changes the rest.
   *
   * True where the numbers of paragraphs differ by a quarter at most, numbers and names agree (Dice at least 0.6, three
   * or more), and less than half of the runs of three words of the new text stand in the known one.
   */
  isReworded(): boolean
  /** Share of the runs of three words of the new text that stand in the known one, 0 to 1; null where it has none. */
  sharedRuns(): number | null
  /** The larger of both directions, since one may be an excerpt. Null where one of the two has no runs. */
  wordsInCommon(): number | null
  /** In which words they differ: in how many places, and the first three of them. Null where no word differs. */
  differingWords(): string | null
}

/** Words in a run: long enough that a paraphrase of a text keeps few of its runs. */
const RUN = 3
/** Texts of fewer runs are not called reworded. */
const LEAST_RUNS = 20
/** Under this share of common runs, two texts are not worded alike. */
const SAME_WORDING = 0.5
/** Numbers and names in common, of those in either text (Dice). */
const SAME_NAMES = 0.6
const LEAST_NAMES = 3
/** Paragraphs that one text may have more than the other, as a share of the larger number. */
const PARAGRAPHS = 0.25
/** Differences that a warning shows; the others are counted. */
const SHOWN = 3
const LONGEST = 60

/** Compare a new text with a known one; both are read in the language of the new one. */
export function compareTexts(fresh: ComparedText, known: ComparedText): TextComparison {
  const { language } = fresh
  const words = { fresh: lazily(() => wholeText(fresh)), known: lazily(() => wholeText(known)) }
  const runs = {
    fresh: lazily(() => runsOf(words.fresh(), language)),
    known: lazily(() => runsOf(words.known(), language)),
  }
  const sharedRuns = lazily(() => shareOf(runs.fresh(), runs.known()))
  const haveLikeShape = (): boolean => {
    const counts = [fresh.passages.length, known.passages.length]
    const [more, less] = [Math.max(...counts), Math.min(...counts)]
    return more - less <= Math.max(1, PARAGRAPHS * more)
  }
  const haveLikeNames = (): boolean => {
    const names = distinctiveWords(words.fresh(), language)
    const knownNames = distinctiveWords(words.known(), known.language)
    return Math.min(names.size, knownNames.size) >= LEAST_NAMES && dice(names, knownNames) >= SAME_NAMES
  }
  const haveOtherWording = (): boolean => runs.fresh().size >= LEAST_RUNS && (sharedRuns() ?? 1) < SAME_WORDING
  return {
    isReworded: lazily(() => haveLikeShape() && haveLikeNames() && haveOtherWording()),
    sharedRuns,
    wordsInCommon: lazily(() => {
      const there = sharedRuns()
      const back = shareOf(runs.known(), runs.fresh())
      return there === null || back === null ? null : Math.max(there, back)
    }),
    differingWords: lazily(() => placesIn(wordDiff(words.known(), words.fresh(), language))),
  }
}

/** All paragraphs as one text. */
export function wholeText({ passages }: ComparedText): string {
  return passages.map(({ text }) => text).join('\n\n')
}

function runsOf(text: string, language: string): Set<string> {
  const words = tokenize(text, language).map(({ surface }) => surface)
  const runs = new Set<string>()
  for (let at = 0; at + RUN <= words.length; at++) runs.add(words.slice(at, at + RUN).join(' '))
  return runs
}

function shareOf(part: ReadonlySet<string>, whole: ReadonlySet<string>): number | null {
  if (part.size === 0) return null
  let shared = 0
  for (const run of part) if (whole.has(run)) shared++
  return shared / part.size
}

function placesIn(diff: ReturnType<typeof wordDiff>): string | null {
  const places: { gone: string; come: string }[] = []
  let open: { gone: string; come: string } | null = null
  for (const { op, text } of diff) {
    if (op === 'equal') open = null
    else {
      if (open === null) {
        open = { gone: '', come: '' }
        places.push(open)
      }
      open[op === 'delete' ? 'gone' : 'come'] += text
    }
  }
  if (places.length === 0) return null
  const more = places.length - SHOWN
  const shown = places.slice(0, SHOWN).map(({ gone, come }) => `${quoted(gone)} → ${quoted(come)}`)
  return `${counted(places.length, 'place')}: ${shown.join('; ')}${more > 0 ? `; and ${more} more` : ''}`
}

function quoted(words: string): string {
  const one = words.replace(/\s+/g, ' ').trim()
  if (one === '') return 'nothing'
  return `“${one.length <= LONGEST ? one : `${one.slice(0, LONGEST - 2).trimEnd()} …`}”`
}
