import { counted, wordDiff } from '../../text/index.ts'
import { type ComparedText, wholeText } from './reworded.ts'

/** Differences that a warning shows; the others are counted. */
const SHOWN = 3
const LONGEST = 60

/**
 * Say in which words two texts of one document differ: in how many places, and the first three of them.
 *
 * @returns null where no word differs.
 */
export function differingWords(held: ComparedText, fresh: ComparedText): string | null {
  const places: { gone: string; come: string }[] = []
  let open: { gone: string; come: string } | null = null
  for (const { op, text } of wordDiff(wholeText(held), wholeText(fresh), fresh.language)) {
    if (op === 'equal') open = null
    else {
      if (open === null) {
        open = { gone: '', come: '' }
        places.push(open)
      }
      open[op === 'delete' ? 'gone' : 'come'] += text
    }
  }
  if (places.length === 0) return null
  const more = places.length - SHOWN
  const shown = places.slice(0, SHOWN).map(({ gone, come }) => `${quoted(gone)} → ${quoted(come)}`)
  const count = counted(places.length, 'place')
  return `${count}: ${shown.join('; ')}${more > 0 ? `; and ${more} more` : ''}`
}

function quoted(words: string): string {
  const one = words.replace(/\s+/g, ' ').trim()
  if (one === '') return 'nothing'
  return `“${one.length <= LONGEST ? one : `${one.slice(0, LONGEST - 2).trimEnd()} …`}”`
}
