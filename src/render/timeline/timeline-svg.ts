import type { AdoptionMode } from '../../types.ts'
import { xmlText } from '../bytes/xml-text.ts'
import { type Run, wrapRuns } from './wrap-runs.ts'

/** One wording of a text, as runs of words that stayed, came or moved. */
export interface TimelineWording {
  runs: Run[]
  /** Words of the text before that are gone. */
  gone: string[]
  /** Document and paragraph, and the kind of text. */
  note: string
  /** Why it is weaker, where it is. */
  warning: string | null
  rightToLeft: boolean
}

export interface TimelineRow {
  date: string
  title: string
  /** Id of the document, and who agreed it. */
  agreed: string
  mode: AdoptionMode
  wordings: TimelineWording[]
}

/** What a picture of a trace shows, in order from top to bottom. */
export interface Timeline {
  language: string
  title: string
  description: string
  rows: TimelineRow[]
  /** Lines below the picture. */
  notes: string[]
}

const WIDTH = 900
const LINE = 190
const LEFT = 214
const ROOM = WIDTH - LEFT - 24
const font = 'system-ui, -apple-system, "Segoe UI", "Noto Sans", Arial, sans-serif'

/** Colour of a dot and of the line that says who agreed; the words say the same. Contrast with white at least 5 to 1. */
const colours: { [M in AdoptionMode]: string } = {
  consensus: '#1b6b3a',
  'adopted-without-vote': '#1b6b3a',
  vote: '#1f5f99',
  endorsed: '#1f5f99',
  network: '#6b4fa0',
  chair: '#6b4fa0',
  unknown: '#8a5a00',
  none: '#5b6470',
}

const marks: { [O in Run['op']]: string } = {
  equal: '',
  insert: ' fill="#1b6b3a" font-weight="700" text-decoration="underline"',
  move: ' fill="#8a5a00" font-style="italic"',
  delete: ' fill="#a11c1c" text-decoration="line-through"',
}

/**
 * A picture of a trace as SVG: dates on the left, a dot for each text, its wordings with what came, went and moved.
 *
 * It fetches nothing (the fonts are those of the reader), has a title and a description for who does not see it, and
 * is the same for the same trace. Words are broken into lines by the usual width of letters.
 */
export function timelineSvg({ language, title, description, rows, notes }: Timeline): string {
  const page = new Page()
  page.y = 44
  page.lines([{ op: 'equal', text: title }], { size: 22, x: 24, room: WIDTH - 48, attributes: ' font-weight="700"' })
  page.y += 2
  page.lines([{ op: 'equal', text: description }], { size: 13, x: 24, room: WIDTH - 48, attributes: ' fill="#47505b"' })
  page.y += 22
  const top = page.y
  let last = top
  for (const row of rows) {
    last = page.y
    drawRow(page, row)
    page.y += 18
  }
  const line = rows.length > 1 ? `<path d="M${LINE} ${top - 5}V${last - 5}" stroke="#c9ced6" stroke-width="2"/>\n` : ''
  page.y += 4
  for (const note of notes)
    page.lines([{ op: 'equal', text: note }], { size: 12, x: 24, room: WIDTH - 48, attributes: ' fill="#47505b"' })
  const height = page.y + 12
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="title description" xml:lang="${xmlText(language)}" font-family="${xmlText(font)}" fill="#1b1f24">`,
    `<title id="title">${xmlText(title)}</title>`,
    `<desc id="description">${xmlText(description)}</desc>`,
    `<rect width="${WIDTH}" height="${height}" fill="#ffffff"/>`,
    `${line}${page.text()}`,
    '</svg>',
    '',
  ].join('\n')
}

function drawRow(page: Page, { date, title, agreed, mode, wordings }: TimelineRow): void {
  const colour = colours[mode]
  page.add(`<circle cx="${LINE}" cy="${page.y - 5}" r="6" fill="${colour}" stroke="#ffffff" stroke-width="2"/>`)
  const start = page.y
  page.lines([{ op: 'equal', text: date }], { size: 14, x: 24, room: LINE - 44, attributes: ' font-weight="700"' })
  const belowDate = page.y
  page.y = start
  page.lines([{ op: 'equal', text: title }], { size: 14, x: LEFT, room: ROOM, attributes: ' font-weight="700"' })
  page.lines([{ op: 'equal', text: agreed }], { size: 12, x: LEFT, room: ROOM, attributes: ` fill="${colour}"` })
  for (const { runs, gone, note, warning, rightToLeft } of wordings) {
    page.y += 4
    const attributes = rightToLeft ? ' direction="rtl"' : ''
    page.lines(runs, { size: 16, x: rightToLeft ? LEFT + ROOM : LEFT, room: ROOM, attributes })
    const lost = gone.flatMap((text): Run[] => [
      { op: 'delete', text },
      { op: 'equal', text: '  ' },
    ])
    if (lost.length > 0) page.lines(lost, { size: 14, x: LEFT, room: ROOM, attributes: '' })
    page.lines([{ op: 'equal', text: note }], { size: 12, x: LEFT, room: ROOM, attributes: ' fill="#47505b"' })
    if (warning !== null)
      page.lines([{ op: 'equal', text: warning }], { size: 12, x: LEFT, room: ROOM, attributes: ' fill="#a11c1c"' })
  }
  page.y = Math.max(page.y, belowDate)
}

/** Collects drawn lines from top to bottom; `y` is the base of the next one. */
class Page {
  y = 0
  readonly #parts: string[] = []

  add(part: string): void {
    this.#parts.push(part)
  }

  lines(runs: readonly Run[], style: { size: number; x: number; room: number; attributes: string }): void {
    const { size, x, room, attributes } = style
    for (const line of wrapRuns(runs, room / size, attributes.includes('700'))) {
      const words = line.map(({ op, text }) =>
        op === 'equal' ? xmlText(text) : `<tspan${marks[op]}>${xmlText(text)}</tspan>`,
      )
      this.add(
        `<text x="${x}" y="${this.y}" font-size="${size}"${attributes} xml:space="preserve">${words.join('')}</text>`,
      )
      this.y += Math.round(size * 1.4)
    }
  }

  text(): string {
    return this.#parts.join('\n')
  }
}
