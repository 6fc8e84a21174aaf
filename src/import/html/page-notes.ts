import { collapse, elementsOf, type PageElement, type PageNode, textOf } from './page-tree.ts'

export interface PageNotes {
  /** Elements that are a mark in the text (a link or a raised sign), with the note they lead to. */
  marks: Map<PageElement, { mark: string; text: string }>
  /** Elements that hold notes: not part of the running text. */
  bodies: Set<PageElement>
}

const SIGN = /^[[(]?(\d{1,3}|[*†‡§]{1,4}|[a-z]{1,2}|[ivxlc]{1,6})[\])]?$/i
const RAISED = /^(\d{1,3}|[*†‡§]{1,4})$/
const NAMED = /foot-?note|end-?note|note-?ref|sdfootnote|ftn|(?:^|[-_:])fn/i
const BLOCKS = new Set('p li dd div td tr aside section blockquote'.split(' '))
const MAX_NOTE = 10_000
const MAX_RAISED_NOTE = 3000

/** Find footnotes: marks that link to a place further down, and raised signs that a paragraph further down begins with. */
export function findNotes(body: PageElement): PageNotes {
  const notes: PageNotes = { marks: new Map(), bodies: new Set() }
  const places = new Map<string, PageElement>()
  const links: PageElement[] = []
  const raised: PageElement[] = []
  for (const element of elementsOf(body)) {
    const names = [element.attributes.get('id'), element.tag === 'a' ? element.attributes.get('name') : undefined]
    for (const id of names) if (id !== undefined && !places.has(id)) places.set(id, element)
    if (element.tag === 'a' && element.attributes.get('href')?.includes('#')) links.push(element)
    if (element.tag === 'sup') raised.push(element)
  }
  linkedNotes(links, places, notes)
  raisedNotes(raised, notes)
  return notes
}

interface Reference {
  element: PageElement
  mark: string
  target: PageElement
}

function linkedNotes(links: PageElement[], places: Map<string, PageElement>, notes: PageNotes): void {
  const references: Reference[] = []
  for (const link of links) {
    const mark = linkMark(link)
    const target = mark === null ? undefined : places.get(fragment(link))
    if (mark !== null && target !== undefined && target.index > link.index)
      references.push({ element: link, mark, target })
    else if (mark !== null && target === undefined && insideSup(link)) notes.marks.set(link, { mark, text: '' })
  }
  const targets = new Set(references.map(reference => reference.target))
  const texts = new Map<PageElement, string>()
  const shared = new Set<PageElement>()
  for (const { element } of references)
    for (let above: PageElement | null = element; above !== null; above = above.parent) shared.add(above)
  for (const { element, mark, target } of references) {
    const holder = holderOf(target)
    if (holder === null) continue
    if (!texts.has(target)) for (const [key, text] of notesIn(holder, targets)) texts.set(key, text)
    const text = texts.get(target) ?? ''
    if (text.length > MAX_NOTE) continue
    // Where text and notes share one element, taking it out would lose the text.
    if (!shared.has(holder)) notes.bodies.add(holder)
    notes.marks.set(element, { mark, text: withoutMark(text, mark) })
  }
}

function fragment(link: PageElement): string {
  const href = link.attributes.get('href') ?? ''
  const id = href.slice(href.indexOf('#') + 1)
  try {
    return decodeURIComponent(id)
  } catch {
    return id
  }
}

