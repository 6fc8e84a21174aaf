import type { PhrasingContent, RootContent } from 'mdast'
import { spokenDate } from '../../text/index.ts'
import type { Brief, DocumentRef } from '../../types.ts'
import { foreign, heading, item, joined, link, list, paragraph, text, webAddress } from '../tree/nodes.ts'
import { adoptionWords } from '../words/phrases.ts'
import { citationLine } from './citation-line.ts'
import type { Setting } from './setting.ts'
import type { Source } from './sources.ts'

/** The documents of the subject, with kind, date, adoption and its basis, and which text of each is in the library. */
export function references(brief: Brief, setting: Setting): RootContent[] {
  if (brief.references.length === 0) return []
  const { words } = setting
  const items = brief.references.map(document =>
    item([
      paragraph([
        ...named(document, setting),
        text(`${words.separator}${words.documentKind[document.kind]}${words.separator}`),
        text(`${adoptionWords(document.adoption, words.language)}${words.separator}${words.holding[document.text]}.`),
      ]),
    ]),
  )
  return [heading(2, [text(words.titles.references)]), list(items, 'references')]
}

/** Addresses a desk officer goes on from. */
export function resources(brief: Brief, { words }: Setting): RootContent[] {
  if (brief.resources.length === 0) return []
  const items = brief.resources.map(resource => item([paragraph([link(resource.title, resource.url)])]))
  return [heading(2, [text(words.titles.resources)]), list(items, 'resources')]
}

/** What was not read; the notices, apart; the citations that do not resolve. */
export function coverage(brief: Brief, setting: Setting): RootContent[] {
  const { words } = setting
  const { unread, notices, unresolved } = brief.coverage
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
    ...(unresolved.length === 0
      ? []
      : [
          heading(3, [text(words.titles.unresolved)]),
          list(
            unresolved.map(each => item([paragraph([text(each)])])),
            'unresolved',
          ),
        ]),
  ]
}

/** The numbered sources, each with the pages that showed its wordings. */
export function sourceList(setting: Setting): RootContent[] {
  const { words, sources } = setting
  const items = sources.list.map(source =>
    item([paragraph([...named(source.document, setting), ...seenAt(source, setting)])], `source-${source.number}`),
  )
  return [heading(2, [text(words.titles.sources)]), list(items, 'sources', true)]
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
function named(document: DocumentRef, { words }: Setting): PhrasingContent[] {
  const url = webAddress(document.source)
  const title = url === null ? foreign(document.title, document.language) : link(document.title, url)
  const symbol = document.symbol === null || document.symbol === document.title ? '' : ` (${document.symbol})`
  const other = document.sourceLanguage === undefined ? '' : ` (${words.textIn(document.sourceLanguage)})`
  const address = url === null ? ` (${words.noAddress})` : other
  return [
    title,
    text(`${symbol}, ${words.issuer(document.issuer)}, ${spokenDate(document.adopted, words.language)}${address}`),
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
