import { childNamed, type XmlElement } from '../xml/read-xml.ts'
import { childrenNamed, descend, numberOf, textValue, toggleOf } from './elements.ts'

/** Looks of a run as far as they matter for reading. */
export interface Looks {
  hidden: boolean
  bold: boolean
  underlined: boolean
  /** Struck through, once or twice. */
  struck: boolean
}

/** A style with what it inherits. */
export interface Style {
  id: string
  /** Its English name, lower case: built-in styles keep it in every language of Word. */
  name: string
  /** Outline level from 0; null where none is set, 9 for body text. */
  outline: number | null
  numId: number | null
  level: number | null
  indent: number | null
  pageBreakBefore: boolean
  looks: Partial<Looks>
}

export interface Styles {
  /** A paragraph style; the default one for null or an unknown id. */
  paragraph(id: string | null): Style
  /** Looks that a character style gives. */
  character(id: string | null): Partial<Looks>
  /** Direct properties over character style over paragraph style. */
  looks(properties: XmlElement | null, paragraph: Style): Looks
}

const MAX_BASED_ON = 30

/** Read `styles.xml`; without it every style is plain and is known by its id. */
export function readStyles(root: XmlElement | null): Styles {
  const elements = new Map<string, XmlElement>()
  let fallback: string | null = null
  for (const element of root ? childrenNamed(root, 'w:style') : []) {
    const id = element.attributes['w:styleId']
    if (id === undefined || elements.has(id)) continue
    elements.set(id, element)
    if (element.attributes['w:type'] === 'paragraph' && /^(?:1|true|on)$/.test(element.attributes['w:default'] ?? ''))
      fallback ??= id
  }
  const defaults = readLooks(descend(root, 'w:docDefaults', 'w:rPrDefault', 'w:rPr'))
  const known = new Map<string, Style>()

  const resolve = (id: string, depth: number): Style => {
    const before = known.get(id)
    if (before) return before
    const element = elements.get(id) ?? null
    const basedOn = textValue(element, 'w:basedOn')
    const base = basedOn !== null && depth < MAX_BASED_ON && elements.has(basedOn) ? resolve(basedOn, depth + 1) : null
    const style = inherit(id, element, base)
    known.set(id, style)
    return style
  }
  const plain = fallback === null ? inherit('', null, null) : resolve(fallback, 0)
  const character = (id: string | null): Partial<Looks> => (id !== null && elements.has(id) ? resolve(id, 0).looks : {})
  return {
    paragraph: id => (id === null ? plain : elements.has(id) || root === null ? resolve(id, 0) : plain),
    character,
    looks: (properties, paragraph) => ({
      ...NONE,
      ...defaults,
      ...paragraph.looks,
      ...character(textValue(properties, 'w:rStyle')),
      ...readLooks(properties),
    }),
  }
}

const NONE: Looks = { hidden: false, bold: false, underlined: false, struck: false }

function inherit(id: string, element: XmlElement | null, base: Style | null): Style {
  const properties = element && childNamed(element, 'w:pPr')
  const numbering = properties && childNamed(properties, 'w:numPr')
  const name = (textValue(element, 'w:name') ?? id).toLowerCase()
  const numId = numberOf(numbering, 'w:numId')
  return {
    id,
    name,
    outline: numberOf(properties, 'w:outlineLvl') ?? headingLevel(name) ?? base?.outline ?? null,
    numId: numId ?? base?.numId ?? null,
    level: numberOf(numbering, 'w:ilvl') ?? (numId === null ? (base?.level ?? null) : null),
    indent: leftIndent(properties) ?? base?.indent ?? null,
    pageBreakBefore: toggleOf(properties, 'w:pageBreakBefore') ?? base?.pageBreakBefore ?? false,
    looks: { ...base?.looks, ...readLooks(element && childNamed(element, 'w:rPr')) },
  }
}

function headingLevel(name: string): number | null {
  const digit = /^heading ?([1-9])$/.exec(name)?.[1]
  return digit === undefined ? null : Number(digit) - 1
}

/** Left indent in twentieths of a point. */
export function leftIndent(properties: XmlElement | null): number | null {
  const indent = properties && childNamed(properties, 'w:ind')
  const left = indent?.attributes['w:left'] ?? indent?.attributes['w:start']
  return left !== undefined && /^-?\d{1,6}$/.test(left) ? Number(left) : null
}

function readLooks(properties: XmlElement | null): Partial<Looks> {
  const looks: Partial<Looks> = {}
  if (properties === null) return looks
  const hidden = toggleOf(properties, 'w:vanish')
  const bold = toggleOf(properties, 'w:b') ?? toggleOf(properties, 'w:bCs')
  const underlined = toggleOf(properties, 'w:u')
  const struck = toggleOf(properties, 'w:strike') ?? toggleOf(properties, 'w:dstrike')
  if (hidden !== null) looks.hidden = hidden
  if (bold !== null) looks.bold = bold
  if (underlined !== null) looks.underlined = underlined
  if (struck !== null) looks.struck = struck
  return looks
}
