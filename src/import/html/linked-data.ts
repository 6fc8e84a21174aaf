import { elementsOf, type PageElement } from './page-tree.ts'

const MAX_SCRIPT = 500_000
const MAX_NODES = 5000
/** What a site says of itself or of its parts, not of the text on the page. */
const OF_THE_SITE =
  /^(?:WebSite|Organization|Person|ImageObject|VideoObject|BreadcrumbList|Comment|ListItem|SearchAction)$/

/**
 * When the text of a page was published, by its linked data (JSON-LD, schema.org `datePublished`): that of an article
 * first, then that of anything but the site, its pictures and comments.
 *
 * @returns the value as written; null where there is none.
 */
export function linkedDate(html: PageElement): string | null {
  let other: string | null = null
  for (const element of elementsOf(html)) {
    if (element.tag !== 'script' || !/ld\+json/i.test(element.attributes.get('type') ?? '')) continue
    for (const node of nodesOf(element)) {
      const types = [node.get('@type')].flat().filter(type => typeof type === 'string')
      const date = node.get('datePublished')
      if (typeof date !== 'string' || types.some(type => OF_THE_SITE.test(type))) continue
      if (types.some(type => /Article|Report|Posting|Legislation/.test(type))) return date
      other ??= date
    }
  }
  return other
}

/** Objects of one script, outermost first; none where it is no JSON. */
function nodesOf(script: PageElement): Map<string, unknown>[] {
  const source = script.children.map(child => (child.kind === 'text' ? child.value : '')).join('')
  if (source.length > MAX_SCRIPT) return []
  let data: unknown = null
  try {
    data = JSON.parse(source)
  } catch {
    // Sites write broken linked data: the page's other facts count.
    return []
  }
  const found: Map<string, unknown>[] = []
  const waiting: unknown[] = [data]
  for (let at = 0; at < waiting.length && at < MAX_NODES; at++) {
    const value = waiting[at]
    if (Array.isArray(value)) waiting.push(...value.slice(0, MAX_NODES))
    else if (typeof value === 'object' && value !== null) {
      found.push(new Map(Object.entries(value)))
      waiting.push(...Object.values(value).slice(0, MAX_NODES))
    }
  }
  return found
}
