import { elementsOf, type PageElement, textOf } from './page-tree.ts'

const TAGS = new Set(['del', 's', 'strike'])
const LINE_THROUGH = /text-decoration(?:-line)?\s{0,9}:[^;}]{0,60}line-through/i
/** Names that sites and frameworks give to it. */
const CLASSES = /(?:^|\s)(?:line-through|strike|striked|strike-?through|struck|text-decoration-line-through)(?:\s|$)/i
const MAX_STYLES = 200_000

/**
 * Take what is struck through out of a page: it was deleted, and is no text of the document.
 *
 * @returns how many stretches with words there were.
 */
export function removeStruck(html: PageElement): number {
  const classes = struckClasses(html)
  let count = 0
  for (const element of elementsOf(html)) {
    let before = false
    element.children = element.children.filter(child => {
      const struck = child.kind === 'element' && isStruck(child, classes)
      const hasWords = struck && textOf(child) !== ''
      if (hasWords && !before) count += 1
      if (struck || child.kind === 'element' || child.value.trim() !== '') before = hasWords
      return !struck
    })
  }
  return count
}

function isStruck({ tag, attributes }: PageElement, classes: ReadonlySet<string>): boolean {
  if (tag === 'body' || tag === 'html') return false
  if (TAGS.has(tag) || attributes.get('role') === 'deletion') return true
  if (LINE_THROUGH.test(attributes.get('style')?.slice(0, 1000) ?? '')) return true
  const names = attributes.get('class')?.slice(0, 1000) ?? ''
  return CLASSES.test(names) || (classes.size > 0 && names.split(/\s+/).some(name => classes.has(name)))
}

/** Classes that the page's own style sheet strikes through. */
function struckClasses(html: PageElement): ReadonlySet<string> {
  const classes = new Set<string>()
  for (const element of elementsOf(html)) {
    if (element.tag !== 'style') continue
    const css = element.children.map(child => (child.kind === 'text' ? child.value : '')).join('')
    for (const [, selectors = '', rules = ''] of css
      .slice(0, MAX_STYLES)
      .matchAll(/([^{}]{1,400})\{([^{}]{0,2000})\}/g))
      if (LINE_THROUGH.test(rules))
        for (const [, name] of selectors.matchAll(/(?:^|,)\s*[a-z]{0,10}\.([\w-]{1,60})\s*(?=,|$)/gi))
          classes.add(name ?? '')
  }
  return classes
}
