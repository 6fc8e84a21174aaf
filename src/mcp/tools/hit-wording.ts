import type { Hit } from '../../ask/search/index.ts'
import { LONGEST_TEXT, type Wording, wordingOf } from '../shapes/index.ts'

/**
 * A passage that was found: of a full text its words, of a digest the recorded phrase among the words asked for, and what we
 * say of the paragraph apart.
 */
export function hitWording(hit: Hit): Wording {
  const { document, locator, text, matches, quotations, editions, toConfirm } = hit
  const about = { document, locator, confirmed: !toConfirm, ...(editions && { editions }) }
  const [match = { start: 0, end: text.length }] = matches
  if (document.text === 'official' || document.text === 'copy') {
    const { start, end } = stretch(text, match)
    return wordingOf({ ...about, status: document.text, seen: null, quote: text.slice(start, end) })
  }
  const phrase = quotations.find(one => one.start < match.end && one.end > match.start)
  if (phrase === undefined) return wordingOf({ ...about, status: 'summary', seen: null, quote: text })
  const quote = text.slice(phrase.start, phrase.end)
  return wordingOf({ ...about, status: phrase.status, seen: phrase.seen, quote, summary: text })
}

/** The whole passage; of a long one a run of whole words around the match, from the passage’s own letters. */
function stretch(text: string, match: { start: number; end: number }): { start: number; end: number } {
  if (text.length <= LONGEST_TEXT) return { start: 0, end: text.length }
  const from = Math.max(0, Math.min(match.start - LONGEST_TEXT / 4, text.length - LONGEST_TEXT))
  const start = from === 0 ? 0 : text.indexOf(' ', from) + 1
  const to = Math.min(text.length, start + LONGEST_TEXT)
  return { start, end: to === text.length ? to : Math.max(match.end, text.lastIndexOf(' ', to)) }
}
