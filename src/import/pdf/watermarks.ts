import type { PageText, TextRun } from './page-text.ts'

/** Degrees from upright, or from on its side, at which words are written across a page; a page scanned askew lies below. */
const ASLANT = 15
/** Letters on a page that are a mark across it, at most, and what part of its text: more are words of the text. */
const MOST = 120
const SHARE = 1 / 8
/** Times the usual size of the page: less is a heading, however it is set, or a head of a table. */
const LARGE = 3
/** Lines of the page that run through the letters of a mark behind them. */
const THROUGH = 2

/**
 * Leave out watermarks: words written aslant across a page that is written otherwise, and large words behind its lines. On
 * several pages they would fall to what repeats; on one they were taken for its title.
 *
 * @returns the pages, and what the marks say, each once, in their order.
 */
export function withoutWatermarks(pages: readonly (PageText | null)[]): {
  pages: (PageText | null)[]
  marks: string[]
} {
  const marks = new Set<string>()
  const left = pages.map(page => {
    const [first] = page?.sheets ?? []
    if (!page || !first) return page
    const usual = usualSize(first.runs)
    const most = Math.min(MOST, lettersOf(first.runs) * SHARE)
    const sheets = page.sheets.map(sheet => {
      const isAcross = sheet !== first && isAslant(sheet.angle) && !isAslant(first.angle)
      const large = sheet.runs.filter(({ size }) => size >= usual * LARGE)
      const behind =
        isAcross && lettersOf(large) <= most ? large : sheet === first ? behindLines(sheet.runs, usual) : []
      if (behind.length === 0) return sheet
      marks.add(
        behind
          .map(({ text }) => text.trim())
          .join(' ')
          .replace(/\s+/g, ' '),
      )
      return { ...sheet, runs: sheet.runs.filter(run => !behind.includes(run)) }
    })
    return { ...page, sheets: sheets.filter(({ runs }) => runs.length > 0) }
  })
  return { pages: left, marks: [...marks] }
}

function isAslant(angle: number): boolean {
  const off = angle % 90
  return Math.min(off, 90 - off) >= ASLANT
}

const lettersOf = (runs: readonly TextRun[]): number => runs.reduce((sum, { text }) => sum + text.length, 0)

/** The size that half of the letters have, or less. */
function usualSize(runs: readonly TextRun[]): number {
  const sizes = runs
    .flatMap(({ size, text }) => Array<number>(Math.min(text.length, 200)).fill(size))
    .sort((a, b) => a - b)
  return sizes[Math.floor(sizes.length / 2)] ?? 0
}

/** Large words through which lines of the page run. */
function behindLines(runs: readonly TextRun[], usual: number): TextRun[] {
  const large = runs.filter(({ size, text }) => size >= usual * LARGE && /\p{L}{3}/u.test(text))
  if (large.length === 0 || lettersOf(large) > MOST) return []
  const plain = runs.filter(run => !large.includes(run))
  return large.filter(mark => {
    const through = plain.filter(
      ({ x, y, width }) => y < mark.y && y > mark.y - mark.size * 0.7 && x < mark.x + mark.width && x + width > mark.x,
    )
    return new Set(through.map(({ y }) => Math.round(y))).size >= THROUGH
  })
}
