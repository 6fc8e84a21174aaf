import { unlettered } from '../../text/index.ts'
import { printedNumeral } from '../../text/whole-texts.ts'
import type { State } from '../../types.ts'
import { readDay } from '../passages/dates.ts'
import { plainText } from '../resolution/inline.ts'
import { printedNumber } from '../resolution/marks.ts'
import { childElements, childNamed, findAll, type XmlElement } from '../xml/read-xml.ts'
import { lineText } from './element-text.ts'
import { type AknFacts, factsOf, sourceOf } from './facts.ts'

/** Resolutions A to C of one file, under one cover. */
export interface LetteredResolutions {
  cover: XmlElement
  /** In the order of the file. */
  resolutions: { letter: string; statement: XmlElement }[]
}

/** The resolutions that a file holds, each with a letter of its own; null where it is one document. */
export function letteredResolutions(root: XmlElement): LetteredResolutions | null {
  const components = childNamed(root, 'components')
  const cover = childElements(root).find(child => child !== components)
  if (components === null || cover === undefined) return null
  const resolutions = childElements(components).flatMap(component => {
    const statement = childNamed(component, 'statement')
    const letter = statement && letterOf(statement)
    return statement && letter ? [{ letter, statement }] : []
  })
  const letters = new Set(resolutions.map(({ letter }) => letter))
  const all = resolutions.length > 1 && resolutions.length === childElements(components).length
  return all && letters.size === resolutions.length ? { cover, resolutions } : null
}

/** `A`, also as Arabic and Cyrillic letters print it. */
function letterOf(statement: XmlElement): string | null {
  const preface = childNamed(statement, 'preface')
  const number = preface ? findAll(preface, 'docNumber').map(plainText).at(-1) : undefined
  const letter = number === undefined ? '' : printedNumeral(printedNumber(number))
  return /^[A-Z]$/.test(letter) ? letter : null
}

/**
 * The facts of each resolution: its own where it has them, else those of the cover, which are told of all of them together.
 * Its symbol is the number of the cover with its letter, however a language version prints the cover's (`A/RES/77/256`,
 * `A/RES/77/256 A-B`).
 */
export function letteredFacts(
  { cover, resolutions }: LetteredResolutions,
  states: readonly State[],
): { statement: XmlElement; facts: AknFacts }[] {
  const shared = factsOf(cover, states)
  const number = shared.symbol === null ? null : unlettered(shared.symbol)
  const day = shared.adopted ?? coverDay(cover)
  return resolutions.map(({ letter, statement }, at) => {
    const own = factsOf(statement, states)
    const isOwn = own.adoption.mode !== 'unknown' || own.adoption.votes !== null || shared.adoption.mode === 'unknown'
    const told = isOwn ? own : shared
    const language = own.language ?? shared.language
    const titles = [shared.title, own.title].filter(title => title !== null)
    const facts: AknFacts = {
      ...shared,
      symbol: number === null ? own.symbol : `${number} ${letter}`,
      title: titles.length === 0 ? null : [...new Set(titles)].join(' — '),
      resolution: true,
      issuer: shared.issuer ?? own.issuer,
      adopted: own.adopted ?? day,
      language,
      source: shared.symbol === null || language === null ? null : sourceOf(shared.symbol, language),
      adoption: {
        ...told.adoption,
        basis: isOwn ? told.adoption.basis : ofAll(told.adoption.basis, shared.symbol),
        sponsors: own.adoption.sponsors ?? shared.adoption.sponsors,
      },
      lead: own.lead ?? shared.lead,
      subjects: [...new Set([...shared.subjects, ...own.subjects])],
      extra: { ...shared.extra, ...own.extra },
      // What is said of the cover is said once.
      warnings: [
        ...(at === 0 && (!isOwn || shared.extra.metadataOf) ? shared.warnings : []),
        ...(isOwn ? own.warnings : []),
      ],
    }
    return { statement, facts }
  })
}

/** Of a vote on all of them. */
const ofAll = (basis: string | null, symbol: string | null): string | null =>
  basis === null || symbol === null ? basis : `${basis}, of ${symbol} as a whole`

/** The day that the line of the cover ends with: “Resolutions adopted by the General Assembly on 30 December 2025”. */
function coverDay(cover: XmlElement): string | null {
  for (const title of findAll(childNamed(cover, 'coverPage') ?? cover, 'docTitle')) {
    const words = /\d{1,2}\D{3,40}\d{4}(?=\D{0,8}$)/.exec(lineText(title))?.[0]
    const day = words === undefined ? null : readDay(words)
    if (day !== null) return day
  }
  return null
}
