import { xmlText } from '../bytes/xml-text.ts'
import { W } from './namespaces.ts'
import type { OpenTemplate } from './template.ts'

/** The section, with our running title and page number where it has no header or footer of its own. */
export function withPageMarks(
  { section, style }: OpenTemplate,
  add: (kind: 'header' | 'footer', name: string, xml: string) => string,
  title: string,
): string {
  const marks: string[] = []
  if (!section.includes('<w:headerReference')) {
    const id = add('header', 'foc-header', pageHeader(title, style('header')))
    marks.push(`<w:headerReference w:type="default" r:id="${id}"/>`)
  }
  if (!section.includes('<w:footerReference'))
    for (const type of ['default', 'first']) {
      const id = add('footer', `foc-footer-${type}`, pageFooter(style('footer')))
      marks.push(`<w:footerReference w:type="${type}" r:id="${id}"/>`)
    }
  return section.replace(/^<w:sectPr[^>]*>/, opening => opening + marks.join(''))
}

/** The running title and the number of the page; each a part of its own. */
function pageHeader(title: string, style: string): string {
  return `<w:hdr xmlns:w="${W}"><w:p><w:pPr><w:pStyle w:val="${xmlText(style)}"/></w:pPr><w:r><w:t xml:space="preserve">${xmlText(title)}</w:t></w:r></w:p></w:hdr>`
}

function pageFooter(style: string): string {
  const field = (name: string): string => `<w:fldSimple w:instr=" ${name} "><w:r><w:t>1</w:t></w:r></w:fldSimple>`
  return `<w:ftr xmlns:w="${W}"><w:p><w:pPr><w:pStyle w:val="${xmlText(style)}"/></w:pPr>${field('PAGE')}<w:r><w:t>/</w:t></w:r>${field('NUMPAGES')}</w:p></w:ftr>`
}
