import { spokenDate, spokenLocator } from '../../text/index.ts'
import type { CitedPlace } from '../../types.ts'
import { adoptionWords } from '../words/phrases.ts'

/** A citation in our own plain form: who, title, symbol, date, place, and how it was adopted. */
export function citePlain({ document, locator }: CitedPlace): string {
  const title = document.symbol === null ? `“${document.title}”` : `“${document.title}” (${document.symbol})`
  const place = locator === null ? [] : [spokenLocator(locator)]
  const head = [document.issuer, title, spokenDate(document.adopted, 'en'), ...place].join(', ')
  const adopted = adoptionWords(document.adoption, 'en', { basis: false })
  return `${head}; ${adopted}.${document.source === null ? '' : ` ${document.source}`}`
}
