import { shortPlace } from '../../src/cli/print/short-place.ts'
import { chicagoPlaces, oscolaPlaces, unPlaces, writePlace } from '../../src/render/cite/place-words.ts'
import { markInLatin, spokenLocator } from '../../src/text/index.ts'
import type { Locator } from '../../src/types.ts'

/**
 * A place in every form that foc prints: its label, as it is said in both languages, as each style of citation writes it; and
 * as people write its items, in Latin letters and with half a bracket.
 */
export function placeForms(locator: Locator): Record<string, string> {
  const said = spokenLocator(locator)
  const items = locator.path.filter(({ kind }) => kind === 'item')
  const latin = items.reduce((words, { number }) => words.replace(`(${number})`, `(${markInLatin(number)})`), said)
  const isNumbered = locator.path.some(({ kind, number }) => kind === 'paragraph' && /^\d{1,4}$/.test(number))
  const isLettered = isNumbered && items.every(({ number }) => /^\p{L}\u0640?$/u.test(number))
  const half = isLettered ? items.reduce((words, { number }) => words.replace(`(${number})`, `${number})`), said) : said
  return {
    short: shortPlace(locator),
    latin,
    half,
    label: locator.label,
    english: said,
    french: spokenLocator(locator, 'fr'),
    un: writePlace(locator, unPlaces),
    apa: writePlace(locator, { ...unPlaces, beforeItem: '' }),
    chicago: writePlace(locator, chicagoPlaces),
    oscola: writePlace(locator, oscolaPlaces),
  }
}
