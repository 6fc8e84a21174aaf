import type { ListItem, PhrasingContent, Root, RootContent } from 'mdast'
import { compareDates, pointUses, spokenDate, symbolParts } from '../../text/index.ts'
import type { Adoption, Brief, BriefCare, BriefLine, BriefPoint, Citation, DocumentRef, PointUse } from '../../types.ts'
import { unbroken } from '../tree/marks.ts'
import { foreign, heading, inside, item, joined, link, list, paragraph, strong, text } from '../tree/nodes.ts'
import { webAddress } from '../tree/web-address.ts'
import { wordsFor } from '../words/index.ts'
import { type NoteLeft, noteWordsFor } from '../words/note/index.ts'
import { adoptionWords } from '../words/phrases.ts'
import { citedWords, numberOf, sourceOf } from './note-citation.ts'
import type { NoteSetting } from './note-setting.ts'
import { type NoteSource, noteSources } from './note-sources.ts'
import { type ShownNote, wordsOf } from './shown-note.ts'
import { unitedNationsLine } from './united-nations-line.ts'

/**
 * A note as a tree; Markdown, HTML, Word and PDF are drawn from it. It holds no fingerprint and no command.
 *
 * @param left What of the brief it leaves out, for the last lines.
 */
export function noteTree(brief: Brief, note: ShownNote, left: NoteLeft): Root {
  const words = wordsFor(brief.language)
  const own = noteWordsFor(brief.language)
  const setting: NoteSetting = { language: brief.language, words, own, sources: noteSources(brief, note) }
  return {
    type: 'root',
    children: [
      heading(1, [text(withShortWords(brief.title))]),
      inBrief(brief, note, setting),
      ...pointUses.flatMap(use => points(note, use, setting)),
      ...care(note, setting),
      ...unitedNations(note, setting),
      ...sources(brief, note, left, setting),
      ...annex(note, setting),
    ],
  }
}

/** A title whose short words stay with the word behind them, so that no line of it ends or begins with less. */
const withShortWords = (title: string): string => title.replace(/(?<=^|[\s\u00a0])(\S{1,3}) (?=\S)/gu, '$1\u00a0')

/** What we want, why now, what stands behind it: which is to review where the text held is not what was recorded. */
function inBrief(brief: Brief, { inBrief: said }: ShownNote, setting: NoteSetting): RootContent {
  const { words, own } = setting
  const line = (label: string, content: PhrasingContent[]): ListItem =>
    item([paragraph([strong([text(words.labelled(label, '').trimEnd())]), text(' '), ...content])])
  const { document } = brief.statement
  const isLacking = brief.coverage.lost.some(one => one.document === document.id && one.why === 'not-carried')
  const behind = [
    foreign(document.title, document.language),
    text(`, ${dayOf(document.adopted, words.language)}, ${howAdopted(document.adoption, setting)} [`),
    inside('1', 'source-1'),
    text(`]${isLacking ? words.separator + own.lacking : ''}.`),
  ]
  return list(
    [
      ...(said?.want ? [line(own.want, inline(said.want, setting))] : []),
      ...(said?.now ? [line(own.now, inline(said.now, setting))] : []),
      line(own.behind, behind),
    ],
    'lead',
  )
}

/** How a text was adopted, without its basis; that nobody says it of the text itself in plain words. */
function howAdopted({ inferred, ...plain }: Adoption, { words, own }: NoteSetting): string {
  return own.adopted(adoptionWords(plain, words.language, { basis: false }), inferred === true)
}

/**
 * What is said, with the sources of the words it rests on in brackets: behind the symbol of a document where the line names
 * it, so that no number stands behind another; else at the end.
 */
function inline(
  { say, cites, names = [] }: BriefLine & Pick<BriefCare, 'names'>,
  setting: NoteSetting,
): PhrasingContent[] {
  const places = new Map(cites.map(cite => [`${cite.document.id} ${cite.locator?.label ?? ''}`, cite]))
  const left = [...places.values()]
  const told = new Set<string>()
  const words = say.split(symbolParts).flatMap((part): PhrasingContent[] => {
    const isNamed = ({ id, symbol }: DocumentRef): boolean => part === (symbol ?? id)
    const own = left.filter(({ document }) => isNamed(document))
    const named = names.find(isNamed)
    if (told.has(part) || (own.length === 0 && named === undefined)) return [text(part)]
    told.add(part)
    const found = own.length > 0 ? own.map(cite => sourceOf(cite, setting)) : named ? [numberOf(named, setting)] : []
    return [text(part), ...found.flatMap(source => [text('\u00a0'), ...source])]
  })
  const others = left.filter(({ document: { id, symbol } }) => !told.has(symbol ?? id))
  return [...words, ...others.flatMap(cite => [text('\u00a0'), ...sourceOf(cite, setting)])]
}

function points(note: ShownNote, use: PointUse, setting: NoteSetting): RootContent[] {
  const all = note.points.filter(point => point.use === use)
  if (all.length === 0) return []
  const items = all.map(point => pointItem(point, note, setting))
  const isNumbered = use === 'position'
  return [heading(2, [text(setting.own.titles[use])]), list(items, isNumbered ? 'to-say' : 'to-answer', isNumbered)]
}

