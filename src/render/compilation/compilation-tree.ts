import type { PhrasingContent, Root, RootContent } from 'mdast'
import { spokenDate, spokenLocator } from '../../text/index.ts'
import type { Compilation, CompiledGroup, CompiledParagraph, CompiledWording, DocumentRef } from '../../types.ts'
import { isRightToLeft } from '../tree/direction.ts'
import { foreign, heading, inside, joined, lineBreak, paragraph, strong, table, text, verbatim } from '../tree/nodes.ts'
import {
  alsoIn,
  type CompilingWords,
  compilingWords,
  countsWords,
  leftOutWords,
  stillSo,
  understoodWords,
} from '../words/compiling/index.ts'
import { type Words, wordsFor } from '../words/index.ts'
import { statusWords } from '../words/phrases.ts'
import { adoptedHow } from './adopted-how.ts'
import { howToRead } from './how-to-read.ts'
import { sourceList } from './source-list.ts'

/** The language of our own words: that of the texts where we have it, else English. */
export const ownLanguage = ({ languages }: Compilation): 'en' | 'fr' => compilingWords(languages[0] ?? 'en').language

/** What stands over a compilation. */
export const titleOf = (compilation: Compilation): string =>
  compilation.isOwnTitle ? compilation.title : compilingWords(ownLanguage(compilation)).title(compilation.title)

/** How wide the columns are to each other: the wording has most of the page. */
const SHARES = [54, 17, 14, 15]

/** A compilation as a page: what it rests on, how to read it, the wordings, the sources. */
export function compilationTree(compilation: Compilation): Root {
  const language = ownLanguage(compilation)
  const setting: Setting = {
    compilation,
    words: compilingWords(language),
    common: wordsFor(language),
    documents: new Map(compilation.sources.map(({ number, document }) => [number, document])),
  }
  const { words } = setting
  const left = leftOutWords(compilation, words)
  const { sections } = compilation
  return {
    type: 'root',
    children: [
      heading(1, [text(titleOf(compilation))]),
      ...(compilation.counts.paragraphs === 0 ? [] : [paragraph([text(countsWords(compilation, words))], 'edition')]),
      ...understoodWords(compilation, words).map(said => paragraph([text(said)], 'edition')),
      ...(left.length > 0
        ? [paragraph([text(setting.common.labelled(words.leftOutLead, `${left.join(words.separator)}.`))], 'edition')]
        : []),
      ...howToRead(compilation, words),
      ...sections.flatMap(({ subject, groups }): RootContent[] => [
        heading(2, [foreign(subject.label, compilation.languages[0] ?? null)]),
        ...groups.flatMap(group => groupTable(group, setting)),
      ]),
      ...sourceList(compilation, words),
    ],
  }
}

interface Setting {
  compilation: Compilation
  words: CompilingWords
  common: Words
  documents: ReadonlyMap<number, DocumentRef>
}

function groupTable({ addressee, paragraphs }: CompiledGroup, setting: Setting): RootContent[] {
  const { words } = setting
  const { wording, source, adopted, standing } = words.columns
  const head = [wording, source, adopted, standing].map((name): PhrasingContent[] => [text(name)])
  return [
    heading(3, [text(`${words.addressee[addressee]} (${paragraphs.length})`)]),
    table([head, ...paragraphs.map(one => row(one, setting))], SHARES),
  ]
}

function row(one: CompiledParagraph, setting: Setting): PhrasingContent[][] {
  const document = setting.documents.get(one.source)
  if (!document) return []
  const { compilation, words, common } = setting
  const how = adoptedHow(document, one, compilation.state, common)
  return [
    wordingCell(one, setting.common),
    sourceCell(one, document, setting),
    lines(how.map(line => [text(line)])),
    [text(stillSo(one.standing, words))],
  ]
}

const lines = (all: PhrasingContent[][]): PhrasingContent[] =>
  all.flatMap((line, at): PhrasingContent[] => (at === 0 ? line : [lineBreak, ...line]))

function wordingCell({ wording, leads, language, whole }: CompiledParagraph, common: Words): PhrasingContent[] {
  if (!whole)
    return joined(
      wording.map(one => quoted(one, language, common)),
      ' … ',
    )
  const led = leads.map((lead): PhrasingContent[] => {
    const words = verbatim(lead.text, language)
    // Arabic knows no italics.
    return [isRightToLeft([words]) ? words : { type: 'emphasis', children: [words] }]
  })
  return lines([...led, ...wording.map(one => marked(one, language))])
}

/** A phrase between quotation marks; the paragraph that it stands in is not held. */
function quoted(one: CompiledWording, language: string, common: Words): PhrasingContent[] {
  const [open = '', close = ''] = common.quote('\u0000').split('\u0000')
  return [text(open), ...marked(one, language), text(close)]
}

/** Words of a document, those asked for in bold. */
function marked({ text: whole, start, matches }: CompiledWording, language: string): PhrasingContent[] {
  const parts: PhrasingContent[] = []
  let at = 0
  for (const match of matches) {
    const [from, to] = [match.start - start, match.end - start]
    if (from > at) parts.push(verbatim(whole.slice(at, from), language))
    parts.push(strong([verbatim(whole.slice(from, to), language)]))
    at = to
  }
  return at < whole.length ? [...parts, verbatim(whole.slice(at), language)] : parts
}

function sourceCell(one: CompiledParagraph, document: DocumentRef, { words, common }: Setting): PhrasingContent[] {
  const { language } = words
  const name = document.symbol ?? document.title
  const place = one.locator === null ? '' : `, ${bracketsApart(spokenLocator(one.locator, language))}`
  const others = alsoIn(one.editions, words)
  const also = one.also.map(party => words.called[party]).join(', ')
  return lines([
    [text(`${name}${place} `), inside(`[${one.source}]`, `source-${one.source}`)],
    [text(spokenDate(document.adopted, language))],
    ...(one.whole ? [] : [[text(statusWords(one.status, common, one.seen))]]),
    ...(others === null ? [] : [[text(others)]]),
    ...(also === '' ? [] : [[text(words.also(also))]]),
  ])
}

/** Marks (U+200E) around the letter of an item that runs from right to left, so that its brackets stay in our line. */
const bracketsApart = (place: string): string =>
  place.replace(/\(\p{Script=Arabic}+\)/gu, item => `\u200e${item}\u200e`)
