import { xmlText } from '../bytes/xml-text.ts'
import { CORE_MEDIA, declaration, MEDIA, OFFICE, PACKAGE } from './namespaces.ts'
import { textPart, type WordParts } from './package.ts'

/** A part of a new Word file. */
export interface NewPart {
  path: string
  xml: string
  /** The end of its content type, such as `styles` or `document.main`. */
  media: string
  /** What points to it: the package itself, or the main part; and as what. */
  from: 'package' | 'main'
  type: string
}

/** A new package of these parts, with the list of their content types and of what points to them. */
export function newPackage(parts: readonly NewPart[]): WordParts {
  const defaults = [
    ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
    ['xml', 'application/xml'],
  ].map(([ending, media]) => `<Default Extension="${ending}" ContentType="${media}"/>`)
  const overrides = parts.map(({ path, media }) => override(path, media))
  const files = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types">${[...defaults, ...overrides].join('')}</Types>`,
    '_rels/.rels': relations(parts, 'package', ''),
    'word/_rels/document.xml.rels': relations(parts, 'main', 'word/'),
    ...Object.fromEntries(parts.map(({ path, xml }) => [path, xml])),
  }
  return new Map(Object.entries(files).map(([path, xml]) => [path, textPart(declaration + xml)]))
}

/** The entry of a part in the list of content types. */
export function override(path: string, media: string, prefix = ''): string {
  return `<${prefix}Override PartName="/${path}" ContentType="${media.includes('/') ? media : `${MEDIA}.${media}+xml`}"/>`
}

/** The part that is the document itself. */
export function mainOf(xml: string): NewPart {
  return { path: 'word/document.xml', xml, media: 'document.main', from: 'package', type: `${OFFICE}/officeDocument` }
}

/** Title and language of the file, without a date: it says nothing of when it was made. */
export function coreOf({ title, language }: { title: string; language: string }): NewPart {
  return {
    path: 'docProps/core.xml',
    xml: `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${xmlText(title)}</dc:title><dc:language>${xmlText(language)}</dc:language></cp:coreProperties>`,
    media: CORE_MEDIA,
    from: 'package',
    type: `${PACKAGE}/relationships/metadata/core-properties`,
  }
}

function relations(parts: readonly NewPart[], from: NewPart['from'], folder: string): string {
  const all = parts
    .filter(part => part.from === from)
    .map(
      ({ type, path }, at) => `<Relationship Id="rId${at + 1}" Type="${type}" Target="${path.slice(folder.length)}"/>`,
    )
  return `<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`
}
