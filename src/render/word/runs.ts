import type { PhrasingContent } from 'mdast'
import { xmlText } from '../bytes/xml-text.ts'
import { byDirection, withNumbersApart } from '../tree/direction.ts'
import { marksOf, unbroken } from '../tree/marks.ts'
import type { Page } from './page.ts'

/** How letters are set: what lies round them in the tree. */
interface Setting {
  bold: boolean
  italic: boolean
  /** Id of a character style. */
  style: string | null
  language: string | null
  /** A quotation: its characters are kept as they are. */
  verbatim: boolean
}

const plain: Setting = { bold: false, italic: false, style: null, language: null, verbatim: false }

/** A line of the tree as the runs of a Word paragraph; links lead to an address or to a bookmark. */
export function wordRuns(
  nodes: readonly PhrasingContent[],
  page: Page,
  { language, verbatim }: { language: string | null; verbatim: boolean } = plain,
): string {
  return runs(nodes, page, { ...plain, language, verbatim })
}

function runs(nodes: readonly PhrasingContent[], page: Page, setting: Setting): string {
  return nodes.map((node, index) => drawn(node, page, setting, nodes[index - 1])).join('')
}

function drawn(node: PhrasingContent, page: Page, setting: Setting, before: PhrasingContent | undefined): string {
  const { language, target, quoted } = marksOf(node)
  const inner = language === null ? setting : { ...setting, language }
  switch (node.type) {
    case 'text':
      if (target !== null && page.anchors.has(target)) {
        const link = run(unbroken(node.value), { ...inner, style: page.style('link') })
        return `<w:hyperlink w:anchor="${bookmarkName(target)}" w:history="1">${link}</w:hyperlink>`
      }
      if (quoted) return run(node.value, { ...inner, style: page.style('quotation') })
      return run(setting.verbatim ? node.value : withNumbersApart(node.value, before), inner)
    case 'strong':
      return runs(node.children, page, { ...inner, bold: true })
    case 'emphasis':
      return runs(node.children, page, { ...inner, italic: true })
    case 'inlineCode':
      return run(node.value, { ...inner, style: page.style('code') })
    case 'link': {
      const id = page.linkTo(node.url)
      return `<w:hyperlink r:id="${id}" w:history="1">${runs(node.children, page, { ...inner, style: page.style('link') })}</w:hyperlink>`
    }
    case 'break':
      return '<w:r><w:br/></w:r>'
    default:
      return 'children' in node ? runs(node.children, page, inner) : 'value' in node ? run(node.value, inner) : ''
  }
}

function run(text: string, { bold, italic, style, language }: Setting): string {
  return byDirection(text)
    .map(part => {
      const tag = language === null ? '' : xmlText(language)
      const properties = [
        style === null ? '' : `<w:rStyle w:val="${xmlText(style)}"/>`,
        bold ? '<w:b/><w:bCs/>' : '',
        italic ? '<w:i/><w:iCs/>' : '',
        part.rightToLeft ? '<w:rtl/>' : '',
        tag === '' ? '' : `<w:lang ${part.rightToLeft ? 'w:bidi' : 'w:val'}="${tag}"/>`,
      ].join('')
      const set = properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`
      return `<w:r>${set}<w:t xml:space="preserve">${xmlText(part.text)}</w:t></w:r>`
    })
    .join('')
}

/** A name that Word takes for a bookmark: letters, digits and low lines. */
export function bookmarkName(anchor: string): string {
  return `foc_${anchor.replace(/[^A-Za-z0-9]/g, '_')}`.slice(0, 40)
}
