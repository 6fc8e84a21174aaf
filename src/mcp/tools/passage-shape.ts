import { quotability } from '../../ask/citing/quotability.ts'
import { citeUn } from '../../render/cite/un.ts'
import { spokenLocator } from '../../text/index.ts'
import type { DocumentRef, Locator, Seen, TextStatus } from '../../types.ts'
import { type Contract, given, type JsonSchema, list, object, oneOf, text } from '../contract/index.ts'
import { paragraphAddress, shortened } from '../shapes/index.ts'

/** A passage as a document is shown: its own words, or our summary with the phrases that are its own. */
export interface LeanPassage {
  place?: string
  heading?: string[]
  quotable: 'yes' | 'after checking' | 'no'
  /** The whole paragraph, of a full text. */
  quote?: string
  ourSummary?: string
  /** Of a digest: the document’s own words in it. */
  phrases?: { quote: string; quotable: 'yes' | 'after checking' }[]
  cite: string
  uri: string
}

/** What is shown of a passage. */
interface Shown {
  locator: Locator | null
  text: string
  heading: string[]
  quotations: { start: number; end: number; seen: Seen; status: TextStatus }[]
}

/** Letters of one paragraph that are given. */
const LONGEST = 8_000

export function leanPassage(document: DocumentRef, { locator, text, heading, quotations }: Shown): LeanPassage {
  const isWhole = document.text === 'official' || document.text === 'copy'
  const phrases = quotations.flatMap(({ start, end, seen, status }) => {
    const quotable = quotability(status, seen)
    return quotable === 'no' ? [] : [{ quote: text.slice(start, end), quotable }]
  })
  return {
    ...given({ place: locator?.label ?? null }),
    ...(heading.length > 0 ? { heading } : {}),
    ...(isWhole
      ? { quotable: 'yes', quote: shortened(text, LONGEST) }
      : { quotable: 'no', ourSummary: shortened(text, LONGEST), phrases }),
    cite: citeUn({ document, locator }),
    uri: paragraphAddress(document.id, document.language, locator?.label ?? null),
  }
}

export function passageSchema(contract: Contract): JsonSchema {
  return object({
    'place?': text('As other tools take it.'),
    'heading?': contract.part('common', '$defs', 'passage', 'properties', 'heading'),
    quotable: oneOf(
      ['yes', 'after checking', 'no'],
      'Of the paragraph as a whole; each of `phrases` says it of itself.',
    ),
    'quote?': text('The paragraph’s own words; “[…]” where a very long one was cut.'),
    'ourSummary?': text('Our own summary of the paragraph. Never quote it.'),
    'phrases?': list(
      object({ quote: text('The document’s own words.'), quotable: oneOf(['yes', 'after checking']) }),
      'Of what we only have a summary: the document’s own words in it.',
    ),
    cite: text(),
    uri: text(),
  })
}

/** One passage as plain text. */
export function passageLine(document: DocumentRef, { locator }: Pick<Shown, 'locator'>, passage: LeanPassage): string {
  const place = locator === null ? '—' : spokenLocator(locator)
  if (passage.quote !== undefined) return `${place}: “${passage.quote}”`
  const phrases = (passage.phrases ?? []).map(({ quote, quotable }) => `“${quote}” (quotable: ${quotable})`)
  return `${place}: our summary of ${document.id}, not to be quoted: ${passage.ourSummary}${phrases.length > 0 ? `\n  its own words: ${phrases.join('; ')}` : ''}`
}
