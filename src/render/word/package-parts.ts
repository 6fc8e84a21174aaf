import { partOf, textPart, type WordParts, xmlText } from './package.ts'

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const MEDIA = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** Opening tag of a main part that nothing else declares names for. */
export const ROOT = `<w:document xmlns:w="${W}" xmlns:r="${OFFICE}">`

/** A new package with all but the body: types, properties, settings. Styles, numbering and page marks are added. */
export function newPackage(about: { title: string; language: string }): WordParts {
  return new Map(
    Object.entries({
      '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${MEDIA}.document.main+xml"/></Types>`,
      '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
      'word/_rels/document.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"></Relationships>`,
      'word/document.xml': `${ROOT}<w:body></w:body></w:document>`,
      'word/settings.xml': `<w:settings xmlns:w="${W}"><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="${xmlText(about.language)}"/></w:settings>`,
    }).map(([name, xml]) => [name, textPart(declaration + xml)]),
  )
}

/** Title and language of the file, without a date: it says nothing of when it was made. */
export function coreProperties({ title, language }: { title: string; language: string }): string {
  return `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${xmlText(title)}</dc:title><dc:language>${xmlText(language)}</dc:language></cp:coreProperties>`
}

/** Relationships and content types of a package, added to without touching what is there. */
export interface Links {
  /** @returns id of a relationship of the main part. */
  relate: (kind: string, target: string, isExternal?: boolean) => string
  /** Put a part into the package with its content type, as `settings` or `footer`. */
  add: (path: string, xml: string, media: string) => void
  write: () => void
}

export function openLinks(parts: WordParts, main: string): Links {
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const path = `${folder}_rels/${main.slice(folder.length)}.rels`
  const before = opened(partOf(parts, path) || `<Relationships xmlns="${PACKAGE}/relationships"/>`, 'Relationships')
  const added: string[] = []
  const types: string[] = []
  let next = 1
  const freeId = (): string => {
    while (before.includes(`"rIdFoc${next}"`)) next++
    return `rIdFoc${next++}`
  }
  return {
    relate: (kind, target, isExternal = false) => {
      const id = freeId()
      added.push(
        `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${xmlText(target)}"${isExternal ? ' TargetMode="External"' : ''}/>`,
      )
      return id
    },
    add: (name, xml, media) => {
      parts.set(name, textPart(declaration + xml))
      types.push(
        `<Override PartName="/${name}" ContentType="${media.includes('/') ? media : `${MEDIA}.${media}+xml`}"/>`,
      )
    },
    write: () => {
      parts.set(path, textPart(beforeEnd(before, added.join(''))))
      const known = opened(partOf(parts, '[Content_Types].xml'), 'Types')
      const fresh = types.filter(type => !known.includes(/PartName="[^"]*"/.exec(type)?.[0] ?? type))
      parts.set('[Content_Types].xml', textPart(beforeEnd(known, fresh.join(''))))
    },
  }
}

/** The running title and the number of the page; each a part of its own. */
export function pageHeader(title: string, style: string): string {
  return `<w:hdr xmlns:w="${W}"><w:p><w:pPr><w:pStyle w:val="${xmlText(style)}"/></w:pPr><w:r><w:t xml:space="preserve">${xmlText(title)}</w:t></w:r></w:p></w:hdr>`
}

export function pageFooter(style: string): string {
  const field = (name: string): string => `<w:fldSimple w:instr=" ${name} "><w:r><w:t>1</w:t></w:r></w:fldSimple>`
  return `<w:ftr xmlns:w="${W}"><w:p><w:pPr><w:pStyle w:val="${xmlText(style)}"/></w:pPr>${field('PAGE')}<w:r><w:t>/</w:t></w:r>${field('NUMPAGES')}</w:p></w:ftr>`
}

function opened(xml: string, name: string): string {
  return xml.replace(new RegExp(`<${name}([^>]*)/>\\s*$`), `<${name}$1></${name}>`)
}

function beforeEnd(xml: string, more: string): string {
  const end = xml.lastIndexOf('</')
  return xml.slice(0, end) + more + xml.slice(end)
}
