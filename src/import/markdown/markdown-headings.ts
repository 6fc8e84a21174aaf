import type { Paragraph, PhrasingContent } from 'mdast'

/** Lines that end in a page number after a tab or leader dots: a table of contents, if there are several. */
export function contentsLines(node: Paragraph): number {
  const text = node.children
    .map(child => (child.type === 'text' ? child.value : child.type === 'break' ? '\n' : 'x'))
    .join('')
  const lines = text.split('\n').filter(line => line.trim() !== '')
  return lines.length > 1 && lines.every(line => /(?:\t|\.{4}|…) ?\d{1,4}$/.test(line.trimEnd())) ? lines.length : 0
}

const MAX_HEADING = 200

/** A short paragraph wholly in bold or underlined, without the end of a sentence, serves as a heading. */
export function isBoldHeading(nodes: PhrasingContent[], text: string): boolean {
  return text.length <= MAX_HEADING && !/[.;,!?]$/.test(text) && isBold(nodes)
}

/** Whether a line is wholly in bold or underlined; false where it holds nothing. */
export function isBold(nodes: PhrasingContent[]): boolean {
  const inked = nodes.filter(isInked)
  if (inked.every(isBoldNode)) return inked.length > 0
  const [first] = inked
  const last = inked.at(-1)
  return (
    first?.type === 'html' &&
    last?.type === 'html' &&
    /^<(?:u|b|strong)>$/i.test(first.value) &&
    /^<\/(?:u|b|strong)>$/i.test(last.value)
  )
}

function isInked(node: PhrasingContent): boolean {
  return node.type !== 'break' && !(node.type === 'text' && node.value.trim() === '')
}

function isBoldNode(node: PhrasingContent): boolean {
  if (node.type === 'strong') return true
  return (
    (node.type === 'emphasis' || node.type === 'link') && node.children.length > 0 && node.children.every(isBoldNode)
  )
}
