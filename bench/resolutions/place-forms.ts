import { chicagoPlaces, oscolaPlaces, unPlaces, writePlace } from '../../src/render/cite/place-words.ts'
import { spokenLocator } from '../../src/text/index.ts'
import type { Locator } from '../../src/types.ts'

/** A place in every form that foc prints: its label, as it is said in both languages, as each style of citation writes it. */
export function placeForms(locator: Locator): Record<string, string> {
  return {
    label: locator.label,
    english: spokenLocator(locator),
    french: spokenLocator(locator, 'fr'),
    un: writePlace(locator, unPlaces),
    apa: writePlace(locator, { ...unPlaces, beforeItem: '' }),
    chicago: writePlace(locator, chicagoPlaces),
    oscola: writePlace(locator, oscolaPlaces),
  }
}
