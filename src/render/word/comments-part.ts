import { xmlText } from '../bytes/xml-text.ts'
import { beforeEnd, openLinks, prefixOf } from './links.ts'
import { declaration, STRICT_OFFICE, STRICT_W, W } from './namespaces.ts'
import { partOf, type WordParts } from './package.ts'

/** The comments of a Word file, to be added to. */
export interface CommentsPart {
  /** @returns the number by which the text refers to the comment. */
  add(lines: readonly string[]): number
  /** Put the part into the package, with what refers to it. */
  write(): void
}

/**
 * Open the comments of a Word file; where there are none, a new part is made, with its relationship and its content type.
 *
 * @param main path of the document; `xml` its text.
 */
export function openComments(parts: WordParts, main: string, xml: string): CommentsPart {
  const links = openLinks(parts, main)
  const known = links.find('comments')
  const path = known ?? `${main.slice(0, main.lastIndexOf('/') + 1)}comments.xml`
  const isStrict = xml.includes(`"${STRICT_W}"`)
  const before = partOf(parts, path) || blank(isStrict ? STRICT_W : W)
  const w = prefixOf(before, 'comments')
  const ids = [...`${before}${xml}`.matchAll(/comment(?:Reference|RangeStart)?\s[^>]*?\bid="(\d{1,9})"/g)].map(
    ([, id]) => Number(id),
  )
  let next = ids.reduce((most, id) => Math.max(most, id + 1), 0)
  let added = ''
  return {
    add: lines => {
      const paragraphs = lines.map(
        line => `<${w}p><${w}r><${w}t xml:space="preserve">${xmlText(line)}</${w}t></${w}r></${w}p>`,
      )
      added += `<${w}comment ${w}id="${next}" ${w}author="foc" ${w}initials="foc">${paragraphs.join('')}</${w}comment>`
      return next++
    },
    write: () => {
      if (known === null) links.relate('comments', 'comments.xml', isStrict ? { from: STRICT_OFFICE } : {})
      links.add(path, beforeEnd(before, 'comments', added), 'comments')
      links.write()
    },
  }
}

const blank = (namespace: string): string => `${declaration}<w:comments xmlns:w="${namespace}"></w:comments>`
