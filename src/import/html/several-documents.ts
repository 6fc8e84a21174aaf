import { FocError } from '../../errors.ts'
import { anyText } from '../../text/whole-texts.ts'
import type { PageBlock } from './page-blocks.ts'
import type { PageElement } from './page-tree.ts'

/** Least words under a heading that make it a document of its own rather than a line of a list. */
const LEAST_WORDS = 30
const MOSTLY = 0.6
/** A title in the singular: “Joint statement on …”; a page of “Statements” is a list of them. */
const TITLE = new RegExp(`(?:^|[\\s(«“"])(?:${anyText(({ documents }) => documents.statement)})(?=$|[\\s:,.–—-])`, 'iu')

interface Section {
  heading: string
  level: number
  words: number
}

/**
 * Refuse a page that holds several documents one after the other, since their paragraphs would get one id. A page about one
 * document passes, whatever teasers of others stand beside it.
 *
 * @throws {FocError} `SEVERAL_DOCUMENTS` naming the first two.
 */
export function refuseSeveral(blocks: PageBlock[], title: string, name: string): void {
  const found = severalArticles(blocks, title) ?? severalTitles(blocks, title)
  if (found === null) return
  const [first, second] = found.map(section => `“${section.heading.slice(0, 80)}”`)
  throw new FocError(
    'SEVERAL_DOCUMENTS',
    `${name} holds ${found.length} documents one after the other, among them ${first} and ${second}`,
    {
      place: { file: name },
      hint: 'Open the page of each document and import that, or save each one as a file of its own.',
    },
  )
}

/** Elements <article> side by side, each with a heading and text of its own, none of them what the page is titled after. */
function severalArticles(blocks: PageBlock[], title: string): Section[] | null {
  const sections = new Map<PageElement, Section>()
  for (const block of blocks) {
    const article = nearestArticle(block.element)
    if (article === null) continue
    const section = sections.get(article) ?? { heading: '', level: 0, words: 0 }
    if (block.kind === 'heading' && section.heading === '') section.heading = block.rich.text
    section.words += ownWords(block)
    sections.set(article, section)
  }
  const several = [...sections.values()].filter(({ heading, words }) => heading !== '' && words >= LEAST_WORDS)
  const own = (heading: string): boolean => title !== '' && (title.includes(heading) || heading.includes(title))
  if (several.length < 2 || several.some(({ heading }) => own(heading))) return null
  return mostOf(several, blocks) ? several : null
}

function nearestArticle(element: PageElement): PageElement | null {
  for (let above: PageElement | null = element; above !== null; above = above.parent)
    if (above.tag === 'article') return above
  return null
}

/** Headings of one level that are each the title of a statement, none of them below the title of one. */
function severalTitles(blocks: PageBlock[], title: string): Section[] | null {
  const sections: Section[] = []
  for (const block of blocks) {
    const level = levelOf(block)
    const last = sections.at(-1)
    if (level !== null && (last === undefined || TITLE.test(block.rich.text) || level <= last.level))
      sections.push({ heading: block.rich.text, level, words: 0 })
    else if (last) last.words += ownWords(block)
  }
  const titled = sections.filter(section => isTitle(section.heading))
  const level = Math.min(...titled.map(section => section.level))
  const several = titled.filter(section => section.level === level && section.words >= LEAST_WORDS)
  if (new Set(several.map(section => section.heading)).size < 2) return null
  if (isTitle(title) && !several.some(({ heading }) => title.includes(heading))) return null
  return mostOf(several, blocks) ? several : null
}

function isTitle(text: string): boolean {
  return text.includes(' ') && text.length < 250 && TITLE.test(text)
}

function levelOf(block: PageBlock): number | null {
  if (block.kind === 'heading') return block.level
  const bold = block.kind === 'text' && block.length > 0 && block.bold === block.length
  return bold && !/[.;,]$/.test(block.rich.text) && block.rich.text.length < 250 ? 7 : null
}

function mostOf(sections: Section[], blocks: PageBlock[]): boolean {
  const all = blocks.reduce((total, block) => total + (levelOf(block) === null ? ownWords(block) : 0), 0)
  return sections.reduce((total, section) => total + section.words, 0) >= all * MOSTLY
}

/** Words outside links. */
function ownWords(block: PageBlock): number {
  if (block.linked > block.length / 2 || block.kind === 'heading') return 0
  return block.rich.text.split(/\s+/).length
}
