import { isDate, languages, organNames, readSymbol, rulesOf } from '../../text/index.ts'
import type { Adoption, State } from '../../types.ts'
import { plainText } from '../resolution/inline.ts'
import { childElements, childNamed, findAll, type XmlElement } from '../xml/read-xml.ts'
import { tidy } from './element-text.ts'
import { readSponsors } from './sponsors.ts'
import { fileSymbol } from './symbols.ts'
import { adoptionLine, readTitle } from './title.ts'
import { readVoting } from './voting.ts'

/** Facts that an Akoma Ntoso file states about its document. */
export interface AknFacts {
  symbol: string | null
  title: string | null
  resolution: boolean
  issuer: string | null
  adopted: string | null
  language: string | null
  source: string | null
  adoption: Adoption
  /** Who brought in the draft, in words. */
  lead: string | null
  subjects: string[]
  extra: Record<string, unknown>
  warnings: string[]
}

/** Languages by their codes of three letters; of those that are not read, Chinese. */
const LANGUAGES: ReadonlyMap<string, string> = new Map([
  ...languages.flatMap(language =>
    (rulesOf(language)?.codes.split(' ') ?? []).map((code): [string, string] => [code, language]),
  ),
  ['zho', 'zh'],
  ['chi', 'zh'],
])

/**
 * Read the facts from the head of the document: its metadata first, its title page where they are silent, or of another
 * document.
 *
 * @param states by whose names the lists of votes and sponsors are read.
 */
export function aknFacts(root: XmlElement, states: readonly State[]): AknFacts {
  const top = childElements(root).find(child => child.name !== 'components') ?? root
  const facts = factsOf(top, states)
  return { ...facts, resolution: facts.resolution || findAll(root, 'statement').some(isResolution) }
}

/** Facts of one statement, or of the cover of several. */
export function factsOf(top: XmlElement, states: readonly State[]): AknFacts {
  const meta = childNamed(top, 'meta') ?? top
  const { symbol, metadata } = fileSymbol(top, meta)
  const language = languageOf(meta)
  const assembly = findAll(meta, 'FRBRauthor').some(author => author.attributes.href === 'ga')
  const united = assembly || /^[A-Z]\/[A-Z0-9/.() -]+$/.test(symbol ?? '')
  const preface = childNamed(top, 'preface')
  const told = metadata === null ? toldByMetadata(top, meta, states) : toldByPage(top, symbol, metadata)
  const line = adoptionLine(top)
  const titleNotes = preface ? findAll(preface, 'authorialNote').map(note => tidy(plainText(note))) : []
  return {
    ...told,
    symbol,
    title: readTitle(top, preface, { meta: metadata === null ? meta : null, symbol }),
    resolution: isResolution(top),
    issuer: issuerOf(symbol) ?? (assembly ? organNames['general-assembly'] : null),
    language,
    source: united && symbol && language ? sourceOf(symbol, language) : null,
    extra: {
      ...told.extra,
      ...(titleNotes.length > 0 ? { titleNotes } : {}),
      ...(line === null ? {} : { meeting: line }),
    },
  }
}

/** Where the United Nations publish a document. */
export function sourceOf(symbol: string, language: string): string {
  return encodeURI(`https://undocs.org/${language}/${symbol}`)
}

type Told = Pick<AknFacts, 'adopted' | 'adoption' | 'lead' | 'subjects' | 'extra' | 'warnings'>

function toldByMetadata(top: XmlElement, meta: XmlElement, states: readonly State[]): Told {
  const steps = findAll(meta, 'step')
  const draft = stepNamed(steps, 'draftResolution')?.attributes.as?.trim() ?? ''
  const report = stepNamed(steps, 'recommendedForAdoption')?.attributes.as?.trim() ?? ''
  const { sponsors, lead, warnings: aboutSponsors } = readSponsors(steps, states)
  const { adoption, warnings: aboutVote } = readVoting(meta, states)
  const { adopted, warnings } = readAdopted(top, meta, steps)
  return {
    adopted,
    adoption: { ...adoption, members: null, endorsers: null, sponsors },
    lead,
    subjects: readSubjects(meta),
    extra: { ...(draft === '' ? {} : { draft }), ...(report === '' ? {} : { report }) },
    warnings: [...aboutVote, ...aboutSponsors, ...warnings],
  }
}

/** What is known where the metadata are of another document: its vote and sponsors would be told of the wrong text. */
function toldByPage(top: XmlElement, symbol: string | null, metadata: string): Told {
  return {
    adopted: printedDay(top) ?? null,
    adoption: { mode: 'unknown', votes: null, basis: null, members: null, endorsers: null, sponsors: null },
    lead: null,
    subjects: [],
    extra: { metadataOf: metadata },
    warnings: [
      `the page prints ${symbol}, and the metadata of the file are of ${metadata}: the page was taken; vote, sponsors and subjects of the metadata were left out`,
    ],
  }
}

function languageOf(meta: XmlElement): string | null {
  const code = findAll(meta, 'FRBRlanguage')[0]?.attributes.language?.toLowerCase() ?? ''
  return LANGUAGES.get(code) ?? (/^[a-z]{2,3}$/.test(code) ? code : null)
}

/** Its symbol says whose it is; the Human Rights Council’s files name the Assembly as their author. */
function issuerOf(symbol: string | null): string | null {
  const found = symbol === null ? null : readSymbol(symbol)
  return found === null ? null : organNames[found.organ]
}

function isResolution(statement: XmlElement): boolean {
  return statement.attributes.name === 'resolution'
}

/** The day that most of the file's three statements of it name: metadata, printed line at the end, adopted step. */
function readAdopted(
  top: XmlElement,
  meta: XmlElement,
  steps: XmlElement[],
): { adopted: string | null; warnings: string[] } {
  const stated = findAll(meta, 'FRBRdate')
    .filter(date => date.attributes.name === 'adoption')
    .map(date => date.attributes.date)
  const days = [printedDay(top), stepNamed(steps, 'adopted')?.attributes.date, stated[0]].filter(isRealDay)
  const counted = [...new Set(days)].sort(
    (a, b) => days.filter(day => day === b).length - days.filter(day => day === a).length,
  )
  const several = `the file names several days of adoption (${counted.join(', ')}); ${counted[0]} was taken`
  return { adopted: counted[0] ?? null, warnings: counted.length > 1 ? [several] : [] }
}

/** The day that the page prints. */
function printedDay(top: XmlElement): string | undefined {
  return findAll(childNamed(top, 'conclusions') ?? top, 'docDate')
    .filter(date => date.attributes.refersTo === '#adoptionDate')
    .map(date => date.attributes.date)
    .filter(isRealDay)[0]
}

/** Year 1 stands for “unknown” in these files. */
function isRealDay(day: string | undefined): day is string {
  return day !== undefined && isDate(day) && Number(day.slice(0, 4)) >= 1900
}

function stepNamed(steps: XmlElement[], outcome: string): XmlElement | undefined {
  return steps.find(step => step.attributes.outcome === outcome)
}

function readSubjects(meta: XmlElement): string[] {
  const subjects = new Map<string, string>()
  for (const keyword of findAll(meta, 'keyword')) {
    // Keywords of plain `UNBIS` and of EuroVoc follow from tags of the Sustainable Development Goals; these a librarian gave.
    if (keyword.attributes.dictionary !== 'UNBIS Thesaurus') continue
    const words = tidy((keyword.attributes.showAs ?? '').replace(/_/g, ' '))
    if (words !== '' && !subjects.has(words.toLowerCase())) subjects.set(words.toLowerCase(), words)
  }
  return [...subjects.values()]
}
