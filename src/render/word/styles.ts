import { xmlText } from '../bytes/xml-text.ts'
import type { About } from '../tree/about.ts'
import { W } from './namespaces.ts'
import { type Role, roleStyles, roles } from './roles.ts'

/** Properties of a style in the order of the schema: of the paragraph, then of its letters. */
interface Look {
  paragraph?: string
  run?: string
  next?: Role
  character?: boolean
}

const size = (halfPoints: number): string => `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`
const bold = '<w:b/><w:bCs/>'
const colour = (hex: string): string => `<w:color w:val="${hex}"/>`
const space = (before: number, after: number, line = 264): string =>
  `<w:spacing w:before="${before}" w:after="${after}" w:line="${line}" w:lineRule="auto"/>`
// Fonts that every word processor has, or has a twin of in the same widths; they cover Latin, Cyrillic and Arabic.
const headingFont = '<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="Arial" w:cs="Arial"/>'
const box = (hex: string, eighths: number): string =>
  ['top', 'left', 'bottom', 'right']
    .map(side => `<w:${side} w:val="single" w:sz="${eighths}" w:space="6" w:color="${hex}"/>`)
    .join('')

const INK = '0B3D6B'
const SOFT = '47505B'
const RULE = '9AA9BC'

const looks: Record<Role, Look> = {
  body: { paragraph: `<w:widowControl/>${space(0, 120)}` },
  title: {
    paragraph: `<w:keepNext/><w:keepLines/>${space(0, 60, 240)}`,
    run: `${headingFont}${bold}${colour(INK)}${size(48)}`,
    next: 'edition',
  },
  edition: { paragraph: space(0, 240), run: `${headingFont}${colour(SOFT)}${size(19)}`, next: 'body' },
  heading1: {
    paragraph: `<w:keepNext/><w:keepLines/><w:pBdr><w:top w:val="single" w:sz="8" w:space="5" w:color="${INK}"/></w:pBdr>${space(400, 140, 240)}<w:outlineLvl w:val="0"/>`,
    run: `${headingFont}${bold}${colour(INK)}${size(30)}`,
    next: 'body',
  },
  heading2: {
    paragraph: `<w:keepNext/><w:keepLines/>${space(260, 60, 240)}<w:outlineLvl w:val="1"/>`,
    run: `${headingFont}${bold}${size(23)}`,
    next: 'body',
  },
  heading3: {
    paragraph: `<w:keepNext/><w:keepLines/>${space(200, 60, 240)}<w:outlineLvl w:val="2"/>`,
    run: `${headingFont}${bold}${colour(SOFT)}${size(21)}`,
    next: 'body',
  },
  bullet: { paragraph: `<w:keepLines/>${space(0, 80)}` },
  number: { paragraph: `<w:keepLines/>${space(0, 80)}` },
  say: { paragraph: `<w:keepNext/><w:keepLines/>${space(240, 80)}`, run: size(24) },
  agreed: {
    paragraph: `<w:keepLines/><w:pBdr><w:left w:val="single" w:sz="18" w:space="8" w:color="${RULE}"/></w:pBdr>${space(0, 60, 252)}`,
    run: `${colour(SOFT)}${size(20)}`,
  },
  force: { paragraph: space(40, 120), run: `${headingFont}${colour(SOFT)}${size(18)}` },
  provenance: { paragraph: `<w:keepLines/>${space(0, 100)}`, run: `${headingFont}${colour(SOFT)}${size(18)}` },
  quote: {
    paragraph: `<w:keepLines/><w:pBdr><w:left w:val="single" w:sz="18" w:space="8" w:color="${RULE}"/></w:pBdr>${space(40, 100, 252)}`,
    run: size(20),
  },
  warning: {
    paragraph: `<w:keepLines/><w:pBdr>${box('8A5A00', 8)}</w:pBdr><w:shd w:val="clear" w:color="auto" w:fill="FFF8E6"/>${space(0, 280)}<w:ind w:left="142" w:right="142"/>`,
    run: size(20),
  },
  glance: {
    paragraph: `<w:keepLines/><w:pBdr>${box(RULE, 6)}</w:pBdr><w:shd w:val="clear" w:color="auto" w:fill="F3F5F8"/>${space(0, 80)}<w:ind w:left="142" w:right="142"/>`,
  },
  lead: {
    paragraph: `<w:keepLines/><w:pBdr>${box('F3F5F8', 4)}</w:pBdr><w:shd w:val="clear" w:color="auto" w:fill="F3F5F8"/>${space(0, 60, 240)}<w:ind w:left="142" w:right="142"/>`,
    run: size(21),
  },
  toSay: { paragraph: `<w:keepNext/><w:keepLines/>${space(0, 30, 240)}`, run: size(21) },
  words: { paragraph: `<w:keepLines/>${space(0, 110, 240)}`, run: `${colour(SOFT)}${size(19)}` },
  noteLine: { paragraph: `<w:keepLines/>${space(0, 60, 240)}`, run: size(19) },
  small: { paragraph: `<w:keepLines/>${space(60, 0, 240)}`, run: `${colour(SOFT)}${size(17)}` },
  source: { paragraph: `<w:keepLines/>${space(0, 60, 252)}`, run: size(20) },
  address: { paragraph: `<w:keepLines/>${space(0, 80, 240)}<w:jc w:val="left"/>`, run: `${colour(SOFT)}${size(16)}` },
  cell: { paragraph: `${space(40, 40, 240)}`, run: size(18) },
  columnHead: { paragraph: `<w:keepNext/>${space(40, 40, 240)}`, run: `${headingFont}${bold}${size(17)}` },
  header: { paragraph: space(0, 0, 240), run: `${headingFont}${colour(SOFT)}${size(17)}` },
  footer: { paragraph: `${space(0, 0, 240)}<w:jc w:val="center"/>`, run: `${headingFont}${colour(SOFT)}${size(17)}` },
  link: { run: `${colour('0A4A86')}<w:u w:val="single"/>`, character: true },
  quotation: { run: colour('1B1F24'), character: true },
  code: { run: '<w:rFonts w:ascii="Courier New" w:hAnsi="Courier New" w:cs="Courier New"/>', character: true },
}

