import { readSymbol, unlettered } from '../../text/index.ts'
import { childNamed, findAll, type XmlElement } from '../xml/read-xml.ts'
import { lineText, tidy } from './element-text.ts'

/** The symbol of a document, as three places of its file have it. */
export interface FileSymbol {
  symbol: string | null
  /** Another symbol that the file's metadata are of; null where they are of this document, or do not say. */
  metadata: string | null
}

/**
 * The symbol of a document. What the page prints before the title (`Resolution 2770 (2025)`, `77/211.`) outranks the symbol
 * that the markup has, and this the uniform address of the work, which is the same in all languages.
 */
export function fileSymbol(top: XmlElement, meta: XmlElement): FileSymbol {
  const stated = markedSymbol(top) ?? addressSymbol(meta)
  const printed = printedSymbol(top, stated)
  // Of the same number, the symbol of the markup has the letters of a part.
  return printed === null || stated === null || unlettered(stated) === unlettered(printed)
    ? { symbol: stated, metadata: null }
    : { symbol: printed, metadata: stated }
}

function markedSymbol(top: XmlElement): string | null {
  const printed = findAll(top, 'docNumber').find(number => number.attributes.refersTo === '#symbol')
  const symbol = printed ? tidy(lineText(printed)) : ''
  return symbol === '' ? null : symbol
}

function addressSymbol(meta: XmlElement): string | null {
  const address = findAll(meta, 'FRBRuri')[0]?.attributes.value ?? ''
  const council = /\/unsc\/[^/]*\/(\d{1,4})-((?:19|20)\d{2})\/?$/.exec(address)
  if (council) return `S/RES/${council[1]} (${council[2]})`
  const found = /\/unga\/[^/]*\/((?:[A-Z]{1,2}-)?\d{1,3})-(\d{1,4})[ _]?([A-Z](?:-[A-Z])?)?\/?$/.exec(address)
  return found ? `A/RES/${found[1]}/${found[2]}${found[3] ? ` ${found[3]}` : ''}` : null
}

/** The number before the title as a symbol of the same body; null where none is printed, and for what is no resolution. */
function printedSymbol(top: XmlElement, stated: string | null): string | null {
  const series = /^((?:A|A\/HRC|S|E)\/RES\/)/.exec(stated ?? '')?.[1]
  if (series === undefined) return null
  const number = series === 'S/RES/' ? councilNumber(top) : sessionNumber(top)
  return number === null ? null : (readSymbol(`${series}${number}`)?.symbol ?? null)
}

function councilNumber(top: XmlElement): string | null {
  const line = findAll(top, 'docTitle').find(title => title.attributes.refersTo === '#resolutionNumber')
  const found = line ? /(\d{1,4})\s?\(\s?(\d{4})\s?\)/.exec(western(lineText(line))) : null
  return found ? `${found[1]} (${found[2]})` : null
}

/** `77/211.`, in an element of its own. */
function sessionNumber(top: XmlElement): string | null {
  const preface = childNamed(top, 'preface')
  for (const number of preface ? findAll(preface, 'docNumber') : []) {
    const found = /^((?:[A-Z]{1,2}-)?\d{1,3}\/\d{1,4})(?: ?[A-Z](?:-[A-Z])?)?\.?$/.exec(western(lineText(number)))
    if (found) return found[1] ?? null
  }
  return null
}

const western = (text: string): string => text.replace(/[٠-٩]/g, digit => String(digit.charCodeAt(0) - 0x660))
