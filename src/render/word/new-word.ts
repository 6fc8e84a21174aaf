import { xmlText } from '../bytes/xml-text.ts'
import { OFFICE, W } from './namespaces.ts'
import { coreOf, mainOf, newPackage } from './new-package.ts'
import { packWord } from './package.ts'

const RIGHT_TO_LEFT = /^(?:ar|he|fa|ur|dv|ps|sd|ug|yi)(?:-|$)/

/** What a new Word file holds: blocks from `wordParagraph` and `wordTable`, A4. */
export interface NewWord {
  title: string
  language: string
  blocks: string[]
  landscape?: boolean
}

/** A plain Word file (ECMA-376, transitional), without a date or an id made by chance: the same bytes for the same text. */
export function newWord({ title, language, blocks, landscape = false }: NewWord): Uint8Array {
  const [width, height] = landscape ? [16838, 11906] : [11906, 16838]
  const turned = landscape ? ' w:orient="landscape"' : ''
  const section = `<w:sectPr><w:pgSz w:w="${width}" w:h="${height}"${turned}/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>`
  const body = `<w:document xmlns:w="${W}"><w:body>${blocks.join('')}${section}</w:body></w:document>`
  const parts = newPackage([
    mainOf(body),
    { path: 'word/styles.xml', xml: styles(language), media: 'styles', from: 'main', type: `${OFFICE}/styles` },
    coreOf({ title, language }),
  ])
  return packWord(parts)
}

/** A paragraph in a style of this file: `Title`, `Normal`, `Small`; its number, if it has one, stands before a tab. */
export function wordParagraph(
  text: string,
  {
    style = 'Normal',
    number = null,
    language = 'en',
  }: { style?: string; number?: string | null; language?: string } = {},
): string {
  const isRightToLeft = RIGHT_TO_LEFT.test(language)
  const run = `<w:rPr>${isRightToLeft ? '<w:rtl/>' : ''}<w:lang w:val="${language}"${isRightToLeft ? ` w:bidi="${language}"` : ''}/></w:rPr>`
  const label =
    number === null ? '' : `<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${xmlText(number)}</w:t><w:tab/></w:r>`
  const indent =
    number === null ? '' : '<w:tabs><w:tab w:val="left" w:pos="1134"/></w:tabs><w:ind w:left="1134" w:hanging="1134"/>'
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${isRightToLeft ? '<w:bidi/>' : ''}${indent}</w:pPr>${label}<w:r>${run}<w:t xml:space="preserve">${xmlText(text)}</w:t></w:r></w:p>`
}

/** A table whose first row is repeated on each page. Widths are in twentieths of a point. */
export function wordTable(rows: readonly (readonly string[])[], widths: readonly number[], language: string): string {
  const grid = widths.map(width => `<w:gridCol w:w="${width}"/>`).join('')
  const drawn = rows.map((cells, row) => {
    const head = row === 0 ? '<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>' : ''
    const inside = cells.map((cell, column) => {
      const shade = row === 0 ? '<w:shd w:val="clear" w:color="auto" w:fill="E8ECF2"/>' : ''
      const style = row === 0 ? 'Head' : 'Cell'
      return `<w:tc><w:tcPr><w:tcW w:w="${widths[column] ?? 0}" w:type="dxa"/>${shade}</w:tcPr>${wordParagraph(cell, { style, language: column === 0 && row > 0 ? language : 'en' })}</w:tc>`
    })
    return `<w:tr>${head}${inside.join('')}</w:tr>`
  })
  const border = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map(side => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="9AA3AE"/>`)
    .join('')
  return `<w:tbl><w:tblPr><w:tblW w:w="${widths.reduce((sum, one) => sum + one, 0)}" w:type="dxa"/><w:tblBorders>${border}</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="85" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${drawn.join('')}</w:tbl>`
}

function styles(language: string): string {
  const style = (id: string, paragraph: string, run: string): string =>
    `<w:style w:type="paragraph" w:styleId="${id}"${id === 'Normal' ? ' w:default="1"' : ''}><w:name w:val="${id}"/>${id === 'Normal' ? '' : '<w:basedOn w:val="Normal"/>'}<w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`
  return `<w:styles xmlns:w="${W}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Arial"/><w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="${language}"/></w:rPr></w:rPrDefault></w:docDefaults>${[
    style('Normal', '<w:spacing w:after="140" w:line="276" w:lineRule="auto"/>', ''),
    style('Title', '<w:spacing w:after="240"/>', '<w:b/><w:sz w:val="32"/><w:szCs w:val="32"/>'),
    style('Small', '<w:spacing w:after="160"/>', '<w:color w:val="47505B"/><w:sz w:val="18"/><w:szCs w:val="18"/>'),
    style(
      'Head',
      '<w:keepNext/><w:spacing w:before="40" w:after="40"/>',
      '<w:b/><w:sz w:val="18"/><w:szCs w:val="18"/>',
    ),
    style(
      'Cell',
      '<w:spacing w:before="40" w:after="40" w:line="240" w:lineRule="auto"/>',
      '<w:sz w:val="17"/><w:szCs w:val="17"/>',
    ),
  ].join('')}</w:styles>`
}
