import { fingerprint, measuresIn, measuresText, parseLocator } from '../text/index.ts'
import type { Quotation } from '../types.ts'
import type { PassageDetail } from './decode.ts'

/**
 * A passage of a gathered digest is its phrases and nothing else. There are tens of thousands of them, so they are stored
 * in a fifth of the room: the phrases a line each; what was measured as numbers, then a letter a phrase; the place is the
 * label of its column.
 */
export interface StoredText {
  text: string
  detail: string
}

const letters: Readonly<Record<string, string>> = { said: 's', named: 'n', mentioned: 'm' }

/** Text and detail of a passage as they are stored. */
export function packPassage(text: string, detail: PassageDetail): StoredText {
  const { measured, quotations } = detail
  if (measured === undefined) return { text, detail: JSON.stringify(detail) }
  const phrases = quotations.map(({ start, end }) => text.slice(start, end))
  if (textOf(phrases) !== text) return { text, detail: JSON.stringify(detail) }
  const how = quotations.map(({ said = 'said' }) => letters[said]).join('')
  return { text: phrases.join('\n'), detail: `${measuresText(measured)}|${how}` }
}

/** Whether a stored detail is that of a passage which was packed. */
export const isPacked = (detail: string): boolean => !detail.startsWith('{')

/** The text of a packed passage as its file has it. */
export const unpackText = (stored: string): string => textOf(stored.split('\n'))

const textOf = (phrases: readonly string[]): string => phrases.map(phrase => `“${phrase}”`).join(' … ')

/** The detail of a packed passage as it was before it was stored; each part is worked out when it is first asked for. */
export function unpackDetail({ text, detail }: StoredText, label: string | null): PassageDetail {
  const [numbers = '', how = ''] = detail.split('|')
  const locator = once(() => (label === null ? null : parseLocator(label)))
  const quotations = once(() => quotationsOf(text.split('\n'), how))
  const name = once(() => fingerprint(unpackText(text)))
  const measured = once(() => measuresIn(numbers))
  return {
    get locator() {
      return locator()
    },
    heading: [],
    notes: [],
    get quotations() {
      return quotations()
    },
    get fingerprint() {
      return name()
    },
    get measured() {
      return measured()
    },
  }
}

function once<T>(make: () => T): () => T {
  let made: { is: T } | null = null
  return () => {
    made ??= { is: make() }
    return made.is
  }
}

function quotationsOf(phrases: readonly string[], how: string): Quotation[] {
  let at = 1
  return phrases.map((phrase, index) => {
    const span = { start: at, end: at + phrase.length, seen: 'file', evidence: null } as const
    const letter = how[index]
    at += phrase.length + '” … “'.length
    return letter === 'n' ? { ...span, said: 'named' } : letter === 'm' ? { ...span, said: 'mentioned' } : span
  })
}
