import { spokenDate, spokenLocator } from '../../text/index.ts'
import type { Citation, CitationRef, DocumentRef } from '../../types.ts'
import { wordsFor } from '../words/index.ts'
import { adoptionWords, modeWords, statusWords } from '../words/phrases.ts'

const words = wordsFor('en')

/**
 * Where words come from, in one line: document, date, place; kind of text; adoption; address. As in “A/RES/77/211 (…),
 * 15 December 2022, para. 4; copy; adopted without a vote; https://…”.
 */
export function provenance({ document, locator, status, seen, evidence, confirmed }: Citation): string {
  const parts = [
    `${nameOf(document)}, ${spokenDate(document.adopted, 'en')}, ${spokenLocator(locator)}`,
    `${statusWords(status, words, seen)}${status === 'reported' ? ': not agreed language' : ''}`,
    ...(confirmed ? [] : ['to confirm: the words stand apart in the text']),
    adoptionWords(document.adoption, 'en', { basis: false }),
    ...(evidence === null ? [] : [evidence]),
  ]
  return parts.join('; ')
}

/** A document by its symbol, or id, and its title. */
export function nameOf({ id, symbol, title }: DocumentRef): string {
  return `${symbol ?? id} (${title})`
}

/** A first or latest use in one line: “May 2018, 2018-internet-censorship, para. 1: “words””. */
export function useLine({ id, adopted, locator, mode, status, seen, quote }: CitationRef): string {
  const place = `${spokenDate(adopted, 'en')}, ${id}, ${spokenLocator(locator)}`
  return `${place}: “${quote}” (${modeWords(mode, words)}; ${statusWords(status, words, seen)})`
}
