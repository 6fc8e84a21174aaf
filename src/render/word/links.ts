import { xmlText } from '../bytes/xml-text.ts'
import { declaration, OFFICE, PACKAGE } from './namespaces.ts'
import { override } from './new-package.ts'
import { partOf, textPart, type WordParts } from './package.ts'

/** Relationships and content types of a package, added to without touching what is there. */
export interface Links {
  /** Path of the part that the main part points to as this, as `comments`; null where it points to none. */
  find: (type: string) => string | null
  /**
   * @param from where the types have their names: those of a “strict” file are others.
   * @returns id of a relationship of the main part.
   */
  relate: (type: string, target: string, options?: { isExternal?: boolean; from?: string }) => string
  /** Put a part into the package with its content type, as `settings` or `footer`. */
  add: (path: string, xml: string, media: string) => void
  write: () => void
}

export function openLinks(parts: WordParts, main: string): Links {
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const path = `${folder}_rels/${main.slice(folder.length)}.rels`
  const before = partOf(parts, path) || `${declaration}<Relationships xmlns="${PACKAGE}/relationships"></Relationships>`
  const added: string[] = []
  const types: { path: string; media: string }[] = []
  const prefix = prefixOf(before, 'Relationships')
  let next = 1
  const freeId = (): string => {
    while (before.includes(`"rIdFoc${next}"`)) next++
    return `rIdFoc${next++}`
  }
  return {
    find: type => {
      const known = new RegExp(`<[^>]*/${type}"[^>]*>`).exec(before)?.[0] ?? ''
      const target = /\sTarget="([^"]*)"/.exec(known)?.[1]
      return target === undefined ? null : target.startsWith('/') ? target.slice(1) : folder + target
    },
    relate: (type, target, { isExternal = false, from = OFFICE } = {}) => {
      const id = freeId()
      added.push(
        `<${prefix}Relationship Id="${id}" Type="${from}/${type}" Target="${xmlText(target)}"${isExternal ? ' TargetMode="External"' : ''}/>`,
      )
      return id
    },
    add: (name, xml, media) => {
      parts.set(name, textPart(xml.startsWith('<?xml') ? xml : declaration + xml))
      types.push({ path: name, media })
    },
    write: () => {
      if (added.length > 0) parts.set(path, textPart(beforeEnd(before, 'Relationships', added.join(''))))
      const known = partOf(parts, '[Content_Types].xml')
      const fresh = types.filter(type => !known.includes(`PartName="/${type.path}"`))
      const overrides = fresh.map(type => override(type.path, type.media, prefixOf(known, 'Types')))
      if (fresh.length > 0) parts.set('[Content_Types].xml', textPart(beforeEnd(known, 'Types', overrides.join(''))))
    },
  }
}

/** Letters with a colon before the name of an element, where its writer has any: `ns0:`. */
export function prefixOf(xml: string, name: string): string {
  return new RegExp(`<([\\w.-]+:)?${name}[\\s>/]`).exec(xml)?.[1] ?? ''
}

/** The XML of an element with more at the end inside it; one that was closed at once gets an end of its own. */
export function beforeEnd(xml: string, name: string, more: string): string {
  const open = xml.replace(new RegExp(`<([\\w.-]+:)?${name}([^>]*)/>\\s*$`), `<$1${name}$2></$1${name}>`)
  const end = open.lastIndexOf('</')
  return open.slice(0, end) + more + open.slice(end)
}
