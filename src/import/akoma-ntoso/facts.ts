import { isDate, languages, organNames, readSymbol, rulesOf } from '../../text/index.ts'
import type { Adoption, State } from '../../types.ts'
import { plainText } from '../resolution/inline.ts'
import { childElements, childNamed, findAll, type XmlElement } from '../xml/read-xml.ts'
import { readSponsors } from './sponsors.ts'
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
 * Read the facts from the head of the document: its metadata first, its title page where they are silent.
 *
 * @param states by whose names the lists of votes and sponsors are read.
 */
export function aknFacts(root: XmlElement, states: readonly State[]): AknFacts {
  const warnings: string[] = []
  const top = childElements(root).find(child => child.name !== 'components') ?? root
  const meta = childNamed(top, 'meta') ?? top
  const symbol = statedSymbol(top, meta)
  const code = findAll(meta, 'FRBRlanguage')[0]?.attributes.language?.toLowerCase() ?? ''
  const language = LANGUAGES.get(code) ?? (/^[a-z]{2,3}$/.test(code) ? code : null)
  const assembly = findAll(meta, 'FRBRauthor').some(author => author.attributes.href === 'ga')
  const united = assembly || /^[A-Z]\/[A-Z0-9/.() -]+$/.test(symbol ?? '')
  const steps = findAll(meta, 'step')
  const preface = childNamed(top, 'preface')
  const titleNotes = preface ? findAll(preface, 'authorialNote').map(note => tidy(plainText(note))) : []
  const draft = stepNamed(steps, 'draftResolution')?.attributes.as?.trim() ?? ''
  const report = stepNamed(steps, 'recommendedForAdoption')?.attributes.as?.trim() ?? ''
  const { sponsors, lead, warnings: aboutSponsors } = readSponsors(steps, states)
  const { adoption, warnings: aboutVote } = readVoting(meta, states)
  warnings.push(...aboutVote, ...aboutSponsors)
  const extra: Record<string, unknown> = {}
  if (draft !== '') extra.draft = draft
  if (report !== '') extra.report = report
  if (titleNotes.length > 0) extra.titleNotes = titleNotes
  return {
    symbol,
    title: readTitle(preface, top),
    resolution: top.attributes.name === 'resolution' || findAll(root, 'statement').some(isResolution),
    issuer: issuerOf(symbol) ?? (assembly ? organNames['general-assembly'] : null),
    adopted: readAdopted(top, meta, steps, warnings),
    language,
    source: united && symbol && language ? encodeURI(`https://undocs.org/${language}/${symbol}`) : null,
    adoption: { ...adoption, members: null, endorsers: null, sponsors },
    lead,
    subjects: readSubjects(meta),
    extra,
    warnings,
  }
}

/** Its symbol says whose it is; the Human Rights Council’s files name the Assembly as their author. */
function issuerOf(symbol: string | null): string | null {
  const found = symbol === null ? null : readSymbol(symbol)
  return found === null ? null : organNames[found.organ]
}

function isResolution(statement: XmlElement): boolean {
  return statement.attributes.name === 'resolution'
}

/** The symbol printed on the title page; failing that, from the uniform address of the work, the same in all languages. */
function statedSymbol(top: XmlElement, meta: XmlElement): string | null {
  const printed = findAll(top, 'docNumber').find(number => number.attributes.refersTo === '#symbol')
  const symbol = printed ? tidy(plainText(printed)) : ''
  if (symbol !== '') return symbol
  const address = findAll(meta, 'FRBRuri')[0]?.attributes.value ?? ''
  const found = /\/unga\/[^/]+\/((?:[A-Z]{1,2}-)?\d{1,3})-(\d{1,4})[ _]?([A-Z](?:-[A-Z])?)?\/?$/.exec(address)
  return found ? `A/RES/${found[1]}/${found[2]}${found[3] ? ` ${found[3]}` : ''}` : null
}

function readTitle(preface: XmlElement | null, top: XmlElement): string | null {
  const found = (element: XmlElement | null): string[] => {
    const titles = element ? findAll(element, 'docTitle') : []
    const named = titles.filter(title => title.attributes.refersTo === '#resolutionTitle')
    return (named.length > 0 ? named : titles).map(title => tidy(textWithoutNotes(title)).replace(/^[-–—.\s]+/, ''))
  }
  const titles = found(preface).length > 0 ? found(preface) : found(childNamed(top, 'coverPage'))
  const distinct = [...new Set(titles)].filter(title => title !== '')
  return distinct.length > 0 ? distinct.join(' — ') : null
}

function textWithoutNotes(element: XmlElement): string {
  return element.children
    .map(child => (typeof child === 'string' ? child : child.name === 'authorialNote' ? '' : textWithoutNotes(child)))
    .join('')
}

/** The day that most of the file's three statements of it name: metadata, printed line at the end, adopted step. */
function readAdopted(top: XmlElement, meta: XmlElement, steps: XmlElement[], warnings: string[]): string | null {
  const printed = findAll(childNamed(top, 'conclusions') ?? top, 'docDate')
    .filter(date => date.attributes.refersTo === '#adoptionDate')
    .map(date => date.attributes.date)
  const stated = findAll(meta, 'FRBRdate')
    .filter(date => date.attributes.name === 'adoption')
    .map(date => date.attributes.date)
  const days = [printed[0], stepNamed(steps, 'adopted')?.attributes.date, stated[0]].filter(isRealDay)
  const counted = [...new Set(days)].sort(
    (a, b) => days.filter(day => day === b).length - days.filter(day => day === a).length,
  )
  if (counted.length > 1)
    warnings.push(`the file names several days of adoption (${counted.join(', ')}); ${counted[0]} was taken`)
  return counted[0] ?? null
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
    if (!keyword.attributes.dictionary?.startsWith('UNBIS')) continue
    const words = tidy((keyword.attributes.showAs ?? '').replace(/_/g, ' '))
    if (words !== '' && !subjects.has(words.toLowerCase())) subjects.set(words.toLowerCase(), words)
  }
  return [...subjects.values()]
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
