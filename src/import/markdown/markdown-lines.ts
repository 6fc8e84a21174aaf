import type { PhrasingContent } from 'mdast'
import { paragraphStarts } from '../passages/hard-lines.ts'
import { isBold } from './markdown-headings.ts'
import { markdownText } from './markdown-inline.ts'

const LETTERED_LINE = /^[ \t]*\([a-z]{1,4}\)[ \t]+\S/
const LISTED = /^(?:\(?[a-z]{1,4}\)|\d{1,3}(?: (?:bis|ter))?[.)]|[•●▪‣·–—-])[ \u00A0\u202F]\s*\S/

/**
 * A paragraph of Markdown divided where its author began another: at hard breaks that part paragraphs, and where a line
 * begins with a lettered mark (`(b) …`).
 */
export function linesOf(nodes: PhrasingContent[]): PhrasingContent[][] {
  return brokenLines(nodes).flatMap(letteredLines)
}

function brokenLines(nodes: PhrasingContent[]): PhrasingContent[][] {
  const lines = hardLines(nodes)
  if (lines.length === 1) return lines
  const starts = paragraphStarts(
    lines.map(line => {
      const { text, notes } = markdownText(line, new Map())
      return { text: text === '' && notes.length > 0 ? ' ' : text, marked: isBold(line), listed: LISTED.test(text) }
    }),
  )
  const groups: PhrasingContent[][] = [[]]
  lines.forEach((line, at) => {
    if (starts[at]) groups.push([])
    else groups.at(-1)?.push({ type: 'break' })
    groups.at(-1)?.push(...line)
  })
  return groups
}

/** Emphasis nested deeper is no author's: breaks in it stay spaces. */
const MAX_DEPTH = 10

/** The runs between hard breaks; emphasis that holds one goes on in the next line. */
function hardLines(nodes: PhrasingContent[], depth = 0): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]]
  for (const node of nodes) {
    if (node.type === 'break' || (node.type === 'html' && /^<br\b/i.test(node.value))) lines.push([])
    else if ('children' in node && depth < MAX_DEPTH) {
      hardLines(node.children, depth + 1).forEach((children, at) => {
        if (at > 0) lines.push([])
        lines.at(-1)?.push({ ...node, children })
      })
    } else lines.at(-1)?.push(node)
  }
  return lines
}

function letteredLines(nodes: PhrasingContent[]): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]]
  const lettered = startsLettered(nodes)
  let lineStart = true
  for (const node of nodes) {
    if (node.type !== 'text' || !lettered) {
      lines.at(-1)?.push(node)
      lineStart = node.type === 'break'
      continue
    }
    node.value.split('\n').forEach((value, at) => {
      if ((at > 0 || lineStart) && LETTERED_LINE.test(value) && (lines.at(-1)?.length ?? 0) > 0) lines.push([])
      lines.at(-1)?.push({ type: 'text', value: at > 0 ? `\n${value}` : value })
    })
    lineStart = false
  }
  return lines
}

function startsLettered(nodes: PhrasingContent[]): boolean {
  return nodes.some(node => node.type === 'text' && node.value.split('\n').some(line => LETTERED_LINE.test(line)))
}

/** A number at the start of a paragraph: `12.`, `12)`, `12 bis.`, with its length including the space after it. */
export function numberedLine(text: string): { number: string; value: number; length: number } | null {
  const found = /^(\d{1,3}(?: (?:bis|ter))?)[.)][ \t\u00A0\u202F]+(?=\S)/.exec(text)
  return found?.[1] ? { number: found[1], value: Number.parseInt(found[1], 10), length: found[0].length } : null
}
