import type { DocumentHeader } from '../../types.ts'
import { childNamed, type XmlElement } from '../xml/read-xml.ts'
import type { DocxBlock } from './blocks.ts'

const MAX_TITLE = 400

/**
 * Title and language. A title in the text outranks the one in the file's properties, which is often that of an older
 * file; the latter counts where the text has its words, or nothing else.
 */
export function docxFacts(core: XmlElement | null, blocks: DocxBlock[]): Partial<DocumentHeader> {
  const facts: Partial<DocumentHeader> = {}
  const stated = propertyOf(core, 'dc:title')
  const opening = texts(blocks.slice(0, 40))
  const title =
    styled(blocks, 'title') ??
    (stated !== null && opening.some(text => text.includes(stated)) ? stated : null) ??
    styled(blocks, 'heading') ??
    (stated !== null && isTitle(stated) ? stated : null)
  if (title !== null) facts.title = title
  const language = /^([a-z]{2,3})(?:[-_][a-z\d]{1,8})*$/i.exec(propertyOf(core, 'dc:language') ?? '')?.[1]
  if (language !== undefined) facts.language = language.toLowerCase()
  return facts
}

function styled(blocks: DocxBlock[], kind: 'title' | 'heading'): string | null {
  for (const block of blocks) {
    if (block.kind === 'row' || block.role.kind !== kind) continue
    const text = block.lines.map(line => line.rich.text).join(' ')
    if (text !== '' && text.length <= MAX_TITLE) return text
  }
  return null
}

function texts(blocks: DocxBlock[]): string[] {
  return blocks.flatMap(block => (block.kind === 'row' ? [] : block.lines.map(line => line.rich.text)))
}

function propertyOf(core: XmlElement | null, name: string): string | null {
  const element = core && childNamed(core, name)
  const text = element?.children.filter(child => typeof child === 'string').join('') ?? ''
  const plain = text.replace(/\s+/g, ' ').trim().slice(0, MAX_TITLE)
  return plain === '' ? null : plain
}

/** Names of files and of empty templates are no titles. */
function isTitle(text: string): boolean {
  return !/\.(?:docx?|dotx?|odt|rtf)\b|^(?:microsoft word|untitled|document ?\d*|sans titre|word document)/i.test(text)
}
