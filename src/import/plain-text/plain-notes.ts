import type { PlainBlock } from './plain-blocks.ts'

const NOTE = /^[ \t]*(\d{1,3}|\*{1,4}|†)[ \t.)]+(?=\S)/

/** Footnotes after a rule line, as far as each begins with a mark; the first block without one ends them. */
export function takeFootnotes(blocks: PlainBlock[]): { blocks: PlainBlock[]; notes: { mark: string; text: string }[] } {
  const kept: PlainBlock[] = []
  const notes: { mark: string; text: string }[] = []
  let inside = false
  for (const block of blocks) {
    if (block.kind === 'rule') {
      inside = true
      continue
    }
    const found = inside ? noteLines(block) : null
    if (found === null) {
      inside = false
      kept.push(block)
    } else notes.push(...found)
  }
  return { blocks: kept, notes }
}

function noteLines(block: PlainBlock): { mark: string; text: string }[] | null {
  const notes: { mark: string; text: string }[] = []
  if (block.kind === 'number' && block.number !== null) notes.push({ mark: block.number, text: '' })
  for (const line of block.lines) {
    const mark = NOTE.exec(line)
    const last = notes.at(-1)
    if (mark?.[1]) notes.push({ mark: mark[1], text: line.slice(mark[0].length).trim() })
    else if (last) last.text = `${last.text} ${line.trim()}`.trim()
    else return null
  }
  return notes
}
