/** Namespaces of every part. */
export const NAMESPACES = [
  'office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"',
  'text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"',
  'table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"',
  'style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"',
  'fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"',
  'dc="http://purl.org/dc/elements/1.1/"',
]
  .map(name => `xmlns:${name}`)
  .join(' ')

export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

const place = (left: number): string =>
  `<style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="${left}cm" fo:text-indent="-1cm" fo:margin-left="${left}cm"/></style:list-level-properties>`
const level = (at: number, format: string, before: string, after: string): string =>
  `<text:list-level-style-number text:level="${at}" style:num-format="${format}" style:num-prefix="${before}" style:num-suffix="${after}">${place(at)}</text:list-level-style-number>`

/** Numbered paragraphs with lettered and Roman items, and the same items without numbers above them. */
export const CONTENT_STYLES = `<office:automatic-styles>
<text:list-style style:name="Operative">${level(1, '1', '', '.')}${level(2, 'a', '(', ')')}${level(3, 'i', '(', ')')}</text:list-style>
<text:list-style style:name="Items">${level(1, 'a', '(', ')')}${level(2, 'i', '(', ')')}</text:list-style>
<style:style style:name="Paged" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:break-before="page"/></style:style>
</office:automatic-styles>`

const heading = (at: number): string =>
  `<style:style style:name="Heading_20_${at}" style:display-name="Heading ${at}" style:family="paragraph" style:parent-style-name="Standard" style:default-outline-level="${at}"><style:text-properties fo:font-weight="bold" style:font-weight-complex="bold"/></style:style>`

const COUNTRY = new Map([
  ['ar', 'EG'],
  ['en', 'GB'],
  ['es', 'ES'],
  ['fr', 'FR'],
  ['ru', 'RU'],
])

function spoken(language: string): { text: string; paragraph: string } {
  const country = COUNTRY.get(language) ?? 'none'
  if (language !== 'ar') return { text: `fo:language="${language}" fo:country="${country}"`, paragraph: '' }
  return {
    text: `style:font-size-complex="11pt" style:language-complex="ar" style:country-complex="${country}"`,
    paragraph: ' style:writing-mode="rl-tb"',
  }
}

/** Named styles, and a page with a header and a footer that repeat on every page. */
export function documentStyles(symbol: string, language: string): string {
  const { text, paragraph } = spoken(language)
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document-styles ${NAMESPACES} office:version="1.2">
<office:styles>
<style:default-style style:family="paragraph"><style:text-properties fo:font-size="11pt" ${text}/></style:default-style>
<style:style style:name="Standard" style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.3cm" fo:text-align="justify"${paragraph}/></style:style>
<style:style style:name="Title" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:text-align="center"/><style:text-properties fo:font-weight="bold" fo:font-size="14pt" style:font-weight-complex="bold" style:font-size-complex="14pt"/></style:style>
<style:style style:name="Preamble" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:text-indent="1cm"/></style:style>
<style:style style:name="Footnote" style:family="paragraph"><style:paragraph-properties${paragraph}/><style:text-properties fo:font-size="9pt" style:font-size-complex="9pt"/></style:style>
<style:style style:name="Header" style:family="paragraph"/><style:style style:name="Footer" style:family="paragraph"/>
${[1, 2, 3, 4, 5, 6].map(heading).join('\n')}
<text:notes-configuration text:note-class="footnote" text:default-style-name="Footnote" style:num-format="1" text:start-value="0" text:footnotes-position="page" text:start-numbering-at="document"/>
</office:styles>
<office:automatic-styles><style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin-top="2cm" fo:margin-bottom="2cm" fo:margin-left="2.5cm" fo:margin-right="2.5cm"${paragraph}/><style:header-style><style:header-footer-properties fo:min-height="1cm" fo:margin-bottom="0.5cm"/></style:header-style><style:footer-style><style:header-footer-properties fo:min-height="1cm" fo:margin-top="0.5cm"/></style:footer-style></style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4">
<style:header><text:p text:style-name="Header">${escapeXml(symbol)}</text:p></style:header>
<style:footer><text:p text:style-name="Footer"><text:page-number>1</text:page-number>/<text:page-count>9</text:page-count></text:p></style:footer>
</style:master-page></office:master-styles></office:document-styles>`
}
