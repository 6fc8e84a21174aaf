import type { PhrasingContent } from 'mdast'
import { tokenize } from '../../text/index.ts'
import type { DiffPart } from '../../types.ts'
import { text } from '../tree/nodes.ts'

/** A run of one text, and whether the other text lacks it. */
export interface MarkedRun {
  text: string
  isOwn: boolean
}

/**
 * The draft’s words, and those of them that the agreed text lacks. Joined, the runs are the draft’s words to the last
 * character.
 */
export function addedRuns(diff: readonly DiffPart[]): MarkedRun[] {
  return diff.flatMap(({ op, text }) => (op === 'delete' ? [] : [{ text, isOwn: op === 'insert' }]))
}

/**
 * The agreed words, and those of them that the draft lacks. Joined, the runs are the quotation to the last character:
 * they are cut from it, since the words that both have are given in the draft’s spelling.
 */
export function droppedRuns(quote: string, diff: readonly DiffPart[], language: string): MarkedRun[] {
  const words = tokenize(quote, language)
  const runs: MarkedRun[] = []
  let at = 0
  let from = 0
  for (const { op, text } of diff) {
    if (op === 'insert') continue
    const count = tokenize(text, language).length
    const to = words[at + count]?.start ?? quote.length
    if (to > from) runs.push({ text: quote.slice(from, to), isOwn: op === 'delete' })
    at += count
    from = Math.max(from, to)
  }
  if (from < quote.length) runs.push({ text: quote.slice(from), isOwn: false })
  return runs
}

/** Runs as text: what only this text has stands between `[+` or `[-` and `]`, readable without colour. */
export function markedRuns(runs: readonly MarkedRun[], sign: '+' | '-'): PhrasingContent[] {
  return runs.flatMap(run => {
    const bare = run.text.trim()
    if (!run.isOwn || bare === '') return [text(run.text)]
    const [before = '', after = ''] = run.text.split(bare)
    return [...space(before), marked(`[${sign}${bare}]`, sign), ...space(after)]
  })
}

/** Both texts in one: what the draft added `[+so]` and dropped `[-so]`. */
export function markedDiff(diff: readonly DiffPart[]): PhrasingContent[] {
  return diff.flatMap(({ op, text: words }) =>
    op === 'equal' ? [text(words)] : markedRuns([{ text: words, isOwn: true }], op === 'insert' ? '+' : '-'),
  )
}

function space(white: string): PhrasingContent[] {
  return white === '' ? [] : [text(white)]
}

/** A text node, so that Markdown has the words alone; HTML shows what was put in and taken out. */
function marked(value: string, sign: '+' | '-'): PhrasingContent {
  return { ...text(value), data: { hName: sign === '+' ? 'ins' : 'del' } }
}
