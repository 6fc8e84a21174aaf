import { ordinalValue } from './ordinal.ts'

const counted = '[a-z]{4,11}(?:-[a-z]{5,7})?|\\d{1,4}(?:st|nd|rd|th)'
const inOrder = new RegExp(`^(${counted}) (preambular )?para(?:graph|\\.)?(?=[ (~]|$)`, 'i')
const repeated = new RegExp(`(\\)?) \\(the (${counted}) so numbered\\)`, 'gi')

/**
 * A place in other forms that people and styles of citation write, as our grammar reads it: `third preambular paragraph`,
 * `7 c)`, `sect. II.A`. Words that have none of these forms are unchanged.
 */
export function plainerWords(words: string): string {
  return words
    .replaceAll('،', ',')
    .replace(/[٠-٩]/g, digit => String(digit.charCodeAt(0) - 0x660))
    .replace(inOrder, (whole, order: string, preambular: string | undefined) => {
      const value = ordinalValue(order)
      return value === null ? whole : `${preambular === undefined ? '¶' : 'PP'}${value}`
    })
    .replace(/(?<=^|[\d)] ?|\b(?:bis|ter) )([a-zа-я\u0621-\u064A]{1,5})\)/giu, '($1)')
    .replace(/^((?:sect|section|part|partie)\.? [ivxlc]{1,6})[. ]([a-z])(?=,|$)/i, '$1, sect. $2')
}

/** The second use of a number, as styles of citation say it: `para. 4 (the second so numbered)` → `para. 4~2`. */
export function withRepeats(words: string): string {
  if (!/ so numbered\)/i.test(words)) return words
  return words.replace(repeated, (whole, bracket: string, order: string) => {
    const value = ordinalValue(order)
    return value === null ? whole : `~${value}${bracket}`
  })
}

/** A number with its Latin adverb in small letters after a space: `3BIS` → `3 bis`. */
export function tidyNumber(text: string): string {
  return text.replace(
    / ?(bis|ter|quater|quinquies|sexies|septies|octies|novies|decies)(~\d+)?$/i,
    (_, word: string, use = '') => ` ${word.toLowerCase()}${use}`,
  )
}
