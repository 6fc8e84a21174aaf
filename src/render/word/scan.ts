import type { Squashed } from '../tree/squash.ts'

/** A run of text in the XML of a Word file; offsets are into the XML. */
export interface WordRun {
  start: number
  end: number
  /** Its opening tag and its properties: what a second half of it begins with. */
  opening: string
  /** The first and the last letter that it holds are its very first and last content. */
  content: { from: number; to: number }
}

/** A piece of text in the XML, with the run that holds it. */
export interface WordText {
  run: WordRun
  /** Offsets of its opening tag, in which to say that its spaces count. */
  tag: { start: number; end: number }
  from: number
  to: number
  /** The tracked deletion that holds it, from its opening to its end: no mark goes inside. Null where none does. */
  gone: { start: number; end: number } | null
}

/** The letters of a document with where they stand in its XML. */
export interface ScannedWord {
  letters: Squashed
  /** The index in `texts` of the text node of each letter. */
  textOf: Int32Array
  /** The offset in the XML at which each letter ends. */
  endOf: Int32Array
  texts: WordText[]
  /** The prefix of the elements, with its colon: `w:`. */
  prefix: string
}

/** Text inside these is not in the running text: a second copy, or where Word allows no comment. */
const outside = new Set(['txbxContent', 'Fallback', 'rt'])
/** Text inside these was deleted or moved away; a live draft is read with it. */
const deletions = new Set(['del', 'moveFrom'])

const markup =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\?[\s\S]*?\?>|<(\/?)([^\s/>]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>/g

/** Read the main part of a Word file that is known to be well-formed. */
export function scanWord(xml: string): ScannedWord {
  const prefix = /<([\w.-]+:)?document[\s>]/.exec(xml)?.[1] ?? ''
  const local = (name: string): string | null =>
    prefix === ''
      ? name.includes(':')
        ? name.replace(/^.*:/, '')
        : name
      : name.startsWith(prefix)
        ? name.slice(prefix.length)
        : name === 'mc:Fallback'
          ? 'Fallback'
          : null
  const texts: WordText[] = []
  const units: string[] = []
  const at: number[] = []
  const ends: number[] = []
  const textOf: number[] = []
  const runs: { run: WordRun; properties: number | null }[] = []
  let away = 0
  const gone: { start: number; end: number }[] = []
  let text: { tag: { start: number; end: number } } | null = null
  let last = 0

  const take = (from: number, to: number, isLiteral: boolean): void => {
    const run = runs.at(-1)?.run
    if (text === null || away > 0 || !run || to <= from) return
    const piece = texts.push({ run, tag: text.tag, from, to, gone: gone[0] ?? null }) - 1
    const raw = xml.slice(from, to)
    for (const { 0: sign, index } of raw.matchAll(
      isLiteral ? /[\p{L}\p{N}]/gu : /&(#x?[\da-fA-F]+|\w+);|[\p{L}\p{N}]/gu,
    )) {
      const decoded = sign.startsWith('&') ? entity(sign) : sign
      if (!/^[\p{L}\p{N}]$/u.test(decoded)) continue
      for (const unit of decoded.toLowerCase().split('')) {
        units.push(unit)
        at.push(from + index)
        ends.push(from + index + sign.length)
        textOf.push(piece)
      }
    }
  }

  for (const match of xml.matchAll(markup)) {
    const start = match.index
    const end = start + match[0].length
    take(last, start, false)
    if (match[1] !== undefined) take(start + 9, end - 3, true)
    last = end
    const name = match[3] === undefined ? null : local(match[3])
    if (name === null) continue
    const isClosing = match[2] === '/'
    const isEmpty = match[5] === '/'
    if (outside.has(name) && !isEmpty) away += isClosing ? -1 : 1
    if (deletions.has(name) && !isEmpty) {
      if (isClosing) {
        const ended = gone.pop()
        if (ended) ended.end = end
      } else gone.push({ start, end })
    }
    if (name === 'r' && !isEmpty) {
      if (isClosing) {
        const ended = runs.pop()
        if (ended) {
          ended.run.end = end
          ended.run.content.to = start
        }
      } else {
        const run: WordRun = { start, end, opening: match[0], content: { from: end, to: end } }
        runs.push({ run, properties: null })
      }
    }
    if (name === 'rPr') {
      const open = runs.at(-1)
      if (open && open.run.content.from === (open.properties ?? start)) {
        if (isEmpty) {
          open.run.content.from = end
          open.properties = null
        } else if (isClosing) {
          open.run.opening += xml.slice(open.properties ?? start, end)
          open.run.content.from = end
          open.properties = null
        } else open.properties = start
      }
    }
    if (name === 't' || name === 'delText') text = isClosing || isEmpty ? null : { tag: { start, end } }
  }
  return {
    letters: { text: units.join(''), at: Int32Array.from(at) },
    textOf: Int32Array.from(textOf),
    endOf: Int32Array.from(ends),
    texts,
    prefix,
  }
}

const named: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" }

function entity(reference: string): string {
  const number = /^&#(x?)([\da-fA-F]+);$/.exec(reference)
  if (!number) return named[reference] ?? ''
  const code = Number.parseInt(number[2] ?? '', number[1] === 'x' ? 16 : 10)
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
}
