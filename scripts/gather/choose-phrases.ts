import type { Match } from '../../src/types.ts'

/** Words of one phrase at most, and the share of a paragraph that its phrases may be. */
const LONGEST = 12
const SHARE = 1 / 4

export interface Phrase {
  start: number
  end: number
  said: 'said' | 'named' | 'mentioned'
}

export interface Use {
  start: number
  end: number
  term: string
  said: Phrase['said']
}

/** A paragraph, and what of it may not be quoted. */
export interface Paragraph {
  text: string
  /** The end of its own verb, which opens it; 0 where it has none. */
  verbEnd: number
  /** Where marks of notes stand: no phrase runs over one. */
  marks: readonly number[]
}

/**
 * Choose what of a paragraph is quoted: its own verb, and each concept once, the rarest first (`order`: fewer come first, and
 * what is below 0 before the verb), as long as there is room: no phrase, and no run of phrases without a word between them,
 * of more than twelve words, all together no more than a quarter of the paragraph.
 *
 * @returns In reading order, apart from each other; none where no concept has room.
 */
export function choosePhrases(paragraph: Paragraph, uses: readonly Use[], order: (term: string) => number): Phrase[] {
  const { text } = paragraph
  const room = Math.floor(countWords(text) * SHARE)
  let chosen: Phrase[] = []
  const cost = (phrases: readonly Phrase[]): number =>
    phrases.reduce((sum, { start, end }) => sum + countWords(text.slice(start, end)), 0)
  const take = (phrase: Phrase): boolean => {
    const next = joined([...chosen, phrase], text)
    if (cost(next) > room || next.some(one => !isQuotable(paragraph, one))) return false
    if (runs(next, text).some(run => run > LONGEST)) return false
    chosen = next
    return true
  }
  const first = onePerConcept(uses, order)
  const taken: Use[] = []
  let isVerbTried = false
  for (const use of first) {
    // What is pointed at comes before the verb, which comes before the second of the others.
    const isPointedAt = order(use.term) < 0
    if (!isPointedAt && taken.length > 0 && !isVerbTried && paragraph.verbEnd > 0) {
      addVerb(paragraph, taken[0], take)
      isVerbTried = taken.length > 1
    }
    if (chosen.some(({ start, end }) => start <= use.start && use.end <= end)) continue
    if (take({ start: use.start, end: use.end, said: use.said })) taken.push(use)
  }
  if (taken.length === 1 && paragraph.verbEnd > 0) addVerb(paragraph, taken[0], take)
  return taken.length === 0 ? [] : chosen
}

/** The verb alone: what stands between it and a concept is connecting text, which is not quoted. */
function addVerb({ verbEnd }: Paragraph, best: Use | undefined, take: (phrase: Phrase) => boolean): void {
  if (best !== undefined && best.start >= verbEnd) take({ start: 0, end: verbEnd, said: 'said' })
}

function onePerConcept(uses: readonly Use[], place: (term: string) => number): Use[] {
  const order = { said: 0, named: 1, mentioned: 2 }
  const best = new Map<string, Use>()
  for (const use of uses) {
    const before = best.get(use.term)
    if (before === undefined || order[use.said] < order[before.said]) best.set(use.term, use)
  }
  return [...best.values()].sort(
    (a, b) =>
      order[a.said] - order[b.said] ||
      place(a.term) - place(b.term) ||
      a.start - b.start ||
      b.end - a.end ||
      (a.term < b.term ? -1 : 1),
  )
}

/** Phrases that overlap, or have only a space between them, are one. */
function joined(phrases: readonly Phrase[], text: string): Phrase[] {
  const all: Phrase[] = []
  for (const phrase of [...phrases].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = all.at(-1)
    if (last === undefined || text.slice(last.end, phrase.start).trim() !== '') all.push({ ...phrase })
    else {
      last.end = Math.max(last.end, phrase.end)
      if (phrase.said === 'said') last.said = 'said'
    }
  }
  return all
}

/** Words of phrases between which no word is left out, taken together: a comma between them divides no sentence. */
function runs(phrases: readonly Phrase[], text: string): number[] {
  const all: number[] = []
  for (const [at, { start, end }] of phrases.entries()) {
    const before = phrases[at - 1]
    const words = countWords(text.slice(start, end))
    const goesOn = before !== undefined && countWords(text.slice(before.end, start)) === 0
    all.push(goesOn ? words + (all.pop() ?? 0) : words)
  }
  return all
}

function isQuotable({ text, marks }: Paragraph, { start, end }: Phrase): boolean {
  const words = text.slice(start, end)
  return (
    countWords(words) <= LONGEST &&
    // Over a dash two parts of a sentence would be one.
    !/[“”"«»„؛\n]|\s[—–]\s/.test(words) &&
    words === words.trim() &&
    !marks.some(at => start < at && at < end)
  )
}

/** Words as a reader counts them: runs between white space that hold a letter or a digit. */
export function countWords(text: string): number {
  return text.split(/\s+/u).filter(run => /[\p{L}\p{N}]/u.test(run)).length
}

/** Whether the words stand together: parts of a list that belong together are no phrase. */
export const isSure = ({ tier }: Match): boolean => tier !== 'coordinated'
