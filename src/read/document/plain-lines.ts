import type { PhrasingContent, Root, RootContent } from 'mdast'

/**
 * Parse Markdown that has one block a line and no markup but escapes, note marks, headings and notes: the shape in which
 * full texts are written. Several times faster than the whole Markdown parser, whose tree it gives.
 *
 * @returns null where anything else occurs: then the whole parser must be asked. A test compares the two.
 */
export function parsePlainLines(source: string): Root | null {
  // White space that Markdown treats in a way of its own, and a mark that it drops.
  if (/[\0\t\r]|^\uFEFF/.test(source)) return null
  const lines = source.split('\n')
  const names = definedNames(lines)
  const children: RootContent[] = []
  let offset = 0
  let open = false
  for (const [index, line] of lines.entries()) {
    if (line === '') open = false
    else {
      const node = parseLine(line, names, { line: index + 1, offset })
      // A line that follows another one belongs to it, unless both are notes or the first is a heading.
      const apart = !open || (node?.type === 'footnoteDefinition' && children.at(-1)?.type === 'footnoteDefinition')
      if (node === null || !apart) return null
      children.push(node)
      open = node.type !== 'heading'
    }
    offset += line.length + 1
  }
  return { type: 'root', children }
}

interface Start {
  line: number
  offset: number
  /** Columns of the line that stand before: the signs of a heading. */
  before?: number
}

const note = /^\[\^([^\s[\]\\]{1,200})\]:(?: (.*))?$/u
const heading = /^(#{1,6})(?: (.*))?$/u
/** What would begin a list, a quotation, a table, a rule, HTML, or the spaces of code. */
const otherBlock = /^(?:[ #>+=~:|*_`<-]|\d{1,9}[.)])/

function definedNames(lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap(line => folded(note.exec(line)?.[1] ?? '')))
}

function folded(name: string): string {
  return name.toLowerCase().toUpperCase()
}

function parseLine(line: string, names: ReadonlySet<string>, start: Start): RootContent | null {
  const position = { start: point(start, 0), end: point(start, line.length) }
  const title = heading.exec(line)
  if (title !== null) {
    const [, signs = '', words = ''] = title
    const children = /^ |[ #]$/.test(words)
      ? null
      : parseWords(words, names, wordsAfter(start, line.length - words.length))
    const depth = depths[signs.length - 1]
    return children === null || depth === undefined ? null : { type: 'heading', depth, children, position }
  }
  const defined = note.exec(line)
  if (defined !== null) {
    const [, name = '', words = ''] = defined
    const children = otherBlock.test(words) || words.startsWith('[') ? null : parseWords(words, noNames, start)
    if (children === null) return null
    return {
      type: 'footnoteDefinition',
      identifier: name.toLowerCase(),
      label: name,
      children: children.length === 0 ? [] : [{ type: 'paragraph', children, position }],
      position,
    }
  }
  if (otherBlock.test(line)) return null
  const children = parseWords(line, names, start)
  return children === null ? null : { type: 'paragraph', children, position }
}

const depths = [1, 2, 3, 4, 5, 6] as const
const noNames: ReadonlySet<string> = new Set()

function wordsAfter({ line, offset }: Start, before: number): Start {
  return { line, offset: offset + before, before }
}

function point({ line, offset, before = 0 }: Start, column: number): { line: number; column: number; offset: number } {
  return { line, column: before + column + 1, offset: offset + column }
}

/** An escape, a character reference that we write, a note mark, or a run of what Markdown takes as it stands. */
const piece =
  /\\([!-/:-@[-`{-~])|&#(9|10|13|32);|\[\^([^\s[\]\\]{1,200})\]|([^\\`*_[\]<&!]+|<(?![A-Za-z/!?])|&(?![#A-Za-z])|!(?!\[))/uy

function parseWords(source: string, names: ReadonlySet<string>, start: Start): PhrasingContent[] | null {
  if (source.endsWith(' ')) return null
  const children: PhrasingContent[] = []
  let text = ''
  let at = 0
  // A place in square brackets begins many a block; a colon behind it would make it something else.
  const place = /^\[[^^\\`*_[\]<&!][^\\`*_[\]<&!]*\](?= |$)/u.exec(source)?.[0]
  if (place !== undefined) {
    text = place
    at = place.length
  }
  while (at < source.length) {
    piece.lastIndex = at
    const found = piece.exec(source)
    if (found === null) return null
    const [whole, escaped, code, name, run] = found
    if (name === undefined) text += escaped ?? run ?? String.fromCharCode(Number(code))
    else {
      // A text that begins with a note mark could be a note itself.
      if (at === 0 || !names.has(folded(name))) return null
      if (text !== '') children.push({ type: 'text', value: text })
      text = ''
      const position = { start: point(start, at), end: point(start, at + whole.length) }
      children.push({ type: 'footnoteReference', identifier: name.toLowerCase(), label: name, position })
    }
    at += whole.length
  }
  if (text !== '') children.push({ type: 'text', value: text })
  return children
}
