import fastStringWidth from 'fast-string-width'
import { wrapAnsi } from 'fast-wrap-ansi'
import { stripControls } from '../../text/index.ts'
import { isNarrow, wrapNarrow } from './wrap-narrow.ts'

/** Marks up words for a terminal; every function but `hit` gives its text back unchanged where there is no colour. */
export interface Paint {
  bold(text: string): string
  dim(text: string): string
  quote(text: string): string
  /** A word that was searched for; between asterisks where there is no colour. */
  hit(text: string): string
  good(text: string): string
  care(text: string): string
  /** The text as a link where the terminal shows links. */
  link(text: string, address: string | null): string
}

/** Lines to print, wrapped at the width of the terminal. */
export interface Screen {
  paint: Paint
  width: number
  /** Add a line; long ones are wrapped, later lines under the hanging indent. */
  line(text?: string, indent?: number, hanging?: number): void
  /** All lines, each ended. */
  text(): string
}

/** Width of a pipe, and the widest lines that read well. */
const PIPE = 80
const WIDEST = 100

const wordsWhole = { hard: false, trim: true, wordWrap: true }

const plain: Paint = {
  bold: text => text,
  dim: text => text,
  quote: text => text,
  hit: text => `*${text}*`,
  good: text => text,
  care: text => text,
  link: text => text,
}

/** A screen for standard output: colour only on a terminal and without NO_COLOR, links only where they are shown. */
export async function openScreen(): Promise<Screen> {
  const { isTTY, columns } = process.stdout
  const coloured = process.env.NO_COLOR ? false : Boolean(isTTY) || Boolean(process.env.FORCE_COLOR)
  return screen(
    isTTY ? Math.max(40, Math.min(columns || PIPE, WIDEST)) : PIPE,
    coloured ? await colours(Boolean(isTTY)) : plain,
  )
}

export function screen(width: number, paint: Paint = plain): Screen {
  const lines: string[] = []
  return {
    paint,
    width,
    line: (text = '', indent = 0, hanging = indent) => {
      const fits = columnsOf(text) <= width - indent
      const room = Math.max(20, width - Math.max(indent, hanging))
      const wrapped = fits
        ? [text]
        : isNarrow(text)
          ? wrapNarrow(text, room)
          : wrapAnsi(text, room, wordsWhole).split('\n')
      balanceIsolates(wrapped).forEach((part, at) => {
        lines.push(`${' '.repeat(at === 0 ? indent : hanging)}${part}`.trimEnd())
      })
    },
    text: () => lines.map(line => `${line}\n`).join(''),
  }
}

/** Columns a text takes on the screen. */
export function columnsOf(text: string): number {
  if (isNarrow(text)) return text.length
  // An Arabic label beside ours needs no tables either: its letters are counted a column each, and so is what isolates it.
  return isNarrow(text.replace(arabicLetters, 'a')) ? text.length : fastStringWidth(text)
}

async function colours(terminal: boolean): Promise<Paint> {
  const { Chalk } = await import('chalk')
  const chalk = new Chalk({ level: 1 })
  const links = terminal && showsLinks(process.env)
  return {
    bold: text => chalk.bold(text),
    dim: text => chalk.dim(text),
    quote: text => chalk.cyan(text),
    hit: text => chalk.bold.yellow(text),
    good: text => chalk.green(text),
    care: text => chalk.yellow(text),
    link: (text, address) =>
      links && address !== null && /^https?:\/\/[\x21-\x7e]+$/.test(address)
        ? `\u001B]8;;${address}\u0007${text}\u001B]8;;\u0007`
        : text,
  }
}

/** Terminals known to show OSC 8 hyperlinks. */
function showsLinks(environment: NodeJS.ProcessEnv): boolean {
  const { TERM_PROGRAM, VTE_VERSION, WT_SESSION, KITTY_WINDOW_ID, KONSOLE_VERSION } = environment
  if (WT_SESSION || KITTY_WINDOW_ID || KONSOLE_VERSION) return true
  if (VTE_VERSION && Number(VTE_VERSION) >= 5000) return true
  return ['iTerm.app', 'WezTerm', 'vscode', 'ghostty', 'Hyper'].includes(TERM_PROGRAM ?? '')
}

/**
 * An answer whose every string is safe to print: no character of a document steers the terminal. What is safe already is
 * the same object; only what has such a string in it is copied.
 */
export function printable<T>(answer: T): T {
  if (typeof answer === 'string') return stripControls(answer) as T
  if (answer === null || typeof answer !== 'object') return answer
  const parts = answer as Record<string, unknown>
  let copy: Record<string, unknown> | null = null
  for (const key of Object.keys(parts)) {
    const how = Object.getOwnPropertyDescriptor(parts, key)
    // What is worked out when it is asked for is made of nothing that could steer a terminal.
    if (how?.get) continue
    const part = printable(parts[key])
    if (part === parts[key]) continue
    copy ??= (Array.isArray(answer) ? [...answer] : { ...answer }) as Record<string, unknown>
    copy[key] = part
  }
  return (copy ?? answer) as T
}

const END = '\u2069'
const marks = /[\u2066-\u2069]/g
const arabicLetters = /[\u0620-\u064a\u2066-\u2069]/g

/**
 * Lines of one text that was wrapped: what is isolated across a line end is closed on the one line and opened again on the
 * next, since a terminal orders every line by itself. Isolates are not nested.
 */
function balanceIsolates(lines: readonly string[]): string[] {
  let open = ''
  return lines.map(line => {
    const begun = open + line
    for (const [mark] of line.matchAll(marks)) open = mark === END ? '' : mark
    return open === '' ? begun : begun + END
  })
}
