import type { Root } from 'mdast'
import { xmlText } from '../bytes/xml-text.ts'
import type { About } from '../tree/about.ts'
import { anchorsOf } from '../tree/anchors-of.ts'
import { wordBlocks } from './blocks.ts'
import { beforeEnd, openLinks, prefixOf } from './links.ts'
import { declaration, OFFICE, W } from './namespaces.ts'
import { coreOf, mainOf, type NewPart, newPackage } from './new-package.ts'
import { numbering } from './numbering.ts'
import { packWord, partOf, textPart, type WordParts } from './package.ts'
import type { Page } from './page.ts'
import { withPageMarks } from './page-marks.ts'
import { ownStyles, styleId } from './styles.ts'
import { type OpenTemplate, openTemplate, type Template } from './template.ts'

/** A4; the margins of a report, and the narrower ones of a note, in twentieths of a point. */
const pageOf = ({ dress }: About): string => {
  const [upright, side] = dress === 'note' ? [1077, 1191] : [1304, 1247]
  return `<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="${upright}" w:right="${side}" w:bottom="${upright}" w:left="${side}" w:header="567" w:footer="567" w:gutter="0"/><w:titlePg/></w:sectPr>`
}

const turned = (section: string, { landscape = false }: About): string =>
  landscape ? section.replace('w:w="11906" w:h="16838"', 'w:w="16838" w:h="11906" w:orient="landscape"') : section

/**
 * A tree as a Word file (ECMA-376, transitional): real styles and headings, lists that Word numbers, heading rows that are
 * repeated, links, bookmarks, the running title from the second page on and page x/y. No date and no id made by chance: the
 * same tree gives the same bytes.
 *
 * @param template A Word file to be dressed in: its styles, page, headers and footers stay, its text does not.
 * @throws {FocError} `NOT_A_TEMPLATE`, `UNKNOWN_STYLE`, `UNKNOWN_STYLE_ROLE`, `FILE_TOO_LARGE`.
 */
export function renderDocx(tree: Root, about: About, template: Template | null = null): Uint8Array {
  const opened = template === null ? blank() : openTemplate(template)
  const base = { ...opened, section: opened.section || turned(pageOf(about), about) }
  const { parts, main, style } = base
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const links = openLinks(parts, main)
  if (template === null) {
    links.relate('styles', 'styles.xml')
    links.relate('settings', 'settings.xml')
    links.add(`${folder}styles.xml`, ownStyles(about), 'styles')
    links.add(`${folder}settings.xml`, settings(about.language), 'settings')
  }
  const known = partOf(parts, `${folder}numbering.xml`)
  const lists = numbering({
    definition: next(known, /w:abstractNumId="(\d{1,9})"/g),
    list: next(known, /w:numId="(\d{1,9})"/g),
  })
  const addresses = new Map<string, string>()
  let bookmarks = 0
  const page: Page = {
    width: textWidth(base.section),
    style,
    anchors: anchorsOf(tree),
    linkTo: url => {
      const id = addresses.get(url) ?? links.relate('hyperlink', url, { isExternal: true })
      addresses.set(url, id)
      return id
    },
    newList: lists.newList,
    newBookmark: () => bookmarks++,
  }
  const body = wordBlocks(tree, page)
  links.add(`${folder}numbering.xml`, lists.write(known.replace(/^\ufeff?<\?xml[^>]*\?>\s*/, '')), 'numbering')
  if (known === '') links.relate('numbering', 'numbering.xml')
  const section = withPageMarks(
    base,
    (kind, suffix, xml) => {
      links.add(`${folder}${suffix}.xml`, xml, kind)
      return links.relate(kind, `${suffix}.xml`)
    },
    about.title,
  )
  const core = coreOf(about)
  if (!parts.has(core.path)) relate(parts, core)
  links.add(core.path, core.xml, core.media)
  links.write()
  parts.set(main, textPart(`${declaration}${base.root}<w:body>${body}${section}</w:body></w:document>`))
  return packWord(parts)
}

function blank(): OpenTemplate {
  const root = `<w:document xmlns:w="${W}" xmlns:r="${OFFICE}">`
  const main = mainOf(`${root}<w:body></w:body></w:document>`)
  return { parts: newPackage([main]), main: main.path, root, section: '', style: styleId }
}

const settings = (language: string): string =>
  `<w:settings xmlns:w="${W}"><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="${xmlText(language)}"/></w:settings>`

/** Let the package itself point to a part. */
function relate(parts: WordParts, { type, path }: NewPart): void {
  const before = partOf(parts, '_rels/.rels')
  const relation = `<${prefixOf(before, 'Relationships')}Relationship Id="rIdFocCore" Type="${type}" Target="${path}"/>`
  parts.set('_rels/.rels', textPart(beforeEnd(before, 'Relationships', relation)))
}

/** Width between the margins, in twentieths of a point; of A4 where the section does not say. */
function textWidth(section: string): number {
  const figure = (pattern: RegExp, fallback: number): number => Number(pattern.exec(section)?.[1] ?? fallback)
  const width = figure(/<w:pgSz[^>]*\sw:w="(\d{1,6})"/, 11906)
  const left = figure(/<w:pgMar[^>]*\sw:left="(\d{1,6})"/, 1247)
  const right = figure(/<w:pgMar[^>]*\sw:right="(\d{1,6})"/, 1247)
  return Math.max(2000, width - left - right)
}

const next = (xml: string, pattern: RegExp): number =>
  [...xml.matchAll(pattern)].reduce((most, [, id]) => Math.max(most, Number(id) + 1), 1)
