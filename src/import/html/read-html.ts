import { counted } from '../../text/index.ts'
import { cleanText } from '../bytes/clean.ts'
import type { ReadResult } from '../bytes/imported.ts'
import { createOutline } from '../passages/outline.ts'
import { createTextPlaces } from '../passages/text-places.ts'
import { keptByReadability } from './article.ts'
import { checkHtml } from './check-html.ts'
import { decodeHtml } from './decode-html.ts'
import { findFurniture } from './furniture.ts'
import { type PageBlock, pageBlocks } from './page-blocks.ts'
import { pageFacts } from './page-facts.ts'
import { findNotes } from './page-notes.ts'
import { elementsOf, pageTree } from './page-tree.ts'
import { findPanels } from './panels.ts'
import { parseHtml } from './parse-html.ts'
import { placeBlocks } from './place-blocks.ts'
import { selectBlocks } from './select-blocks.ts'
import { refuseSeveral } from './several-documents.ts'
import { removeStruck } from './struck.ts'

/** Beyond these a page is a book, and the time Readability takes grows faster than the page. */
const ARTICLE_TAGS = 12_000
const ARTICLE_CHARACTERS = 3_000_000

/**
 * Read a web page: its article without what the site puts around it, with the numbers and letters that its lists print,
 * tables row by row, and footnotes apart from the sentences they hang on. Nothing in the page is run or fetched.
 *
 * @param charset The encoding that a server named.
 * @throws {FocError} `BINARY_FILE`, `HTML_TOO_DEEP`, `HTML_TOO_MANY_TAGS`, `SEVERAL_DOCUMENTS`, and what the outline refuses.
 */
export async function readHtml(bytes: Uint8Array, name: string, charset: string | null = null): Promise<ReadResult> {
  const { text, warnings } = cleanText(decodeHtml(bytes, name, charset))
  const checked = checkHtml(text, name)
  const page = await parseHtml(checked.text)
  const html = pageTree(page.html)
  const struck = removeStruck(html)
  const body = [...elementsOf(html)].find(element => element.tag === 'body') ?? html
  const panels = findPanels(body)
  const furniture = findFurniture(body, panels)
  const notes = findNotes(body)
  const large = checked.tags > ARTICLE_TAGS || text.length > ARTICLE_CHARACTERS
  const kept = large ? () => true : await keptByReadability(page, furniture.elements, panels.hidden)
  const all = pageBlocks(body, { out: furniture.elements, notes, kept })
  const selection = selectBlocks(all, furniture.site)
  const sample = selection.blocks.map(block => block.rich.text).join('\n')
  const { facts, warnings: doubts } = pageFacts(html, sample.slice(0, 20_000))
  const title = facts.title ?? ''
  refuseSeveral(all, title, name)
  const outline = createOutline(name)
  const places = createTextPlaces(outline)
  const { tables, ornaments } = placeBlocks(withoutTitle(selection.blocks, title), places)
  const left = furniture.left + selection.left
  const told = [...warnings, ...doubts]
  if (large)
    told.push('the page is too large to tell its article from what stands around it: check the beginning and the end')
  if (left > 0)
    told.push(`${counted(left, 'part')} of the page around the text left out (menus, notices, links, captions)`)
  if (struck > 0) told.push(`${counted(struck, 'stretch', 'stretches')} struck through left out`)
  if (ornaments > 0) told.push(`${counted(ornaments, 'paragraph')} of signs without words left out`)
  if (tables > 0) told.push(`${counted(tables, 'table')} taken in row by row, cells separated by “ | ”`)
  return { facts, passages: outline.finish(), warnings: told }
}

/** The title is a fact about the document and stands over all of it. */
function withoutTitle(blocks: PageBlock[], title: string): PageBlock[] {
  const at = blocks.findIndex(block => block.kind === 'heading')
  return at >= 0 && at < 4 && blocks[at]?.rich.text === title ? blocks.filter((_, index) => index !== at) : blocks
}
