import { FocError } from '../../errors.ts'
import { tagAt } from './html-tags.ts'
import { impliedEnds } from './implied-ends.ts'

const MAX_CHARACTERS = 16 * 1024 * 1024
const MAX_TAGS = 120_000
const MAX_REFERENCES = 100_000
const MAX_ATTRIBUTES = 400
const MAX_DEPTH = 256

const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))
const RAW = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'noembed', 'noframes'])

/** A page that can be parsed in bounded time and memory. */
export interface CheckedHtml {
  /** The page with the end tags that old pages leave out. */
  text: string
  tags: number
}

/**
 * Refuse, before a tree is built, a page that could not be read in reasonable time and memory: one linear pass over the
 * characters counts tags, attributes, references and open elements, and writes the end tags that may be left out.
 *
 * @throws {FocError} `FILE_TOO_LARGE`, `HTML_TOO_DEEP`, `HTML_TOO_MANY_TAGS`
 */
export function checkHtml(text: string, name: string): CheckedHtml {
  if (text.length > MAX_CHARACTERS)
    throw refusal('FILE_TOO_LARGE', name, `has ${text.length} characters; at most ${MAX_CHARACTERS} of HTML are read`)
  references(text, name)
  const open: string[] = []
  const pieces: string[] = []
  let copied = 0
  let tags = 0
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
    const tag = tagAt(text, at)
    tags += 1
    if (tags > MAX_TAGS) throw refusal('HTML_TOO_MANY_TAGS', name, `has more than ${MAX_TAGS} tags`)
    if (tag.attributes > MAX_ATTRIBUTES)
      throw refusal('HTML_TOO_MANY_TAGS', name, `has a tag <${tag.name}> with more than ${MAX_ATTRIBUTES} attributes`)
    const before = at
    at = tag.end
    if (tag.name === '') continue
    if (tag.closing) {
      close(open, tag.name)
      continue
    }
    const ends = impliedEnds(open, tag.name)
    if (ends !== '') {
      pieces.push(text.slice(copied, before), ends)
      copied = before
    }
    if (VOID.has(tag.name) || tag.empty) continue
    open.push(tag.name)
    if (open.length > MAX_DEPTH)
      throw refusal('HTML_TOO_DEEP', name, `nests elements more than ${MAX_DEPTH} deep (the last one is <${tag.name}>)`)
    if (RAW.has(tag.name)) at = rawEnd(text, at, tag.name)
  }
  pieces.push(text.slice(copied))
  return { text: pieces.join(''), tags }
}

/** Each character reference becomes a text of its own in the parser's tree. */
function references(text: string, name: string): void {
  let count = 0
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) count += 1
  if (count > MAX_REFERENCES)
    throw refusal('HTML_TOO_MANY_TAGS', name, `has more than ${MAX_REFERENCES} character references`)
}

function rawEnd(text: string, from: number, name: string): number {
  const end = new RegExp(`</${name}`, 'gi')
  end.lastIndex = from
  return end.exec(text)?.index ?? text.length
}

/** An end tag closes the nearest open element of its name, and what stands open in it; a stray one closes nothing. */
function close(open: string[], name: string): void {
  const at = open.lastIndexOf(name)
  if (at >= 0) open.length = at
}

function refusal(code: string, name: string, reason: string): FocError {
  return new FocError(code, `${name} ${reason}`, {
    place: { file: name },
    hint: 'Save the text of the document itself as plain text or Markdown, and import that.',
  })
}