/** What looks otherwise in a note: headings that leave the room to what is said. */
const noteLooks: Partial<Record<Role, Look>> = {
  title: {
    paragraph: `<w:keepNext/><w:keepLines/>${space(0, 160, 240)}`,
    run: `${headingFont}${bold}${colour(INK)}${size(38)}`,
    next: 'lead',
  },
  heading1: {
    paragraph: `<w:keepNext/><w:keepLines/>${space(220, 70, 240)}<w:outlineLvl w:val="0"/>`,
    run: `${headingFont}${bold}${colour(INK)}${size(23)}`,
    next: 'toSay',
  },
}

/** The styles of a brief that no template dresses. */
export function ownStyles({ language, dress }: About): string {
  const defaults = `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"/>${size(22)}<w:lang w:val="${xmlText(language)}" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>`
  const character =
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/></w:style>'
  const table =
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblCellMar><w:left w:w="85" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
  return `<w:styles xmlns:w="${W}">${defaults}${styleOf('body')}${character}${table}${roles
    .filter(role => role !== 'body')
    .map(role => styleOf(role, 'Normal', dress))
    .join('')}</w:styles>`
}

/** One style of ours as XML; what it rests on, by its id there. */
export function styleOf(role: Role, normal = 'Normal', dress?: About['dress']): string {
  const {
    paragraph = '',
    run = '',
    next,
    character = false,
  } = (dress === 'note' ? noteLooks[role] : undefined) ?? looks[role]
  const id = styleId(role)
  const type = character ? 'character' : 'paragraph'
  const base = role === 'body' ? '' : `<w:basedOn w:val="${character ? 'DefaultParagraphFont' : xmlText(normal)}"/>`
  const following = next === undefined ? '' : `<w:next w:val="${next === 'body' ? xmlText(normal) : styleId(next)}"/>`
  const properties = paragraph === '' ? '' : `<w:pPr>${paragraph}</w:pPr>`
  return `<w:style w:type="${type}"${role === 'body' ? ' w:default="1"' : ''} w:styleId="${id}"${builtIn(role) ? '' : ' w:customStyle="1"'}><w:name w:val="${roleStyles[role]}"/>${base}${following}<w:qFormat/>${properties}${run === '' ? '' : `<w:rPr>${run}</w:rPr>`}</w:style>`
}

/** The id of a style of ours: its name without spaces. */
export function styleId(role: Role): string {
  const joined = roleStyles[role].replaceAll(' ', '')
  return builtIn(role) ? joined.charAt(0).toUpperCase() + joined.slice(1) : `Foc${joined}`
}

/** Names that Word itself knows. */
const known = new Set<string>([
  'Normal',
  'Title',
  'Subtitle',
  'heading 1',
  'heading 2',
  'heading 3',
  'List Bullet',
  'List Number',
  'Quote',
  'header',
  'footer',
  'Hyperlink',
])

const builtIn = (role: Role): boolean => known.has(roleStyles[role])
