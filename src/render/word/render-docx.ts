import type { Root } from 'mdast'
import { anchorsOf } from '../tree/anchors-of.ts'
import { wordBlocks } from './blocks.ts'
import { numbering } from './numbering.ts'
import { packWord, partOf, textPart } from './package.ts'
import { coreProperties, newPackage, openLinks, pageFooter, pageHeader, ROOT } from './package-parts.ts'
import type { Page } from './page.ts'
import { ownStyles, styleId } from './styles.ts'
import { type OpenTemplate, openTemplate, type Template } from './template.ts'

const A4 =
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1304" w:right="1247" w:bottom="1304" w:left="1247" w:header="624" w:footer="624" w:gutter="0"/><w:titlePg/></w:sectPr>'

/**
 * A tree as a Word file (ECMA-376, transitional): real styles and headings, lists that Word numbers, heading rows that are
 * repeated, links, bookmarks, the running title from the second page on and page x/y. No date and no id made by chance: the
 * same tree gives the same bytes.
 *
 * @param template A Word file to be dressed in: its styles, page, headers and footers stay, its text does not.
 * @throws {FocError} `NOT_A_TEMPLATE`, `UNKNOWN_STYLE`, `UNKNOWN_STYLE_ROLE`, `FILE_TOO_LARGE`.
 */
export function renderDocx(
  tree: Root,
  about: { title: string; language: string },
  template: Template | null = null,
): Uint8Array {
  const base = template === null ? blank(about) : openTemplate(template)
  const { parts, main, style } = base
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const links = openLinks(parts, main)
  if (template === null) {
    links.relate('styles', 'styles.xml')
    links.relate('settings', 'settings.xml')
    links.add(`${folder}styles.xml`, ownStyles(about.language), 'styles')
    links.add(
      `${folder}settings.xml`,
      partOf(parts, `${folder}settings.xml`).replace(/^<\?xml[^>]*\?>\s*/, ''),
      'settings',
    )
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
      const id = addresses.get(url) ?? links.relate('hyperlink', url, true)
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
  if (!parts.has('docProps/core.xml')) relateCore(base)
  links.add('docProps/core.xml', coreProperties(about), 'application/vnd.openxmlformats-package.core-properties+xml')
  links.write()
  parts.set(
    main,
    textPart(
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${base.root}<w:body>${body}${section}</w:body></w:document>`,
    ),
  )
  return packWord(parts)
}

function blank(about: { title: string; language: string }): OpenTemplate {
  return { parts: newPackage(about), main: 'word/document.xml', root: ROOT, section: A4, style: styleId }
}

/** The section, with our running title and page number where it has no header or footer of its own. */
function withPageMarks(
  { section, style }: OpenTemplate,
  add: (kind: 'header' | 'footer', name: string, xml: string) => string,
  title: string,
): string {
  const own = section === '' ? A4 : section
  const marks: string[] = []
  if (!own.includes('<w:headerReference')) {
    const id = add('header', 'foc-header', pageHeader(title, style('header')))
    marks.push(`<w:headerReference w:type="default" r:id="${id}"/>`)
  }
  if (!own.includes('<w:footerReference'))
    for (const type of ['default', 'first']) {
      const id = add('footer', `foc-footer-${type}`, pageFooter(style('footer')))
      marks.push(`<w:footerReference w:type="${type}" r:id="${id}"/>`)
    }
  return own.replace(/^<w:sectPr[^>]*>/, opening => opening + marks.join(''))
}

function relateCore({ parts }: OpenTemplate): void {
  const relation =
    '<Relationship Id="rIdFocCore" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>'
  parts.set(
    '_rels/.rels',
    textPart(partOf(parts, '_rels/.rels').replace('</Relationships>', () => `${relation}</Relationships>`)),
  )
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
