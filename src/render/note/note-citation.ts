import type { PhrasingContent } from 'mdast'
import { adoptionOrder, agreedByAll, spokenLocator } from '../../text/index.ts'
import type { Citation, DocumentRef, Twin } from '../../types.ts'
import { unbroken } from '../tree/marks.ts'
import { foreign, inside, quotation, text } from '../tree/nodes.ts'
import { wordsFor } from '../words/index.ts'
import { modeWords } from '../words/phrases.ts'
import type { NoteSetting } from './note-setting.ts'
import { markOf, type NoteSources } from './note-sources.ts'

/** Words of a citation in the language of the note: its own, else their twin and the words themselves. */
export function shownWords(citation: Citation, setting: NoteSetting): PhrasingContent[] {
  const { language } = setting
  const { twin } = citation
  const isTwin =
    twin !== undefined && sameLanguage(twin.language, language) && !sameLanguage(citation.language, language)
  return isTwin ? [...twinWords(twin, setting), text(' / '), shownQuote(citation)] : [shownQuote(citation)]
}

/**
 * The agreed words, and the number and place of their source in brackets; `both`: with their twin in the other language.
 * What stands in the language of the note comes first; our own translation says that it is ours, and never stands alone.
 */
export function citedWords(citation: Citation, setting: NoteSetting, both: boolean): PhrasingContent[] {
  const { twin, language } = citation
  const own = shownQuote(citation)
  const source = [text('\u00a0'), ...sourceOf(citation, setting)]
  if (twin === undefined) return [own, ...source]
  const isOwn = sameLanguage(language, setting.language)
  if (isOwn && !both) return [own, ...source]
  const other = twinWords(twin, setting)
  return isOwn || !sameLanguage(twin.language, setting.language)
    ? [own, text(' / '), ...other, ...source]
    : [...other, text(' / '), own, ...source]
}

const sameLanguage = (one: string, other: string): boolean => one.split('-', 1)[0] === other.split('-', 1)[0]

/** Words in the marks of their own language; without marks, in italics, where they are no quotation. */
function shownQuote({ quote, language, status }: Citation): PhrasingContent {
  return status === 'reported' || status === 'summary'
    ? { type: 'emphasis', children: [foreign(quote, language)] }
    : quotation(wordsFor(language).quote(quote), language)
}

/** Words that a text has stand in quotation marks; our translation of them has none, and says what it is. */
function twinWords({ quote, language, basis }: Twin, { own }: NoteSetting): PhrasingContent[] {
  if (basis !== 'ours') return [foreign(wordsFor(language).quote(quote), language)]
  return [{ type: 'emphasis', children: [foreign(quote, language)] }, text(` (${own.ours})`)]
}

/** `[3, para. 2]`; with its mark where that is not the mark of its source, and how it was adopted where fewer agreed. */
export function sourceOf(citation: Citation, { words, sources }: NoteSetting): PhrasingContent[] {
  const [first] = sources.list
  const { mode } = citation.document.adoption
  const isWeaker = first !== undefined && adoptionOrder[mode] > adoptionOrder[first.document.adoption.mode]
  const how = isWeaker && !agreedByAll(mode) ? `${words.separator}${modeWords(mode, words)}` : ''
  return bracketed(citation, sources, `${placeOf(citation, words.language)}${how}`)
}

/** `[3]`, for a line that names the place itself. */
export function sourceNumber(citation: Citation, { sources }: NoteSetting): PhrasingContent[] {
  return bracketed(citation, sources, '')
}

/** `[3]` of a document that a line names; nothing of one that is no source. */
export function numberOf(document: DocumentRef, { sources }: NoteSetting): PhrasingContent[] {
  const source = sources.of({ document })
  if (source === undefined) return []
  return [text('['), inside(String(source.number), `source-${source.number}`), text(']')]
}

function bracketed(citation: Citation, sources: NoteSources, more: string): PhrasingContent[] {
  const source = sources.of(citation)
  if (source === undefined) return []
  const mark = markOf(citation)
  const sign = mark === source.mark ? '' : (mark ?? '')
  const number = inside(String(source.number), `source-${source.number}`)
  return [text('['), number, text(`${sign}${more}]`)]
}

/** Where in its source: as printed, else as we count; nothing where it is not known. No line ends within it. */
export function placeOf({ locator }: Citation, language: 'en' | 'fr'): string {
  if (locator === null) return ''
  const place = /^¶\d+$/.test(locator.label) ? locator.label : spokenLocator(locator, language)
  return unbroken(`, ${place}`)
}
