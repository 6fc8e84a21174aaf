import { romanValue } from '../../text/index.ts'
import type { LocatorStep } from '../../types.ts'

/** Follows the parts, chapters and sections of a text that are only headings, and the lettered ones within them. */
export interface PartChain {
  /** The parts in force after a heading of this kind and number; `bare` where it prints a number alone. */
  accept(kind: 'part' | 'chapter' | 'section', number: string, bare: boolean): LocatorStep[]
}

const NAMED = ['part', 'chapter', 'section'] as const

/** A new chain, before its first heading. */
export function createPartChain(): PartChain {
  const named = new Map<(typeof NAMED)[number], string>()
  let roman = ''
  let letter = ''
  return {
    accept(kind, number, bare) {
      if (bare) {
        const value = romanValue(number)
        const next = letter === '' ? 65 : letter.charCodeAt(0) + 1
        const isNextLetter = number.length === 1 && number.charCodeAt(0) === next
        const isNextRoman = value > 0 && value === romanValue(roman) + 1
        if ((isNextLetter && !isNextRoman) || value === 0) letter = number
        else {
          roman = number
          letter = ''
        }
      } else {
        for (const lower of NAMED.slice(NAMED.indexOf(kind))) named.delete(lower)
        named.set(kind, number)
        roman = ''
        letter = ''
      }
      return [
        ...[...named].map(([name, printed]): LocatorStep => ({ kind: name, number: printed })),
        ...[roman, letter].filter(part => part !== '').map((part): LocatorStep => ({ kind: 'section', number: part })),
      ]
    },
  }
}
