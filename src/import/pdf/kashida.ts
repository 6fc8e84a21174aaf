import type { PageText, TextRun } from './page-text.ts'

const MARKS = '[\\u064B-\\u0655\\u0670]*'
/** In drawn order the letter before a stroke stands on its right, and is one that joins the letter after it. */
const JOINS_ON = new RegExp(
  `^${MARKS}[\\u0626\\u0628\\u062A-\\u062E\\u0633-\\u063F\\u0641-\\u0647\\u0649\\u064A\\u066E\\u066F\\u0678-\\u0687\\u069A-\\u06BF\\u06CC]`,
  'u',
)
const LETTER = new RegExp(`[\\u0620-\\u064A\\u066E-\\u06D3]${MARKS}$`, 'u')
/** A sign that is not right-to-left, once or several times. */
const REPEATED = /([^\s\u0590-\u08FF])\1*/gu
const ARABIC = /[\u0600-\u06FF]/
const LEAST = 5
const NEAR = 4
/** Runs that touch leave no more than this share of the letter size between them, and strokes overlap by up to the other. */
const TOUCH = 0.12
const OVERLAP = 0.8

/** A run with what touches it on its left and on its right. */
interface Placed {
  run: TextRun
  left: string
  right: string
}

interface Count {
  inside: number
  outside: number
}

/**
 * Leave out the strokes that stretch an Arabic word to fill its line, where the font does not say what they are: some
 * programs give them no letter, and they come out as any sign, even a figure. Told by where it stands: in one font, a sign
 * that is found again and again between two joined letters of a word is there no sign of the text. A stroke or point, which
 * may stand between two words, counts only where it stands nowhere else.
 */
export function withoutKashida(pages: (PageText | null)[]): (PageText | null)[] {
  if (!pages.some(page => page?.sheets.some(sheet => sheet.runs.some(run => ARABIC.test(run.text))))) return pages
  const sheets = pages.map(page => page?.sheets.map(sheet => placed(sheet.runs)) ?? [])
  const strokes = strokesOf(sheets.flat(2))
  if (strokes.size === 0) return pages
  const clean = (one: Placed): TextRun => {
    const signs = strokes.get(one.run.font)
    if (signs === undefined) return one.run
    const text = one.run.text.replace(REPEATED, (all: string, sign: string, at: number) =>
      signs.has(sign) && isInside(one, at, at + all.length) ? '' : all,
    )
    return { ...one.run, text }
  }
  return pages.map(
    (page, number) =>
      page && {
        sheets: page.sheets.map((sheet, at) => ({ ...sheet, runs: sheets[number]?.[at]?.map(clean) ?? [] })),
      },
  )
}

/** Runs from the top and from the left, each with the ends of those that touch it. */
function placed(runs: TextRun[]): Placed[] {
  const sorted = [...runs].sort((a, b) => a.y - b.y || a.x - b.x)
  const touch = (a: TextRun | undefined, b: TextRun | undefined): boolean =>
    a !== undefined && b !== undefined && a.y === b.y && within(b.x - a.x - a.width, b.size)
  return sorted.map((run, at) => {
    const [before, after] = [sorted[at - 1], sorted[at + 1]]
    return {
      run,
      left: touch(before, run) ? (before?.text ?? '') : '',
      right: touch(run, after) ? (after?.text ?? '') : '',
    }
  })
}

function within(gap: number, size: number): boolean {
  return gap < TOUCH * size && gap > -OVERLAP * size
}

/** What touches a run may begin or end with the same stroke, drawn in two parts. */
function isInside({ run, left, right }: Placed, from: number, to: number): boolean {
  const sign = run.text.slice(from, to)
  let [last, first] = [left.length, 0]
  while (last > 0 && sign.includes(left[last - 1] ?? '')) last -= 1
  while (first < right.length && sign.includes(right[first] ?? '')) first += 1
  const before = from > 0 ? run.text.slice(Math.max(0, from - NEAR), from) : left.slice(Math.max(0, last - NEAR), last)
  const after = to < run.text.length ? run.text.slice(to, to + NEAR) : right.slice(first, first + NEAR)
  return LETTER.test(before) && JOINS_ON.test(after)
}

/** Such signs by font. */
function strokesOf(runs: Placed[]): Map<string, Set<string>> {
  const counts = new Map<string, Map<string, Count>>()
  for (const one of runs) {
    const { font, text } = one.run
    const known = counts.get(font) ?? new Map<string, Count>()
    counts.set(font, known)
    for (const found of text.matchAll(REPEATED)) {
      const sign = found[1] ?? ''
      const count = known.get(sign) ?? { inside: 0, outside: 0 }
      known.set(sign, count)
      count[isInside(one, found.index, found.index + found[0].length) ? 'inside' : 'outside'] += 1
    }
  }
  const strokes = new Map<string, Set<string>>()
  for (const [font, known] of counts) {
    const signs = [...known].flatMap(([sign, { inside, outside }]) =>
      inside >= LEAST && (/[\p{L}\p{N}]/u.test(sign) || outside <= inside * 0.02) ? [sign] : [],
    )
    if (signs.length > 0) strokes.set(font, new Set(signs))
  }
  return strokes
}
