import type { PhrasingContent, RootContent } from 'mdast'
import { spokenDate, spokenLocator } from '../../text/index.ts'
import type { Brief, DocumentRef, LostUse } from '../../types.ts'
import { foreign, heading, item, joined, link, list, paragraph, text } from '../tree/nodes.ts'
import { webAddress } from '../tree/web-address.ts'
import { adoptionWords } from '../words/phrases.ts'
import { citationLine } from './dossier-line.ts'
import type { Setting } from './setting.ts'
import type { Source } from './sources.ts'

/** What was not read; the notices, apart; the citations that do not resolve. */
export function coverage(brief: Brief, setting: Setting): RootContent[] {
  const { words } = setting
  const { unread, notices, lost } = brief.coverage
  return [
    heading(2, [text(words.titles.coverage)]),
    ...(unread.length === 0
      ? [paragraph([text(words.noUnread)])]
      : [
          heading(3, [text(words.titles.unread)]),
          list(
            unread.map(document => item([paragraph(named(document, setting))])),
            'unread',
          ),
        ]),
    ...(notices.length === 0
      ? []
      : [
          heading(3, [text(words.titles.notices)]),
          paragraph([text(words.noticesLead)]),
          list(
            notices.map(citation => item([paragraph(citationLine(citation, setting))])),
            'notices',
          ),
        ]),
    ...(lost.length === 0
      ? []
      : [
          heading(3, [text(words.titles.unresolved)]),
          list(
            lost.map(each => item([paragraph(lostWords(each, setting))])),
            'unresolved',
          ),
        ]),
  ]
}

/** Recorded words that are not where they were, and what was to rest on them. */
function lostWords(
  { document, locator, phrase, why, found, say, left }: LostUse,
  { words, own }: Setting,
): PhrasingContent[] {
  const place = why === 'moved' ? spokenLocator(found, words.language) : null
  return [
    text(`${words.quote(phrase)}, ${document}${locator === null ? '' : `, ${locator}`}: ${own.lost[why](place)}`),
    text(`${words.separator}${left ? own.leftOut(words.quote(say)) : own.concerns(words.quote(say))}.`),
  ]
}

/**
 * The one list of sources: every document numbered, with kind, adoption and its basis, which text of it is in the library and
 * the pages that showed its wordings; then the addresses a desk officer goes on from, where they are none of these; last,
 * what the marks mean.
 */
export function sourceList(brief: Brief, setting: Setting): RootContent[] {
  const { words, own, sources } = setting
  const items = sources.list.map(source => item([paragraph(sourceLine(source, setting))], `source-${source.number}`))
  const known = new Set(sources.list.flatMap(({ document, evidence }) => [document.source, ...evidence]))
  const more = brief.resources.filter(({ url }) => !known.has(url))
  const isTranslated = brief.talkingPoints.some(({ agreed }) => agreed.some(({ twin }) => twin?.basis === 'ours'))
  const legend = [
    ...sources.marks.map(mark => `${mark}\u00a0${own.legend[mark]}`),
    ...(isTranslated ? [words.labelled(own.ours, own.oursAre)] : []),
  ]
  return [
    heading(2, [text(words.titles.sources)]),
    ...(legend.length === 0 ? [] : [paragraph([text(`${legend.join(words.separator)}.`)], 'legend')]),
    list([...items, ...more.map(resource => item([paragraph([link(resource.title, resource.url)])]))], 'sources', true),
  ]
}

function sourceLine(source: Source, setting: Setting): PhrasingContent[] {
  const { document, mark } = source
  const { words, own } = setting
  const { inferred, ...plain } = document.adoption
  const how = own.adopted(adoptionWords(plain, words.language), inferred === true)
  const facts = [words.documentKind[document.kind], how]
  return [
    ...named(document, setting, mark ?? ''),
    text(`${words.separator}${[...facts, words.holding[document.text]].join(words.separator)}`),
    ...seenAt(source, setting),
    text('.'),
  ]
}

/** Who is to be thanked; the United Nations always, where one of its texts is quoted. */
export function acknowledgements(brief: Brief, { words }: Setting): RootContent[] {
  const quoted = [
    ...brief.talkingPoints.flatMap(point => [...point.agreed, ...point.counterparts]),
    ...brief.care.flatMap(line => line.cites),
    ...brief.wording,
  ]
  const quotesUn = quoted.some(citation => citation.document.issuer.startsWith('United Nations'))
  const lines = brief.acknowledgements.length === 0 && quotesUn ? [words.acknowledgeUn] : brief.acknowledgements
  if (lines.length === 0) return []
  return [heading(2, [text(words.titles.acknowledgements)]), ...lines.map(line => paragraph([text(line)]))]
}

/** Title (a link where there is an address), issuer, date. */
function named(document: DocumentRef, { words }: Setting, mark = ''): PhrasingContent[] {
  const url = webAddress(document.source)
  const title = url === null ? foreign(document.title, document.language) : link(document.title, url)
  const symbol = document.symbol === null || document.symbol === document.title ? '' : ` (${document.symbol})`
  const other = document.sourceLanguage === undefined ? '' : ` (${words.textIn(document.sourceLanguage)})`
  const address = url === null ? ` (${words.noAddress})` : other
  return [
    title,
    text(
      `${mark}${symbol}, ${words.issuer(document.issuer)}, ${spokenDate(document.adopted, words.language)}${address}`,
    ),
  ]
}

function seenAt({ evidence, document }: Source, { words }: Setting): PhrasingContent[] {
  const others = evidence.filter(address => address !== document.source)
  if (others.length === 0) return []
  const runs = others.map((address): PhrasingContent[] => [link(hostOf(address), address)])
  return [text(`${words.separator}${words.labelled(words.labels.seenAt, '')}`), ...joined(runs, ', ')]
}

/** The host of a web address, since a bare address is no text for a link; other evidence as it stands. */
function hostOf(address: string): string {
  const url = webAddress(address)
  return url === null ? address : new URL(url).hostname.replace(/^www\./, '')
}
