import { gluedMarks } from '../structure/glued-notes.ts'
import type { PlainBlock } from './plain-blocks.ts'

const NOTE = /^[ \t]*(\d{1,3}|\*{1,4}|†)[ \t.)]+(?=\S)/

interface PlainNote {
  mark: string
  text: string
}

/**
 * Footnotes after a rule line, as far as each begins with a mark; the first block without one ends them. Without a rule,
 * those at the end of the text whose every number is glued to a word above.
 */
export function takeFootnotes(blocks: PlainBlock[]): { blocks: PlainBlock[]; notes: PlainNote[] } {
  const ruled = ruledNotes(blocks)
  return ruled.notes.length > 0 ? ruled : endNotes(ruled.blocks)
}

function ruledNotes(blocks: PlainBlock[]): { blocks: PlainBlock[]; notes: PlainNote[] } {
  const kept: PlainBlock[] = []
  const notes: PlainNote[] = []
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

function endNotes(blocks: PlainBlock[]): { blocks: PlainBlock[]; notes: PlainNote[] } {
  let from = blocks.length
  const notes: PlainNote[] = []
  while (from > 0) {
    const block = blocks[from - 1]
    const found = block && /^\d/.test(block.number ?? block.lines[0]?.trim() ?? '') ? noteLines(block) : null
    if (found === null) break
    notes.unshift(...found)
    from -= 1
  }
  const glued = new Set(blocks.slice(0, from).flatMap(({ lines }) => gluedMarks(lines.join('\n'))))
  const isProved = notes.length > 0 && notes.every(({ mark, text }) => glued.has(mark) && text !== '')
  return isProved ? { blocks: blocks.slice(0, from), notes } : { blocks, notes: [] }
}

function noteLines(block: PlainBlock): PlainNote[] | null {
  const notes: PlainNote[] = []
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
