import { type Piece, paragraphNumber } from './draft.ts'

/** A run of paragraphs whose printed numbers go up by one; each with its index among the pieces. */
export type Series = { at: number; number: number }[]

const HEADING = /(?:^|[^\p{L}])(?:engagements|commitments|compromisos)(?=$|[^\p{L}])/iu
const ALONE = /^(?:engagement|commitment|compromiso)s?$/i
const LEAST = 3
/** Enough of a paragraph to know it again. */
const SAMPLE = 2000

/** All runs of numbers, in reading order. */
export function allSeries(pieces: Piece[]): Series[] {
  const series: Series[] = []
  pieces.forEach((piece, at) => {
    const number = paragraphNumber(piece)
    if (number === null) return
    const last = series.at(-1)
    if (last?.at(-1)?.number === number - 1) last.push({ at, number })
    else series.push([{ at, number }])
  })
  return series
}

/**
 * The list that a heading calls commitments: the longest run from 1 that begins below it. It ends with its heading, unless
 * the file has headings of one level only, which do not say where a part ends.
 */
export function commitmentList(pieces: Piece[], series: Series[]): Series | null {
  const flat = pieces.every(piece => piece.heading.length <= 1)
  const lists = series
    .filter(run => run[0]?.number === 1 && isCalledCommitments(pieces[run[0].at]))
    .map(run => (flat ? run : run.filter(({ at }) => isCalledCommitments(pieces[at]))))
    .filter(run => run.length >= LEAST)
  return lists.reduce<Series | null>((longest, run) => (run.length > (longest?.length ?? 0) ? run : longest), null)
}

function isCalledCommitments(piece: Piece | undefined): boolean {
  return piece?.heading.some(words => HEADING.test(words) || ALONE.test(words.trim())) === true
}

/** A run elsewhere that goes on where the list ends: a page of it that stands out of order. */
export function continuation(list: Series, series: Series[]): Series | null {
  const next = (list.at(-1)?.number ?? 0) + 1
  return series.find(run => run !== list && run[0]?.number === next && run.length >= LEAST) ?? null
}

/** Entries of other runs that print a commitment a second time: the same number and mostly the same words. */
export function printedAgain(list: Series, series: Series[], pieces: Piece[]): Series {
  const byNumber = new Map(list.map(({ at, number }) => [number, at]))
  const own = new Set(list.map(({ at }) => at))
  return series.flat().filter(({ at, number }) => {
    const other = byNumber.get(number)
    return other !== undefined && !own.has(at) && areAlike(pieces[at]?.text ?? '', pieces[other]?.text ?? '')
  })
}

/** Three words in four of the shorter text stand in the other. */
function areAlike(one: string, other: string): boolean {
  const [few, many] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.size - b.size)
  if (!few || !many || few.size === 0) return false
  return [...few].filter(word => many.has(word)).length >= few.size * 0.75
}

function wordsOf(text: string): Set<string> {
  return new Set(
    text
      .slice(0, SAMPLE)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [],
  )
}
