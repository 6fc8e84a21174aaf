import type { PhrasingContent } from 'mdast'

const LETTERED_LINE = /^[ \t]*\([a-z]{1,4}\)[ \t]+\S/

/** A paragraph divided where a line begins with a lettered mark (`(b) …`), since authors break lines there. */
export function linesOf(nodes: PhrasingContent[]): PhrasingContent[][] {
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
  const found = /^(\d{1,3}(?: (?:bis|ter))?)[.)][ \t\u00A0]+(?=\S)/.exec(text)
  return found?.[1] ? { number: found[1], value: Number.parseInt(found[1], 10), length: found[0].length } : null
}
