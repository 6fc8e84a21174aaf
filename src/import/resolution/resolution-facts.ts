import { anyLanguage, type Organ, organNames, readSymbol } from '../../text/index.ts'
import type { DocumentHeader } from '../../types.ts'
import { isoDay } from '../passages/dates.ts'

const FORMULA = new RegExp(`^(?:${anyLanguage(({ bodies }) => bodies.formula)})[,،]?$`, 'u')

/** Whether a paragraph is the formula with which a body of the United Nations opens its resolutions. */
export function isEnactingFormula(text: string): boolean {
  return text.length < 80 && FORMULA.test(text)
}

/** What stands before the formula. */
export interface ResolutionFacts {
  facts: Partial<DocumentHeader>
  /** The title as printed, without its number; null where it was not found. */
  title: string | null
}

const SYMBOL =
  /\b(?:A\/(?:RES|DEC)\/(?:[A-Z]{1,2}-)?\d{1,3}\/\d{1,4}(?: [A-Z](?:-[A-Z])?(?![\p{L}]))?|A\/HRC\/(?:RES|DEC)\/(?:[A-Z]{1,2}-)?\d{1,3}\/\d{1,3}|S\/RES\/\d{1,4}(?: ?\(\d{4}\))?|E\/(?:RES|DEC)\/\d{4}\/\d{1,3})/u
/** A draft that names itself on a line of its own: `A/HRC/47/L.12/Rev.1`. */
const DRAFT =
  /^(?:A(?:\/C\.[1-6]|\/HRC)?\/(?:[A-Z]{1,2}-)?\d{1,3}|S\/\d{4}|E(?:\/CN\.\d{1,2})?\/\d{4})\/L\.\d{1,3}(?:\/Rev\.\d{1,2})?\*{0,3}$/u
/** The number that stands before the title: `77/211.`, `S-27/1.` */
const NUMBERED_TITLE = /^((?:[A-Z]{1,2}-)?\d{1,3}\/\d{1,4}(?: [A-Z](?:-[A-Z])?)?)\.\s/

interface Body {
  issuer: string
  /** How it opens its resolutions. */
  formula: RegExp
  /** How the line of adoption names it. */
  name: RegExp
  /** What stands before the number in its symbols. */
  series: string
}

const body = (organ: Organ, series: string): Body => ({
  issuer: organNames[organ],
  formula: new RegExp(
    anyLanguage(({ bodies }) => bodies.organs[organ].printed),
    'u',
  ),
  name: new RegExp(
    anyLanguage(({ bodies }) => bodies.organs[organ].adoptedBy),
    'iu',
  ),
  series,
})

const BODIES: readonly Body[] = [
  body('human-rights-council', 'A/HRC/RES/'),
  body('general-assembly', 'A/RES/'),
  body('security-council', 'S/RES/'),
  body('economic-and-social-council', 'E/RES/'),
]

/**
 * Facts of a United Nations resolution, from the lines before its enacting formula: symbol, issuer, day of adoption, title.
 * A number before the title stands for the symbol where the line of adoption names the body.
 *
 * @param front Lines of the first pages before the formula, with the running heads.
 */
export function resolutionFacts(front: string[]): ResolutionFacts {
  const words = front.join(' ')
  const named = BODIES.find(body => body.name.test(words)) ?? null
  const printed = front.map(ownSymbol).find(found => found !== null) ?? null
  const number = front.map(line => NUMBERED_TITLE.exec(line)?.[1]).find(found => found !== undefined) ?? null
  const numbered = named && number !== null ? `${named.series}${number}` : null
  // A text that says it was adopted is no draft, though it may name the one it comes from.
  const symbol = printed ?? numbered ?? (named ? null : draftSymbol(front))
  const issuer = issuerOfSymbol(symbol) ?? named?.issuer ?? null
  const title = titleOf(front, symbol)
  const adopted = adoptedOn(words)
  return {
    title,
    facts: {
      kind: 'resolution',
      ...(symbol !== null && { id: symbol, symbol }),
      ...(title !== null && { title }),
      ...(adopted !== null && { adopted }),
      ...(issuer !== null && { issuer }),
    },
  }
}

/**
 * A word in small letters before a symbol: *building on A/RES/77/211* refers to another text. The names of the bodies end
 * so in French, and stand beside the symbol in running heads.
 */
const REFERS = new RegExp(
  `(?:^|[\\s(])(?!(?:${anyLanguage(({ bodies }) => bodies.smallEndings)})\\s)\\p{Ll}[\\p{L}’']{0,30}\\s{1,4}$`,
  'u',
)

function ownSymbol(line: string): string | null {
  const found = SYMBOL.exec(line)
  return found === null || REFERS.test(line.slice(Math.max(0, found.index - 36), found.index)) ? null : found[0]
}

function draftSymbol(front: string[]): string | null {
  const found = front.map(line => line.trim()).find(line => DRAFT.test(line))
  return found?.replace(/\*+$/, '') ?? null
}

function issuerOfSymbol(symbol: string | null): string | null {
  const found = symbol === null ? null : readSymbol(symbol)
  return found === null ? null : organNames[found.organ]
}

const UNITED_NATIONS = new RegExp(
  anyLanguage(({ bodies }) => bodies.unitedNations.printed),
  'u',
)
/** How the Assembly and the Council number resolutions, as others refer to them. */
const SESSION_NUMBER = /(?:^|[\s(])\d{1,2}\/\d{1,3}(?=$|[\s,.;)])/

/**
 * The body that speaks in a formula, where the text itself refers to the United Nations and to numbers of its resolutions:
 * other organisations have a General Assembly too.
 */
export function issuerOf(formula: string, texts: string[]): string | null {
  const body = BODIES.find(({ formula: opening }) => opening.test(formula))
  const known = texts.some(text => UNITED_NATIONS.test(text)) && texts.some(text => SESSION_NUMBER.test(text))
  return body && known ? body.issuer : null
}

/** The lines from the resolution's own number (`73/8.`) on. */
function titleOf(front: string[], symbol: string | null): string | null {
  const number = symbol === null ? null : /(\d[\d/]*\d(?: [A-Z](?:-[A-Z])?)?)$/.exec(symbol)?.[1]
  const start = front.findIndex(
    line => number != null && (line.startsWith(`${number}.`) || line.startsWith(`${number} `)),
  )
  if (start < 0 || number == null) return null
  const words = front.slice(start)
  const title = words
    .join(' ')
    .slice(number.length)
    .replace(/^[.\s]+/, '')
    .replace(/\s+/g, ' ')
    .trim()
  return title === '' ? null : title
}

const ADOPTED = new RegExp(
  `(?:${anyLanguage(({ bodies }) => bodies.adopted)})[^\\d]{0,90}(\\d{1,2})` +
    `(?:${anyLanguage(({ dates }) => dates.ordinals)})?\\.?\\s+(?:(?:${anyLanguage(({ dates }) => dates.beforeMonth)})\\s+)?` +
    `([\\p{L}/ ]{3,26}?)\\s+(?:(?:${anyLanguage(({ dates }) => dates.beforeYear)})\\s+)?(\\d{4})`,
  'iu',
)

function adoptedOn(text: string): string | null {
  const found = ADOPTED.exec(text)
  return found ? isoDay(found[3], found[2], found[1]) : null
}