/** The sign of a link that looks like a note mark: raised, in brackets, or called a note by the page. */
function linkMark(link: PageElement): string | null {
  const text = textOf(link)
  const sign = SIGN.exec(text)?.[1]
  if (sign === undefined) return null
  const raised = insideSup(link) || link.children.some(child => child.kind === 'element' && child.tag === 'sup')
  const named = ['id', 'name', 'class', 'role', 'href', 'rel', 'epub:type'].some(name =>
    NAMED.test(link.attributes.get(name) ?? ''),
  )
  return raised || named || /^[[(]/.test(text) ? sign : null
}

function insideSup(element: PageElement): boolean {
  return element.parent?.tag === 'sup' || element.parent?.parent?.tag === 'sup'
}

/** The block that holds a note. */
function holderOf(target: PageElement): PageElement | null {
  for (let element: PageElement | null = target; element !== null; element = element.parent)
    if (BLOCKS.has(element.tag)) return element.tag === 'td' ? (element.parent ?? element) : element
  return null
}

/** Texts of the notes in one block: each runs from its place to the next one; links back are left out. */
function notesIn(holder: PageElement, targets: Set<PageElement>): Map<PageElement, string> {
  const pieces = new Map<PageElement, string[]>()
  let current: string[] = []
  const gather = (node: PageNode): void => {
    if (node.kind === 'text') {
      current.push(node.value)
      return
    }
    if (targets.has(node)) {
      current = []
      pieces.set(node, current)
    }
    if (isLinkBack(node)) return
    if (BLOCKS.has(node.tag) || node.tag === 'br') current.push(' ')
    for (const child of node.children) gather(child)
  }
  gather(holder)
  return new Map([...pieces].map(([target, text]) => [target, collapse(text.join(''))]))
}

function isLinkBack(element: PageElement): boolean {
  if (element.tag !== 'a' || !element.attributes.get('href')?.includes('#')) return false
  const text = textOf(element)
  return (
    SIGN.test(text) ||
    /^(?:[\s↑↩⤴^]|\uFE0E|\uFE0F){1,4}$/u.test(text) ||
    /backref|backlink/i.test(element.attributes.get('class') ?? '')
  )
}

function withoutMark(text: string, mark: string): string {
  const opening = /^[[(]?([\d*†‡§a-z]{1,6})[\])]?[.:)]?\s+/i.exec(text)
  if (opening?.[1] === mark) return text.slice(opening[0].length)
  return text.replace(/^[\s\u00A0.:^↑]+/, '')
}

function raisedNotes(raised: PageElement[], notes: PageNotes): void {
  const bodies = new Map<string, { holder: PageElement; sup: PageElement; text: string }>()
  for (const sup of raised) {
    const mark = RAISED.exec(textOf(sup))?.[1]
    const holder = mark === undefined ? null : holderOf(sup)
    if (mark === undefined || holder === null || notes.bodies.has(holder) || !opens(holder, sup)) continue
    const text = textOf(holder)
    if (text.length <= MAX_RAISED_NOTE)
      bodies.set(mark, { holder, sup, text: withoutMark(text.replace(mark, `${mark} `), mark) })
  }
  for (const sup of raised) {
    const mark = RAISED.exec(textOf(sup))?.[1]
    if (mark === undefined || sup.children.some(child => child.kind === 'element' && notes.marks.has(child))) continue
    const body = bodies.get(mark)
    if (body && sup.index < body.sup.index && !isWithin(sup, body.holder)) {
      notes.bodies.add(body.holder)
      notes.marks.set(sup, { mark, text: body.text })
    } else if (body?.sup !== sup && followsWord(sup)) notes.marks.set(sup, { mark, text: '' })
  }
}

function isWithin(element: PageElement, holder: PageElement): boolean {
  for (let above: PageElement | null = element; above !== null; above = above.parent) if (above === holder) return true
  return false
}

/** Nothing but white space stands before this sign in its block. */
function opens(holder: PageElement, sup: PageElement): boolean {
  for (const child of holder.children) {
    if (child === sup) return true
    if (child.kind === 'text' && child.value.trim() === '') continue
    return child.kind === 'element' && opens(child, sup)
  }
  return false
}

/** A raised number after a long word or the end of a sentence is a note; after a unit or a number (m², 10⁶) it is not. */
function followsWord(sup: PageElement): boolean {
  const siblings = sup.parent?.children ?? []
  const before = siblings[siblings.indexOf(sup) - 1]
  const text = before === undefined ? '' : before.kind === 'text' ? before.value : textOf(before)
  return /(?:\p{L}{4}|\p{L}[.,;:!?]|[”"»)\]][.,;]?)$/u.test(text.slice(-12))
}