function pointItem(point: BriefPoint, note: ShownNote, setting: NoteSetting): ListItem {
  const cites = wordsOf(point, note).map(cite => citedWords(cite, setting, point.use === 'position'))
  const { addedBy } = point
  const added =
    addedBy === null
      ? []
      : [text(` ${setting.words.addedBy(addedBy.name, dayOf(addedBy.date, setting.words.language))}.`)]
  const objection = point.objection === null ? [] : [strong([text(point.objection)]), text(' ')]
  return item([
    paragraph([...objection, text(point.say)], 'to-say'),
    paragraph([...joined(cites, setting.words.separator), ...added], 'words'),
  ])
}

function care({ care: lines }: ShownNote, setting: NoteSetting): RootContent[] {
  if (lines.length === 0) return []
  const items = lines.map(line => item([paragraph(inline({ ...line, cites: line.cites.slice(0, 1) }, setting))]))
  return [heading(2, [text(setting.own.titles.care)]), list(items, 'minded')]
}

function unitedNations(note: ShownNote, setting: NoteSetting): RootContent[] {
  if (note.unitedNations.length === 0) return []
  const items = note.unitedNations.map(line => item([paragraph(unitedNationsLine(line, note, setting))]))
  const hasVotes =
    note.tellsVotes && note.unitedNations.some(({ cite: { document } }) => document.coalition || document.standing)
  return [
    heading(2, [text(setting.own.titles.unitedNations)]),
    list(items, 'pointed-at'),
    ...(hasVotes ? [paragraph([text(setting.own.votes)], 'small-print')] : []),
  ]
}

/** The sources, what their marks mean, what was read, and what is left out. */
function sources(brief: Brief, note: ShownNote, left: NoteLeft, setting: NoteSetting): RootContent[] {
  const { words, own } = setting
  const { list: all, marks } = setting.sources
  const isTranslated = citesOf(note).some(({ twin }) => twin?.basis === 'ours')
  const legend = [
    ...marks.map(mark => `${mark}\u00a0${own.legend[mark]}`),
    ...(isTranslated ? [words.labelled(own.ours, own.oursAre)] : []),
  ]
  return [
    heading(2, [text(own.titles.sources)]),
    list(
      all.map(source => item([paragraph(sourceLine(source, setting))], `source-${source.number}`)),
      'note-sources',
      true,
    ),
    ...(legend.length === 0 ? [] : [paragraph([text(`${legend.join(words.separator)}.`)], 'legend')]),
    paragraph([text(lastLines(brief, left, setting).join(' '))], 'small-print'),
  ]
}

/** What else there is to say, on a page of its own: an objection there is no sentence of ours either. */
function annex(note: ShownNote, setting: NoteSetting): RootContent[] {
  if (note.annex.length === 0) return []
  const next = note.points.filter(({ use }) => use === 'position').length + 1
  const parts = pointUses.flatMap((use): RootContent[] => {
    const items = note.annex.filter(point => point.use === use).map(point => pointItem(point, note, setting))
    if (items.length === 0) return []
    if (use === 'position') return [list(items, 'to-say', true, next)]
    return [heading(3, [text(setting.own.titles[use])]), list(items, 'to-answer')]
  })
  return [heading(2, [text(setting.own.titles.annex)], 'new-page'), ...parts]
}

const citesOf = (note: ShownNote): Citation[] => [...note.points, ...note.annex].flatMap(point => wordsOf(point, note))

/** `Title‡, issuer, date; how it was adopted; host`. */
function sourceLine({ document, mark }: NoteSource, setting: NoteSetting): PhrasingContent[] {
  const { words } = setting
  const { title, symbol, source, adopted, issuer, adoption } = document
  const url = webAddress(source)
  const short = shortened(title)
  const named = url === null ? foreign(short, document.language) : link(short, url)
  const date = dayOf(adopted, words.language)
  const facts =
    symbol === null ? [`, ${words.issuer(issuer)}, ${date}`, howAdopted(adoption, setting)] : [`, ${symbol}, ${date}`]
  const host = url === null ? [] : [new URL(url).hostname.replace(/^www\./, '')]
  return [named, text(`${mark ?? ''}${[...facts, ...host].join(words.separator)}.`)]
}

/** A date on one line. */
const dayOf = (date: string | null, language: 'en' | 'fr'): string => unbroken(spokenDate(date, language))

/** Longest title, in UTF-16 code units. */
const TITLE = 110

const shortened = (title: string): string =>
  title.length <= TITLE ? title : `${title.slice(0, Math.max(40, title.lastIndexOf(' ', TITLE)))} …`

const newest = (dates: readonly string[]): string | null => dates.toSorted((a, b) => compareDates(b, a))[0] ?? null

function lastLines({ statement, changes }: Brief, left: NoteLeft, { words, own, sources }: NoteSetting): string[] {
  const latest = newest(sources.list.flatMap(({ document }) => document.adopted ?? []))
  const title = `${words.source(1)}`
  const more = own.left(left)
  return [
    ...(statement.complete ? [own.wholeRead(title)] : [own.read(statement.read, title), own.complete]),
    ...(latest === null ? [] : [own.latest(dayOf(latest, words.language))]),
    ...(changes === undefined ? [] : [own.changed(changes.changes.length)]),
    ...(more === null ? [] : [more]),
    own.dossier,
  ]
}
