import type { PageText, TextRun } from './page-text.ts'

const SAME_ROW = 2
const SAME_PLACE = 0.5

/**
 * Leave out what a browser draws of a line that begins on the next page: letters whose boxes reach over the page's end are
 * drawn on both pages and hidden on the first. They stand in its last row, and again, at the same places, in the next
 * page's first row.
 */
export function withoutCutRows(pages: (PageText | null)[]): (PageText | null)[] {
  return pages.map((page, at) => {
    const sheet = page?.sheets[0]
    const next = pages[at + 1]?.sheets[0]
    if (!page || !sheet || !next) return page
    const foot = sheet.runs.reduce((most, run) => Math.max(most, run.y), Number.NEGATIVE_INFINITY)
    const head = next.runs.reduce((least, run) => Math.min(least, run.y), Number.POSITIVE_INFINITY)
    const last = sheet.runs.filter(run => foot - run.y < SAME_ROW)
    const first = next.runs.filter(run => run.y - head < SAME_ROW)
    if (last.length >= first.length || last.length === sheet.runs.length) return page
    if (!last.every(run => run.text.length <= 2 && first.some(other => isTwin(run, other)))) return page
    const cut = new Set(last)
    const rest = { ...sheet, runs: sheet.runs.filter(run => !cut.has(run)) }
    return { sheets: [rest, ...page.sheets.slice(1)] }
  })
}

/** The same letter at the same place, perhaps in the midst of a longer piece. */
function isTwin(run: TextRun, other: TextRun): boolean {
  if (run.font !== other.font || !other.text.includes(run.text)) return false
  return run.x > other.x - SAME_PLACE && run.x + run.width < other.x + other.width + SAME_PLACE
}
