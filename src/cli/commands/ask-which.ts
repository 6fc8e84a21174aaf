import type { Refused } from '../../library/writing.ts'
import { stripControls } from '../../text/index.ts'

/** Somebody to talk to. */
export interface Conversation {
  say(text: string): void
  /** The next line typed, its ends trimmed; null when the other side has left. */
  hear(): Promise<string | null>
}

/**
 * Ask a person of which document a text is: one of the candidates, or a new one, which then needs an id.
 *
 * @returns the id; null where the person leaves the text out, or has left.
 */
export async function askWhich(
  { file, error, candidates = [] }: Pick<Refused, 'file' | 'error' | 'candidates'>,
  { say, hear }: Conversation,
): Promise<string | null> {
  const line = (text: string): void => say(`${stripControls(text)}\n`)
  line(`${file}: whose text is it? ${error.message}`)
  for (const [at, { id, title, adopted, why }] of candidates.entries())
    line(`  ${at + 1}  ${id}: ${title} (${adopted ?? 'undated'}); ${why}`)
  line('  n  a new document\n  s  leave it out')
  for (;;) {
    say('Number, n or s: ')
    const answer = (await hear())?.toLowerCase() ?? 's'
    if (answer === 's' || answer === '') return null
    if (answer === 'n') {
      say('Its id, for example 2031-harbour-statement: ')
      return (await hear()) || null
    }
    const chosen = /^\d{1,3}$/.test(answer) ? candidates[Number(answer) - 1] : undefined
    if (chosen) return chosen.id
  }
}
