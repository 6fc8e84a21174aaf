import { elementsOf, type PageElement, textOf } from './page-tree.ts'

/** Parts of a page that open when somebody asks for them, and what is clicked to open them. */
export interface Panels {
  /** Hidden now, and part of the document. */
  hidden: Set<PageElement>
  /** Buttons whose words stand over such a part. */
  buttons: Set<PageElement>
}

const PANEL_WORDS =
  /(?:^|[\s_-])(?:accordion|accordeon|collaps\w{0,6}|panel|panels|tab-?panel|tab-?pane|tab-?content|toggle\w{0,8}|expand\w{0,6}|faq|disclosure|spoiler)(?=$|[\s_-])/i
/** How far up such a word is looked for. */
const NEAR = 3
const LEAST = 40
const ENOUGH_SENTENCE = 12
/** A page with more hidden parts or buttons is an application. */
const MAX_PANELS = 2000

/**
 * Find collapsed panels: hidden elements with sentences, which a button opens or whose names say that they fold. A menu, a
 * notice or a copy for small screens is none: it has no sentences, or its words stand on the page already.
 */
export function findPanels(body: PageElement): Panels {
  const found: Panels = { hidden: new Set(), buttons: new Set() }
  const all = [...elementsOf(body)]
  const hidden = all.filter(element => isHidden(element.attributes))
  const openers = openersOf(all)
  if (hidden.length > MAX_PANELS) return found
  const shown = hidden.length === 0 ? '' : visibleText(body)
  for (const element of hidden) {
    const opener = openers.get(element.attributes.get('id') ?? '') ?? openerBefore(element)
    if (opener === null && !isNamedPanel(element)) continue
    if (!holdsSentences(element) || shown.includes(textOf(element))) continue
    found.hidden.add(element)
    if (opener !== null) found.buttons.add(opener)
  }
  const buttons = all.filter(({ tag }) => tag === 'button')
  if (buttons.length > MAX_PANELS) return found
  const places = new Map(all.map(element => [element.attributes.get('id') ?? '', element]))
  for (const button of buttons) if (opensText(button, places)) found.buttons.add(button)
  return found
}

/** Whether a page does not show an element at first. */
export function isHidden(attributes: Map<string, string>): boolean {
  if (attributes.has('hidden') || attributes.get('aria-hidden') === 'true') return true
  return /(?:^|;)\s{0,9}(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)/i.test(
    attributes.get('style') ?? '',
  )
}

/** What opens an element, by the element's id. */
function openersOf(all: PageElement[]): Map<string, PageElement> {
  const openers = new Map<string, PageElement>()
  for (const element of all) {
    const { attributes } = element
    const toggles = attributes.has('aria-expanded') || attributes.has('data-toggle') || attributes.has('data-bs-toggle')
    const names = [attributes.get('aria-controls'), attributes.get('data-target'), attributes.get('data-bs-target')]
    if (toggles || attributes.get('role') === 'button' || attributes.get('role') === 'tab')
      names.push(attributes.get('href'))
    for (const id of names.flatMap(name => name?.split(/\s+/) ?? []))
      if (id !== '' && !openers.has(id.replace(/^#/, ''))) openers.set(id.replace(/^#/, ''), element)
  }
  return openers
}

/** A button right before the element, perhaps inside a heading. */
function openerBefore(element: PageElement): PageElement | null {
  const siblings = element.parent?.children.filter(child => child.kind === 'element') ?? []
  const before = siblings[siblings.indexOf(element) - 1]
  if (before === undefined || !/^(?:h[1-6]|button|summary|dt|div)$/.test(before.tag)) return null
  for (const inner of elementsOf(before)) {
    if (inner.tag === 'button' || inner.attributes.has('aria-expanded')) return inner
    if (inner.attributes.get('role') === 'button') return inner
  }
  return null
}

function isNamedPanel(element: PageElement): boolean {
  if (/^(?:tabpanel|region)$/.test(element.attributes.get('role') ?? '')) return true
  let above: PageElement | null = element
  for (let step = 0; above !== null && step < NEAR; step++, above = above.parent)
    if (PANEL_WORDS.test(`${above.attributes.get('class') ?? ''} ${above.attributes.get('id') ?? ''}`)) return true
  return false
}

/** Words outside links that end as a sentence does, or are many. */
function holdsSentences(element: PageElement): boolean {
  const text = textOf(element)
  const linked = [...elementsOf(element)]
    .filter(({ tag }) => tag === 'a')
    .reduce((sum, link) => sum + textOf(link).length, 0)
  if (linked > text.length / 2) return false
  return text.length >= LEAST || (text.length >= ENOUGH_SENTENCE && /[.;:!?؟]["”»)]?$/.test(text))
}

/** A button whose panel is shown by a style sheet: its words stand over text, too. */
function opensText(button: PageElement, places: Map<string, PageElement>): boolean {
  const { attributes } = button
  if (!(attributes.has('aria-expanded') || PANEL_WORDS.test(attributes.get('class') ?? ''))) return false
  const id = attributes.get('aria-controls')
  const named = id === undefined ? undefined : places.get(id)
  const heading = /^h[1-6]$/.test(button.parent?.tag ?? '') ? button.parent : button
  const siblings = heading?.parent?.children.filter(child => child.kind === 'element') ?? []
  const next = named ?? siblings[siblings.indexOf(heading ?? button) + 1]
  return next !== undefined && next.tag !== 'nav' && next.tag !== 'ul' && holdsSentences(next)
}

function visibleText(element: PageElement): string {
  const pieces: string[] = []
  const gather = (inner: PageElement): void => {
    if (isHidden(inner.attributes) || inner.tag === 'script' || inner.tag === 'style') return
    for (const child of inner.children) {
      if (child.kind === 'text') pieces.push(child.value)
      else gather(child)
    }
  }
  gather(element)
  return pieces.join('').replace(/[ \t\n\r\f]+/g, ' ')
}
