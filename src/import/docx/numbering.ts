import { childElements, childNamed, type XmlElement } from '../xml/read-xml.ts'
import { childrenNamed, descend, numberOf, textValue, toggleOf, wholeNumber } from './elements.ts'
import { leftIndent } from './styles.ts'

/** One level of a list. */
export interface Level {
  start: number
  format: string
  /** What is printed, with `%1` … `%9` for the numbers of the levels; null where the file does not say. */
  text: string | null
  /** 0: never restarts; n: only after level n; null: after any level above. */
  restart: number | null
  /** Numbers of all levels in digits. */
  legal: boolean
  indent: number | null
  /** Paragraph style tied to this level. */
  style: string | null
}

/** A list as paragraphs name it (`w:num`). Lists that share `counter` go on from each other. */
export interface NumberedList {
  counter: number
  levels: (Level | null)[]
  /** Levels that begin anew the first time the list is used, with their numbers. */
  starts: Map<number, number>
}

/** Lists by `w:numId`. */
export type Numbering = Map<number, NumberedList>

export const LEVELS = 9

/**
 * Read `numbering.xml`.
 *
 * @param styleNumId The list that a numbering style points to, for definitions that only name the style.
 */
export function readNumbering(root: XmlElement | null, styleNumId: (style: string) => number | null): Numbering {
  const abstracts = new Map<number, XmlElement>()
  const abstractOf = new Map<number, number>()
  const numbers = root ? childrenNamed(root, 'w:num') : []
  for (const element of root ? childrenNamed(root, 'w:abstractNum') : []) {
    const id = wholeNumber(element.attributes['w:abstractNumId'])
    if (id !== null) abstracts.set(id, element)
  }
  for (const element of numbers) {
    const id = wholeNumber(element.attributes['w:numId'])
    const abstract = numberOf(element, 'w:abstractNumId')
    if (id !== null && abstract !== null) abstractOf.set(id, abstract)
  }
  const follow = (abstract: number): number => {
    const style = textValue(abstracts.get(abstract) ?? null, 'w:numStyleLink')
    const numId = style === null ? null : styleNumId(style)
    return (numId === null ? undefined : abstractOf.get(numId)) ?? abstract
  }
  const levelsOf = new Map<number, (Level | null)[]>()
  const lists: Numbering = new Map()
  for (const element of numbers) {
    const id = wholeNumber(element.attributes['w:numId'])
    const abstract = id === null ? undefined : abstractOf.get(id)
    if (id === null || abstract === undefined || !abstracts.has(abstract)) continue
    const counter = follow(abstract)
    const shared = levelsOf.get(counter) ?? readLevels(abstracts.get(counter) ?? null)
    levelsOf.set(counter, shared)
    lists.set(id, withOverrides(counter, shared, element))
  }
  return lists
}

function readLevels(abstract: XmlElement | null): (Level | null)[] {
  const levels: (Level | null)[] = Array.from({ length: LEVELS }, () => null)
  for (const element of abstract ? childrenNamed(abstract, 'w:lvl') : []) {
    const at = wholeNumber(element.attributes['w:ilvl'])
    if (at !== null && at >= 0 && at < LEVELS) levels[at] = readLevel(element)
  }
  return levels
}

function withOverrides(counter: number, shared: (Level | null)[], element: XmlElement): NumberedList {
  const levels = [...shared]
  const starts = new Map<number, number>()
  for (const override of childrenNamed(element, 'w:lvlOverride')) {
    const at = wholeNumber(override.attributes['w:ilvl'])
    if (at === null || at < 0 || at >= LEVELS) continue
    const level = childNamed(override, 'w:lvl')
    const start = numberOf(override, 'w:startOverride')
    if (level) levels[at] = readLevel(level)
    if (start !== null) starts.set(at, start)
  }
  return { counter, levels, starts }
}

function readLevel(element: XmlElement): Level {
  return {
    start: numberOf(element, 'w:start') ?? 0,
    format: numberFormat(element),
    text: textValue(element, 'w:lvlText'),
    restart: numberOf(element, 'w:lvlRestart'),
    legal: toggleOf(element, 'w:isLgl') ?? false,
    indent: leftIndent(childNamed(element, 'w:pPr')),
    style: textValue(element, 'w:pStyle'),
  }
}

/** A custom format stands in an alternative, whose fallback is one that we know. */
function numberFormat(element: XmlElement): string {
  const plain = textValue(element, 'w:numFmt')
  if (plain !== null) return plain
  for (const child of childElements(element))
    if (child.name === 'mc:AlternateContent')
      return (
        textValue(descend(child, 'mc:Fallback'), 'w:numFmt') ??
        textValue(descend(child, 'mc:Choice'), 'w:numFmt') ??
        'decimal'
      )
  return 'decimal'
}
