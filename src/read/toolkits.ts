import type { Heading, List, ListItem, RootContent } from 'mdast'
import { z } from 'zod'
import { FocError } from '../errors.ts'
import { nearest } from '../text/index.ts'
import type { Finding, Resource, Toolkit, ToolkitPoint } from '../types.ts'
import { type BodyPlaces, bodyPlaces } from './body-places.ts'
import { documentId, language, slug, text } from './field-schemas.ts'
import { listFiles, readText } from './files.ts'
import { attempt } from './findings.ts'
import { splitFrontMatter } from './front-matter.ts'
import { parseMarkdown, plainText } from './markdown.ts'
import { readPoint } from './toolkit-point.ts'
import { validate } from './validate.ts'
import { rememberSource } from './value-places.ts'
import { parseYaml } from './yaml-source.ts'

/** The front matter of a file of `glossary/toolkits/`. */
export const toolkitSchema = z.strictObject({
  title: text,
  language,
  themes: z.array(slug).min(1),
  statement: documentId,
  // Of the statement, in the language of the toolkit: a corpus file tells both in English.
  read: text.optional(),
  basis: text.optional(),
})

type Section = 'background' | 'points' | 'resources'

type Sections = Record<string, Section>

const english: Sections = { Background: 'background', 'Talking points': 'points', 'Key resources': 'resources' }
const french: Sections = { Contexte: 'background', 'Points de discussion': 'points', 'Ressources clés': 'resources' }

/** The section titles of a toolkit in a language: the English ones where there are none of its own. */
const sectionsIn = (language: string): Sections => (language.split('-', 1)[0] === 'fr' ? french : english)

/**
 * Read one toolkit.
 *
 * @param file `toolkits/<id>.<language>.md`.
 * @throws {FocError} With file and line.
 */
export function readToolkit(source: string, file: string): Toolkit {
  const front = splitFrontMatter(source, file)
  const yaml = parseYaml(front.yaml, file)
  const facts = validate(toolkitSchema, yaml)
  const name = file.replace(/^.*\//, '')
  const id = name.replace(/\.md$/, '').replace(/\.[a-z0-9-]+$/, '')
  if (name !== `${id}.${facts.language}.md` || !slug.safeParse(id).success)
    throw new FocError('WRONG_FILE_NAME', `${file} is not named as a toolkit in ${facts.language} is`, {
      place: { file, line: 1 },
      hint: `Name it <id>.${facts.language}.md, the id in lower-case letters, digits and hyphens.`,
    })
  const places = bodyPlaces(front, file)
  const { read = null, basis = null, ...named } = facts
  const toolkit: Toolkit = { id, ...named, read, basis, background: [], points: [], resources: [], file }
  const sections = sectionsIn(facts.language)
  let section: Section | null = null
  for (const node of parseMarkdown(front.body).children) {
    if (node.type === 'heading') section = sectionOf(node, sections, places)
    else if (node.type !== 'html' || !node.value.startsWith('<!--'))
      readBlock(node, section, toolkit, front.body, places)
  }
  return rememberSource(toolkit, yaml)
}

function sectionOf(node: Heading, sections: Sections, places: BodyPlaces): Section {
  const title = plainText(node.children, true).text.trim()
  const section = Object.hasOwn(sections, title) ? sections[title] : undefined
  if (section !== undefined && node.depth === 2) return section
  const near = nearest(title, Object.keys(sections))
  throw new FocError('UNKNOWN_SECTION', `a toolkit has no section “${title.slice(0, 60)}” at this level`, {
    place: places.ofNode(node),
    hint:
      near === null
        ? `Sections: ${Object.keys(sections)
            .map(known => `## ${known}`)
            .join(', ')}.`
        : `Did you mean ## ${near}?`,
  })
}

function readBlock(
  node: RootContent,
  section: Section | null,
  toolkit: Toolkit,
  body: string,
  places: BodyPlaces,
): void {
  if (section === 'background' && node.type === 'paragraph')
    toolkit.background.push(plainText(node.children, true).text.trim())
  else if (section === 'points' && node.type === 'list')
    toolkit.points.push(...node.children.map(item => pointOf(item, body, places)))
  else if (section === 'resources' && node.type === 'list') toolkit.resources.push(...resourcesOf(node, places))
  else
    throw new FocError(
      'UNKNOWN_BLOCK',
      `a ${node.type} cannot stand ${section === null ? 'before the first section' : 'in this section'}`,
      {
        place: places.ofNode(node),
        hint: 'The background holds paragraphs; the talking points and the key resources are lists with -.',
      },
    )
}

function pointOf(item: ListItem, body: string, places: BodyPlaces): ToolkitPoint {
  const words = item.children.map(child => {
    if (child.type === 'paragraph') return plainText(child.children, true).text
    throw new FocError('UNKNOWN_BLOCK', `a ${child.type} cannot stand in a talking point`, {
      place: places.ofNode(child),
      hint: 'A talking point is one list item: what to say, its citations, its force.',
    })
  })
  const start = item.position?.start.offset ?? 0
  const source = body.slice(start, item.position?.end.offset ?? start)
  const citations = [...source.matchAll(/\[@/g)].map(({ index }) => places.ofOffset(start + index))
  return readPoint(words.join(' '), { item: places.ofNode(item), citations })
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

/**
 * Read the toolkits of a folder. Touches the disk.
 *
 * @returns Sorted by file name (code units); a bad file is a finding and the others are still read.
 */
export function readToolkits(folder: string): { toolkits: Toolkit[]; findings: Finding[] } {
  const toolkits: Toolkit[] = []
  const findings: Finding[] = []
  for (const name of attempt(findings, () => listFiles(folder, '.md', 'toolkits')) ?? []) {
    if (name === 'README.md') continue
    const shown = `toolkits/${name}`
    const toolkit = attempt(findings, () => readToolkit(readText(folder, name, shown), shown))
    if (toolkit !== null) toolkits.push(toolkit)
  }
  return { toolkits, findings }
}
