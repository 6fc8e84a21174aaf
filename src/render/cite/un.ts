import { organsOfActs, readSymbol, spokenDate, unAct } from '../../text/index.ts'
import type { CitedPlace } from '../../types.ts'
import { unPlaces, writePlace } from './place-words.ts'

/**
 * A citation in the style of the United Nations Editorial Manual: acts by their name (`General Assembly resolution
 * 77/211, para. 5`), other documents of the Organization by their symbol, those of others by issuer and title.
 */
export function citeUn({ document, locator }: CitedPlace): string {
  const place = locator === null ? [] : [writePlace(locator, unPlaces)]
  const symbol = readSymbol(document.symbol ?? document.id)?.symbol ?? document.symbol
  if (symbol !== null) return [nameOf(symbol, document.adopted), ...place].join(', ')
  const parts = [document.issuer, `“${document.title}”`, spokenDate(document.adopted, 'en'), ...place]
  return document.source === null ? parts.join(', ') : `${parts.join(', ')}, available at ${document.source}`
}

function nameOf(symbol: string, adopted: string | null): string {
  const act = unAct(symbol, adopted?.match(/^\d{4}(?!.*\/)/)?.[0] ?? null)
  return act === null ? symbol : `${organsOfActs[act.organ]} ${act.form}${act.several ? 's' : ''} ${act.number}`
}
