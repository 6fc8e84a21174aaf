import { stateNames } from '../../text/index.ts'
import type { State } from '../../types.ts'

/** States as lists of those who stand behind a text print them. */
export interface Countries {
  /** Whether this is a state’s name in English or French, with or without its article: `the Netherlands`, `Suède`, `US`. */
  has(name: string): boolean
  /**
   * A text that is nothing but names of states one after the other, as lines joined to a paragraph leave them.
   *
   * @returns The names as written; null where any word belongs to none.
   */
  inARow(text: string): string[] | null
}

const MAX_NAME = 60
const MAX_WORDS = 8

/** The names of a table of states; what stands in brackets behind a name counts for nothing. */
export function countriesOf(states: readonly State[]): Countries {
  const names = stateNames(states)
  const has = (name: string): boolean => {
    if (name.length > MAX_NAME) return false
    const bare = name
      .replace(/\([^()]*\)/g, ' ')
      .replaceAll('*', ' ')
      .trim()
    const short = bare.replace(/^(?:the )?(?:federal |democratic )?(?:republic|kingdom|state) of (?:the )?/i, '')
    const find = /^[A-Z]{2}$/.test(bare) ? names.findAsked : names.find
    return [name, bare, short].some(one => find(one) !== null)
  }
  const inARow = (text: string): string[] | null => {
    const words = text.split(/\s+/).filter(word => word !== '')
    const found: string[] = []
    for (let at = 0; at < words.length; ) {
      let length = Math.min(MAX_WORDS, words.length - at)
      while (length > 0 && !has(words.slice(at, at + length).join(' '))) length--
      if (length === 0) return null
      found.push(words.slice(at, at + length).join(' '))
      at += length
    }
    return found
  }
  return { has, inARow }
}
