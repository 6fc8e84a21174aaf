import type { List, ListItem, PhrasingContent, RootContent } from 'mdast'
import { FocError } from '../../errors.ts'
import type { PointUse, Resource, ToolkitCare, ToolkitInBrief, ToolkitLine, ToolkitPoint } from '../../types.ts'
import { type BodyPlaces, bodyPlaces } from '../document/body-places.ts'
import { parseMarkdown, plainText } from '../document/markdown.ts'
import type { FrontMatter } from '../source/front-matter.ts'
import { type PointPlaces, readCare, readLine, readPoint } from './toolkit-point.ts'
import { headingsIn, positionAfter, type ToolkitPosition, type ToolkitSection } from './toolkit-sections.ts'

/** What stands below the front matter of a toolkit. */
export interface ToolkitBody {
  inBrief: ToolkitInBrief | null
  background: string[]
  points: ToolkitPoint[]
  unitedNations: ToolkitLine[]
  care: ToolkitCare[]
  resources: Resource[]
}

/**
 * Read the sections of a toolkit. A point that stands under no heading of its own states the position.
 *
 * @param allowed The sections that this file may have.
 * @throws {FocError} With file and line.
 */
export function readToolkitBody(
  front: FrontMatter,
  { language, file, allowed }: { language: string; file: string; allowed: readonly ToolkitSection[] },
): ToolkitBody {
  const places = bodyPlaces(front, file)
  const headings = headingsIn(language, allowed)
  const body: ToolkitBody = { inBrief: null, background: [], points: [], unitedNations: [], care: [], resources: [] }
  let here: ToolkitPosition = { section: null, use: 'position' }
  for (const node of parseMarkdown(front.body).children) {
    if (node.type === 'heading') here = positionAfter(node, here, headings, places)
    else if (node.type !== 'html' || !node.value.startsWith('<!--')) readBlock(node, here, body, front.body, places)
  }
  return body
}

function readBlock(
  node: RootContent,
  { section, use }: ToolkitPosition,
  into: ToolkitBody,
  source: string,
  places: BodyPlaces,
): void {
  if (section === 'background' && node.type === 'paragraph')
    into.background.push(plainText(node.children, true).text.trim())
  else if (section === 'inBrief' && node.type === 'list') into.inBrief = inBriefOf(node, into, source, places)
  else if (section === 'unitedNations' && node.type === 'list')
    into.unitedNations.push(
      ...node.children.map(item =>
        readLine(textOf(item, places), placesOf(item, source, places), { what: 'wording to point at', cited: true }),
      ),
    )
  else if (section === 'points' && node.type === 'list')
    into.points.push(...node.children.map(item => pointOf(item, use, source, places)))
  else if (section === 'care' && node.type === 'list')
    into.care.push(...node.children.map(item => readCare(textOf(item, places), placesOf(item, source, places))))
  else if (section === 'resources' && node.type === 'list') into.resources.push(...resourcesOf(node, places))
  else
    throw new FocError(
      'UNKNOWN_BLOCK',
      `a ${node.type} cannot stand ${section === null ? 'before the first section' : 'in this section'}`,
      {
        place: places.ofNode(node),
        hint: 'The background holds paragraphs; every other section holds lists with -.',
      },
    )
}

/** Two lines: what we want, then why now. */
function inBriefOf(list: List, { inBrief }: ToolkitBody, source: string, places: BodyPlaces): ToolkitInBrief {
  const lines = list.children.map(item =>
    readLine(textOf(item, places), placesOf(item, source, places), { what: 'a line in brief', cited: false }),
  )
  const [want, now] = lines
  if (inBrief === null && want !== undefined && now !== undefined && lines.length === 2) return { want, now }
  throw new FocError(
    'IN_BRIEF_LINES',
    `what is said in brief has ${lines.length === 2 ? 'two lists' : `${lines.length} lines`}, not two lines`,
    {
      place: places.ofNode(list),
      hint: 'Write two items: what we want; why now. What stands behind it is added when the note is made.',
    },
  )
}

/** An answer begins with the objection in bold. */
function pointOf(item: ListItem, use: PointUse, source: string, places: BodyPlaces): ToolkitPoint {
  const words = wordsOf(item, places)
  const [first] = words
  if (use !== 'answer')
    return readPoint(plainText(words, true).text, placesOf(item, source, places), { use, objection: null })
  const objection = first?.type === 'strong' ? plainText(first.children, true).text.trim() : ''
  if (objection === '')
    throw new FocError('OBJECTION_MISSING', 'an answer does not say which objection it answers', {
      place: places.ofNode(item),
      hint: 'Begin it with the objection in bold, in your own words: - **Security comes first.** What to say …',
    })
  return readPoint(plainText(words.slice(1), true).text, placesOf(item, source, places), { use, objection })
}

const textOf = (item: ListItem, places: BodyPlaces): string => plainText(wordsOf(item, places), true).text

function wordsOf(item: ListItem, places: BodyPlaces): PhrasingContent[] {
  return item.children.flatMap((child, index): PhrasingContent[] => {
    if (child.type !== 'paragraph')
      throw new FocError('UNKNOWN_BLOCK', `a ${child.type} cannot stand in a talking point`, {
        place: places.ofNode(child),
        hint: 'A talking point is one list item: what to say, its citations, its force.',
      })
    return index === 0 ? child.children : [{ type: 'text', value: ' ' }, ...child.children]
  })
}

function placesOf(item: ListItem, source: string, places: BodyPlaces): PointPlaces {
  const start = item.position?.start.offset ?? 0
  const written = source.slice(start, item.position?.end.offset ?? start)
  const citations = [...written.matchAll(/\[@/g)].map(({ index }) => places.ofOffset(start + index))
  return { item: places.ofNode(item), citations }
}

function resourcesOf(list: List, places: BodyPlaces): Resource[] {
  return list.children.map(item => {
    const [paragraph, more] = item.children
    const [link, rest] = paragraph?.type === 'paragraph' ? paragraph.children : []
    if (more === undefined && rest === undefined && link?.type === 'link' && /^https?:\/\/[^\s]+$/.test(link.url))
      return { title: plainText(link.children, true).text.trim(), url: link.url }
    throw new FocError('INVALID_RESOURCE', 'a resource is a title with its address', {
      place: places.ofNode(item),
      hint: 'Write - [title](https://…).',
    })
  })
}
