import { childNamed, findAll, type XmlElement } from '../xml/read-xml.ts'
import { lineText, tidy } from './element-text.ts'

/**
 * The title of a document: the words on its title page, without the number before them and without the line that tells its
 * adoption. A resolution of the Security Council has no title: its number stands for it, and in square brackets, as in a
 * catalogue, the words that the file's own keywords have for it, in English.
 *
 * @param preface the element of that name, where the file has one.
 */
export function readTitle(
  top: XmlElement,
  preface: XmlElement | null,
  { meta, symbol }: { meta: XmlElement | null; symbol: string | null },
): string | null {
  const inPreface = preface ? titlesIn(preface) : []
  const cover = childNamed(top, 'coverPage')
  const titles = inPreface.length > 0 || cover === null ? inPreface : titlesIn(cover)
  const distinct = [...new Set(titles.map(title => unnumbered(title, symbol)))].filter(title => title !== '')
  if (distinct.length === 0) return null
  const title = distinct.join(' — ')
  const supplied = symbol?.startsWith('S/RES/') && meta ? keywordTitle(meta, symbol) : null
  return supplied === null ? title : `${title} [${supplied}]`
}

/** The line of the title page that tells body, meeting and day of the adoption; null where there is none. */
export function adoptionLine(top: XmlElement): string | null {
  const line = findAll(top, 'docTitle').find(title => title.attributes.refersTo === '#adoption')
  const words = line ? lineText(line) : ''
  return words === '' ? null : words
}

function titlesIn(element: XmlElement): string[] {
  const titles = findAll(element, 'docTitle').filter(title => title.attributes.refersTo !== '#adoption')
  const named = titles.filter(title => title.attributes.refersTo === '#resolutionTitle')
  return (named.length > 0 ? named : titles).map(title => lineText(title).replace(/^[-–—.\s]+/, ''))
}

/** `99/13. Quiet lamps` → `Quiet lamps`. */
function unnumbered(title: string, symbol: string | null): string {
  const number = /\/RES\/(\S+\/\d+)/.exec(symbol ?? '')?.[1]
  if (number === undefined || !title.startsWith(`${number}.`)) return title
  return title.slice(number.length + 1).trim()
}

/** What the library of the United Nations calls a resolution of the Council: else the item of its agenda, written out. */
function keywordTitle(meta: XmlElement, symbol: string): string | null {
  const keywords = findAll(meta, 'keyword').map(({ attributes }) => ({
    of: attributes.refersTo ?? '',
    words: tidy(attributes.showAs ?? attributes.value ?? ''),
  }))
  const number = symbol.slice('S/RES/'.length)
  const title = keywords.find(({ of, words }) => of === 'title' && words.includes(number))?.words ?? ''
  const inBrackets = /\[(.+)\]$/.exec(title)?.[1]
  if (inBrackets !== undefined) return inBrackets.trim()
  const agenda = keywords.find(({ of, words }) => of === 'agenda' && /\p{Ll}/u.test(words))?.words ?? ''
  const item = agenda.replace(/\.$/, '').trim()
  return item === '' ? null : item
}
