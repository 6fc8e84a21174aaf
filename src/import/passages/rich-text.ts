import type { Note } from '../../types.ts'

/** Plain text with the notes taken out of it; `note.at` is an offset into `text`. */
export interface RichText {
  text: string
  notes: Note[]
}

/** Gathers runs of text: ASCII white space is collapsed to one space, no-break spaces are kept. */
export interface RichTextWriter {
  write(run: string): void
  /** A note mark at this place; the mark itself never enters the text. */
  note(mark: string, text: string): void
  done(): RichText
}

/** Start an empty text. `done` trims both ends, no-break spaces too, and shifts the notes with it. */
export function createRichText(): RichTextWriter {
  const runs: string[] = []
  const notes: Note[] = []
  let length = 0
  let gap = false
  return {
    write(run) {
      if (run === '') return
      const collapsed = /[\t\r\n]| {2}/.test(run) ? run.replace(/[ \t\r\n]+/g, ' ') : run
      const opens = collapsed.startsWith(' ')
      const closes = collapsed.endsWith(' ')
      const core = collapsed.slice(opens ? 1 : 0, closes && collapsed.length > 1 ? -1 : undefined)
      if (opens) gap = true
      if (core === '') return
      if (gap && length > 0) {
        runs.push(' ')
        length += 1
      }
      runs.push(core)
      length += core.length
      gap = closes
    },
    note(mark, text) {
      notes.push({ mark, text, at: length })
    },
    done: () => trimRichText({ text: runs.join(''), notes }),
  }
}

/** Take `count` code units off the front (a printed number, say); notes that stood there move to the start. */
export function dropFront(rich: RichText, count: number): RichText {
  if (count === 0) return rich
  const text = rich.text.slice(count)
  return trimRichText({ text, notes: rich.notes.map(note => ({ ...note, at: Math.max(0, note.at - count) })) })
}

/** Divide at an offset, both ends trimmed; a note at the seam stays before it. */
export function cutRichText({ text, notes }: RichText, at: number): [before: RichText, after: RichText] {
  return [
    trimRichText({ text: text.slice(0, at), notes: notes.filter(note => note.at <= at) }),
    dropFront({ text, notes: notes.filter(note => note.at > at) }, at),
  ]
}

/** Join pieces with one space; notes keep their places. */
export function joinRichText(pieces: RichText[], separator = ' '): RichText {
  const notes: Note[] = []
  let text = ''
  for (const piece of pieces) {
    if (piece.text === '' && piece.notes.length === 0) continue
    if (text !== '') text += separator
    for (const note of piece.notes) notes.push({ ...note, at: note.at + text.length })
    text += piece.text
  }
  return { text, notes }
}

function trimRichText(rich: RichText): RichText {
  const start = rich.text.length - rich.text.trimStart().length
  const text = rich.text.trim()
  return {
    text,
    notes: rich.notes.map(note => ({ ...note, at: Math.min(text.length, Math.max(0, note.at - start)) })),
  }
}
