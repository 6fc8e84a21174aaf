import { plainWords } from '../../text/index.ts'
import type { CitationRef, EditionSource } from '../../types.ts'

/** A short pointer to what an edition cites. */
export function refOf({ document, locator, status, quote, language }: EditionSource): CitationRef {
  const { id, adopted, adoption } = document
  return { id, adopted, language, locator, status, mode: adoption.mode, quote }
}

/** The same words of the same document, whatever the capitals, accents and punctuation. */
export function sourceKey({ document, quote, language }: EditionSource): string {
  return JSON.stringify([document.id, language, plainWords(quote)])
}
