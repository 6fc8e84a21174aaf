import { logicalOrder } from './logical-order.ts'
import { fromStandIns, isReordered } from './stand-ins.ts'

/** A piece of text as the file draws it, turned upright; lengths in points. */
export interface TextRun {
  /** The text as it is drawn, from left to right, whatever the script. */
  text: string
  /** Left end, growing to the right. */
  x: number
  /** Baseline, growing downwards. */
  y: number
  width: number
  size: number
  /** Name of its font inside this document; only sameness means anything. */
  font: string
  /** A space is drawn before it. */
  spaced: boolean
}

/** The text of one page, by the angle at which it is written (degrees clockwise, the largest share first). */
export interface PageText {
  sheets: { angle: number; runs: TextRun[] }[]
}

/** What the library gives for one page: just the part that we use of it. */
export interface LibraryItem {
  str: string
  transform: number[]
  width: number
  fontName: string
}

type Matrix = [number, number, number, number, number, number]

/**
 * Turn the library's items into upright runs. A piece of white space alone becomes `spaced` of the run after it.
 *
 * @param view Matrix from the page's own axes (y upwards) to the screen's (y downwards).
 */
export function pageText(items: LibraryItem[], view: number[]): PageText {
  const sheets = new Map<number, TextRun[]>()
  const matrix = toMatrix(view)
  let spaced = false
  for (const item of items) {
    const text = drawn(item.str).replace(/[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF]/g, '')
    if (text.trim() === '') {
      spaced ||= text !== ''
      continue
    }
    const run = upright(item, text, multiply(matrix, toMatrix(item.transform)), Math.hypot(matrix[0], matrix[1]))
    const known = sheets.get(run.angle)
    const piece = { ...run.run, spaced }
    if (known) known.push(piece)
    else sheets.set(run.angle, [piece])
    spaced = false
  }
  const ordered = [...sheets].map(([angle, runs]) => ({ angle, runs: withoutDoubles(runs) }))
  return { sheets: ordered.sort((a, b) => letters(b.runs) - letters(a.runs) || a.angle - b.angle) }
}

/**
 * The order is its own reverse: text that the library has put in reading order goes back to drawn order by it. A vowel sign
 * is drawn before its letter, and the library takes the way back to that letter for a space.
 */
function drawn(text: string): string {
  return isReordered(text) ? logicalOrder(text) : fromStandIns(text).replace(/(?<=[\u064B-\u065F\u0670]) +/g, '')
}

function letters(runs: TextRun[]): number {
  return runs.reduce((sum, run) => sum + run.text.length, 0)
}

function upright(
  item: LibraryItem,
  text: string,
  m: Matrix,
  scale: number,
): { angle: number; run: Omit<TextRun, 'spaced'> } {
  const size = Math.hypot(m[2], m[3]) || Math.hypot(m[0], m[1]) || 1
  const degrees = Math.round((Math.atan2(m[1], m[0]) * 180) / Math.PI)
  const angle = (((Math.abs(degrees % 90) <= 2 ? degrees - (degrees % 90) : degrees) % 360) + 360) % 360
  const turn = (angle * Math.PI) / 180
  const x = m[4] * Math.cos(turn) + m[5] * Math.sin(turn)
  const y = -m[4] * Math.sin(turn) + m[5] * Math.cos(turn)
  return {
    angle,
    run: {
      text,
      x: finite(x),
      y: finite(y),
      width: finite(item.width * scale),
      size: finite(size),
      font: item.fontName,
    },
  }
}

function finite(value: number): number {
  return Number.isFinite(value) ? Math.min(1e6, Math.max(-1e6, value)) : 0
}

function toMatrix(values: number[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = values
  return [a, b, c, d, e, f]
}

function multiply(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[2] * n[1],
    m[1] * n[0] + m[3] * n[1],
    m[0] * n[2] + m[2] * n[3],
    m[1] * n[2] + m[3] * n[3],
    m[0] * n[4] + m[2] * n[5] + m[4],
    m[1] * n[4] + m[3] * n[5] + m[5],
  ]
}

/** Some programs print a word twice, a hair apart, to make it bold. */
function withoutDoubles(runs: TextRun[]): TextRun[] {
  const seen = new Map<string, TextRun[]>()
  return runs.filter(run => {
    const key = `${run.text}\n${Math.round(run.y / 4)}`
    const same = seen.get(key) ?? []
    const near = same
      .slice(-8)
      .some(other => Math.abs(other.x - run.x) < run.size * 0.25 && Math.abs(other.y - run.y) < run.size * 0.25)
    if (!near) seen.set(key, [...same.slice(-8), run])
    return !near
  })
}
