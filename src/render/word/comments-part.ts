import { partOf, textPart, type WordParts, xmlText } from './package.ts'

/** The comments of a Word file, to be added to. */
export interface CommentsPart {
  /** @returns the number by which the text refers to the comment. */
  add(lines: readonly string[]): number
  /** Put the part into the package, with what refers to it. */
  write(): void
}

const TRANSITIONAL = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const STRICT = 'http://purl.oclc.org/ooxml/wordprocessingml/main'
const COMMENTS = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml'

/**
 * Open the comments of a Word file; where there are none, a new part is made, with its relationship and its content type.
 *
 * @param main path of the document; `xml` its text.
 */
export function openComments(parts: WordParts, main: string, xml: string): CommentsPart {
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const relations = `${folder}_rels/${main.slice(folder.length)}.rels`
  const known = /<[^>]*\/comments"[^>]*>/.exec(partOf(parts, relations))?.[0]
  const target = known === undefined ? null : (/\sTarget="([^"]*)"/.exec(known)?.[1] ?? null)
  const path = target === null ? `${folder}comments.xml` : target.startsWith('/') ? target.slice(1) : folder + target
  const isStrict = xml.includes(`"${STRICT}"`)
  const old = partOf(parts, path)
  const before =
    old === ''
      ? blank(isStrict ? STRICT : TRANSITIONAL)
      : old.replace(/<([\w.-]+:)?comments([^>]*)\/>\s*$/, '<$1comments$2></$1comments>')
  const w = /<([\w.-]+:)?comments[\s>]/.exec(before)?.[1] ?? ''
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
      parts.set(path, textPart(insertBeforeEnd(before, added)))
      if (known !== undefined) return
      const type = isStrict
        ? 'http://purl.oclc.org/ooxml/officeDocument/relationships/comments'
        : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments'
      const own = partOf(parts, relations) || emptyRelations
      const prefix = /<([\w.-]+:)?Relationships[\s>]/.exec(own)?.[1] ?? ''
      const relation = `<${prefix}Relationship Id="${freeId(own)}" Type="${type}" Target="comments.xml"/>`
      parts.set(relations, textPart(insertBeforeEnd(opened(own, 'Relationships'), relation)))
      const types = partOf(parts, '[Content_Types].xml')
      const typed = /<([\w.-]+:)?Types[\s>]/.exec(types)?.[1] ?? ''
      const override = `<${typed}Override PartName="/${path}" ContentType="${COMMENTS}"/>`
      parts.set('[Content_Types].xml', textPart(insertBeforeEnd(opened(types, 'Types'), override)))
    },
  }
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const emptyRelations = `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`
const blank = (namespace: string): string => `${declaration}<w:comments xmlns:w="${namespace}"></w:comments>`

/** An element that was closed at once gets an end of its own. */
function opened(xml: string, name: string): string {
  return xml.replace(new RegExp(`<([\\w.-]+:)?${name}([^>]*)/>\\s*$`), `<$1${name}$2></$1${name}>`)
}

function insertBeforeEnd(xml: string, more: string): string {
  const end = xml.lastIndexOf('</')
  return xml.slice(0, end) + more + xml.slice(end)
}

function freeId(relations: string): string {
  let number = 1
  while (relations.includes(`"rIdFoc${number}"`)) number++
  return `rIdFoc${number}`
}
