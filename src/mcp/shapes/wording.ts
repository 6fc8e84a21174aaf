import { type Quotability, quotability } from '../../ask/citing/quotability.ts'
import { citeUn } from '../../render/cite/un.ts'
import { adoptionWords, standingWords, statusWords, wordsFor } from '../../render/index.ts'
import { agreedByAll } from '../../text/index.ts'
import type { AdoptionMode, DocumentRef, Locator, SameParagraph, Seen, TextStatus } from '../../types.ts'
import { type Contract, given, type JsonSchema, list, object, oneOf, text, yes } from '../contract/index.ts'
import { paragraphAddress } from './addresses.ts'

/** Words of a document, or ours on it, with all that whoever repeats them must know. */
export interface Wording {
  quotable: Quotability
  /** The document’s own words, cut from its text; absent where they are not its own, or may not be. */
  quote?: string
  /** The sentence or paragraph around them, also its own. */
  context?: string
  /** Words that were only read in a notice or a shortened list: perhaps not the document’s. */
  reported?: string
  /** What we say of the paragraph in our own words: never a quotation. */
  ourSummary?: string
  cite: string
  document: string
  title: string
  adopted?: string
  language: string
  place?: string
  /** What we have the words from. */
  from: string
  agreedBy: AgreedBy
  adoption: string
  standing: string
  /** The words stand apart in the text: read it first. */
  toConfirm?: true
  mention?: true
  editions?: { document: string; place?: string; adopted?: string; adoption: string }[]
  uri: string
}

type AgreedBy = 'its whole body' | 'some of its members' | 'not known' | 'nobody'

/** What a wording is made from: a citation, a use in a trace, a passage. */
export interface Cited {
  document: DocumentRef
  locator: Locator | null
  status: TextStatus
  seen: Seen | null
  quote: string
  context?: string | null
  summary?: string | null
  confirmed?: boolean
  mention?: true
  editions?: readonly SameParagraph[]
}

/** Letters of one piece of text that are given: a longer one is cut, and says so. */
export const LONGEST_TEXT = 2_500
/** Other editions of a paragraph that are named. */
const MOST_EDITIONS = 3

const english = wordsFor('en')

export function wordingOf(cited: Cited): Wording {
  const { document, locator, status, seen, quote } = cited
  const quotable = quotability(status, seen)
  const { id, title, adopted, language } = document
  const isOwn = quotable !== 'no'
  const context = cited.context === quote ? null : (cited.context ?? null)
  const editions = (cited.editions ?? []).slice(0, MOST_EDITIONS).map(edition =>
    given({
      document: edition.id,
      place: edition.locator?.label ?? null,
      adopted: edition.adopted,
      adoption: english.mode[edition.mode],
    }),
  )
  return {
    quotable,
    ...given({
      quote: isOwn ? quote : null,
      context: isOwn && context !== null ? shortened(context) : null,
      reported: status === 'reported' ? quote : null,
      // Of words that are the document’s own, the summary that they stand in tells where they are from.
      ourSummary: cited.summary ? shortened(cited.summary) : status === 'summary' ? shortened(quote) : null,
    }),
    cite: citeUn({ document, locator }),
    document: id,
    title: shortened(title),
    ...given({ adopted }),
    language,
    ...given({ place: locator?.label ?? null }),
    from: statusWords(status, english, seen),
    agreedBy: agreedBy(document.adoption.mode),
    adoption: adoptionWords(document.adoption, 'en', { basis: false }),
    standing: standingOf(document),
    ...(cited.confirmed === false ? { toConfirm: true as const } : {}),
    ...(cited.mention ? { mention: true as const } : {}),
    ...(editions.length > 0 ? { editions } : {}),
    uri: paragraphAddress(id, language, locator?.label ?? null),
  }
}

/** Whether the editions of a text lost or found consensus, in words. */
export const standingOf = ({ standing }: DocumentRef): string =>
  standing === undefined ? 'no change of consensus on record' : standingWords(standing, 'en')

export function agreedBy(mode: AdoptionMode): AgreedBy {
  if (agreedByAll(mode)) return 'its whole body'
  if (mode === 'none') return 'nobody'
  return mode === 'unknown' ? 'not known' : 'some of its members'
}

/** A text cut at a word where it is long. What is left out is no part of what is quoted. */
export function shortened(long: string, most = LONGEST_TEXT): string {
  return long.length <= most ? long : `${long.slice(0, Math.max(1, long.lastIndexOf(' ', most)))} […]`
}

export function wordingSchema(contract: Contract): JsonSchema {
  return object({
    quotable: oneOf(
      ['yes', 'after checking', 'no'],
      'Whether the words may stand in quotation marks as those of the document. “after checking”: only once the source has been read.',
    ),
    'quote?': text('The document’s own words, to the letter. Absent where there are none to quote.'),
    'context?': text('The document’s own words around the quote; “[…]” where they were cut.'),
    'reported?': text('Words read only in a notice or a shortened list. Never quote them.'),
    'ourSummary?': text('Our own summary of the paragraph. Never quote it, never call it agreed language.'),
    cite: text('The citation, ready to be printed.'),
    document: text('Its id, as other tools take it.'),
    title: text(),
    'adopted?': contract.part('common', '$defs', 'date'),
    language: contract.part('common', '$defs', 'language'),
    'place?': text('The paragraph, as other tools take it.'),
    from: text('What we have the words from.'),
    agreedBy: oneOf(['its whole body', 'some of its members', 'not known', 'nobody']),
    adoption: text('How the document was adopted.'),
    standing: text('Whether the editions of the text lost or found consensus.'),
    'toConfirm?': yes('The words stand apart in the text: read it first.'),
    'mention?': yes('The words stand only in the title of another text or in a name: nothing to cite.'),
    'editions?': list(
      object({
        document: text(),
        'place?': text(),
        'adopted?': contract.part('common', '$defs', 'date'),
        adoption: text(),
      }),
      'Other editions of the same paragraph, newest first.',
    ),
    uri: text('The resource with the paragraph.'),
  })
}

/** One wording as a line of plain text, for clients that show a model no more. */
export function wordingLine(one: Wording): string {
  const words =
    one.quote !== undefined
      ? `“${one.quote}”`
      : one.reported !== undefined
        ? `reported, not to be quoted: ${one.reported}`
        : `our summary, not to be quoted: ${shortened(one.ourSummary ?? '', 300)}`
  const standing = one.standing === 'no change of consensus on record' ? '' : ` · ${one.standing}`
  const confirm = one.toConfirm
    ? ' · the words stand apart: read the paragraph'
    : one.mention
      ? ' · only mentioned, in a title or a name'
      : ''
  const context = one.quote !== undefined && one.context !== undefined ? `\n  in: “${shortened(one.context, 500)}”` : ''
  const place = one.place === undefined ? '' : ` ${one.place}`
  return `${words} — ${one.cite} [${one.document}${place}] · ${one.adoption}${standing} · ${one.from} · quotable: ${one.quotable}${confirm}${context}`
}
