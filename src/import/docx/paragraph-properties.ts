import { childNamed, type XmlElement } from '../xml/xml.ts'
import type { Role } from './blocks.ts'
import type { Context } from './context.ts'
import { numberOf } from './elements.ts'
import type { Label } from './labels.ts'
import { LEVELS } from './numbering.ts'
import type { Style } from './styles.ts'

/** The label of a paragraph, counted on: its own list or its style's; list 0 means none. */
export function labelOf(
  properties: XmlElement | null,
  style: Style,
  { labels, numbering }: Pick<Context, 'labels' | 'numbering'>,
): Label | null {
  const own = properties && childNamed(properties, 'w:numPr')
  const list = numberOf(own, 'w:numId') ?? style.numId
  if (list === null || list === 0) return null
  const tied = numbering.get(list)?.levels.findIndex(level => level?.style === style.id) ?? -1
  const fallback = numberOf(own, 'w:numId') === null ? (style.level ?? Math.max(0, tied)) : 0
  const level = numberOf(own, 'w:ilvl') ?? fallback
  return level >= 0 && level < LEVELS ? labels.next(list, level) : null
}

/** What a paragraph is by its style and outline level. */
export function roleOf(properties: XmlElement | null, style: Style, inContents: boolean): Role {
  if (inContents || /^(?:toc|contents|table of figures|index) ?\d?$/.test(style.name)) return { kind: 'contents' }
  if (/^(?:toc|contents) heading$/.test(style.name)) return { kind: 'contents-heading' }
  if (style.name === 'title') return { kind: 'title' }
  if (style.name === 'subtitle') return { kind: 'subtitle' }
  const outline = numberOf(properties, 'w:outlineLvl') ?? style.outline
  return outline !== null && outline >= 0 && outline < 9 ? { kind: 'heading', level: outline + 1 } : { kind: 'body' }
}
