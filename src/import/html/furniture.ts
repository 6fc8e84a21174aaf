import { elementsOf, type PageElement, textOf } from './page-tree.ts'
import { isHidden, type Panels } from './panels.ts'

/** Never text of a document, whatever it holds. */
const DROPPED = new Set(
  'script style template svg noscript iframe object embed canvas video audio button select textarea option datalist input'.split(
    ' ',
  ),
)
const FURNITURE_TAGS = new Set(['nav', 'aside', 'footer', 'dialog', 'menu', 'form', 'figcaption'])
const FURNITURE_ROLES = new Set(
  'navigation banner contentinfo complementary dialog alertdialog search menu menubar toolbar tooltip'.split(' '),
)
/** Words of a class that say what an element is for. */
const FURNITURE_WORDS = new Set(
  `nav navbar navigation menu breadcrumb breadcrumbs cookie cookies consent gdpr share shares sharing sharebar sharedaddy
  addthis addtoany social socials related recommended recommendation recommendations newsletter subscribe subscription
  signup promo promos promotion advert adverts advertisement ad ads adsense sponsored comments disqus sidebar popup modal
  lightbox toolbar pagination pager taglist trending outbrain taboola teaser teasers caption credit credits byline
  readmore skiplink sharethis clicktotweet tweetthis ctt breakingnews subscriber masthead dateline-share dontmiss
  printfriendly jetpack-related rail interstitial paywall`.split(/\s+/),
)
/** Two words that mean it only together. */
const FURNITURE_PAIRS =
  /\b(?:read[-_ ]?more|read[-_ ]?next|see[-_ ]?also|more[-_ ](?:from|on|news|stories|posts|articles)|author[-_ ](?:bio|info|box|card)|about[-_ ]author|wp[-_ ]caption[-_ ]text|image[-_ ]caption|skip[-_ ]link|click[-_ ]to[-_ ]tweet|sign[-_ ]?up|news[-_ ]?letter|back[-_ ]to[-_ ]top|call[-_ ]to[-_ ]action|post[-_ ](?:meta|tags|nav)|entry[-_ ]meta|most[-_ ](?:read|popular|viewed)|screen[-_ ]reader[-_ ]text|visually[-_ ]hidden|sr[-_ ]only)\b/i

const MAIN_SHARE = 0.4
const TITLED_SHARE = 0.1
const PROSE = 80

/** Elements to leave out, with how many of them had words. */
export interface Furniture {
  elements: Set<PageElement>
  left: number
  /** Some of it is a site's; running heads of a word processor are not. */
  site: boolean
}

/** Find what stands around an article: navigation, cookie notices, share buttons, related links, captions, hidden text but for
 * what opens on a click. */
export function findFurniture(body: PageElement, panels: Panels): Furniture {
  const prose = proseWithin(body)
  const total = prose.get(body) ?? 0
  const elements = new Set<PageElement>()
  let left = 0
  let site = false
  for (const element of elementsOf(body)) {
    if (element === body || (element.parent !== null && elements.has(element.parent))) {
      if (element !== body) elements.add(element)
      continue
    }
    const dropped = DROPPED.has(element.tag) && !panels.buttons.has(element)
    if (!dropped && !(isFurniture(element, panels) && !isMain(element, prose.get(element) ?? 0, total))) continue
    elements.add(element)
    if (dropped || textOf(element) === '') continue
    left += 1
    if (!isRunningHead(element)) site = true
  }
  return { elements, left, site }
}

/** Whatever it is called, an element with much of the prose, or with the title and some of it, is the page itself. */
function isMain(element: PageElement, prose: number, total: number): boolean {
  if (prose > total * MAIN_SHARE) return true
  if (prose < total * TITLED_SHARE || prose === 0) return false
  for (const inner of elementsOf(element)) if (/^(?:h1|main|article)$/.test(inner.tag)) return true
  return false
}

function isFurniture(element: PageElement, panels: Panels): boolean {
  const { tag, attributes } = element
  if (tag === 'body' || tag === 'main' || tag === 'article') return false
  if (isHidden(attributes) && !panels.hidden.has(element)) return true
  if (FURNITURE_TAGS.has(tag) || FURNITURE_ROLES.has(attributes.get('role') ?? '')) return true
  if (tag === 'header') return !within(element, ['article', 'main', 'section'])
  if (isRunningHead(element)) return true
  if (/^h[1-6]$/.test(tag)) return false
  return namesFurniture(attributes.get('class') ?? '') || (tag === 'div' && namesFurniture(attributes.get('id') ?? ''))
}

/** Head and foot of the page as LibreOffice writes them. */
function isRunningHead({ tag, attributes }: PageElement): boolean {
  return tag === 'div' && /^(?:header|footer)$/.test(attributes.get('title') ?? '')
}

function namesFurniture(names: string): boolean {
  if (names === '' || names.length > 2000) return false
  if (FURNITURE_PAIRS.test(names)) return true
  return names
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/\b(?:w|with|has|no|without|is|hide)[-_]+[a-z]+/g, ' ')
    .split(/[^a-z]+/)
    .some(word => FURNITURE_WORDS.has(word))
}

function within(element: PageElement, tags: string[]): boolean {
  for (let above = element.parent; above !== null; above = above.parent) if (tags.includes(above.tag)) return true
  return false
}

/** Characters of running text in each element: what stands in one block, where it is long enough to be prose. */
function proseWithin(body: PageElement): Map<PageElement, number> {
  const prose = new Map<PageElement, number>()
  const measure = (element: PageElement): { prose: number; bare: number } => {
    let bare = 0
    let below = 0
    for (const child of element.children) {
      if (child.kind === 'text') bare += child.value.trim().length
      else if (!DROPPED.has(child.tag)) {
        const inner = measure(child)
        below += inner.prose
        bare += inner.bare
      }
    }
    if (INLINE.has(element.tag)) return { prose: below, bare: element.tag === 'a' ? 0 : bare }
    const sum = below + (bare >= PROSE ? bare : 0)
    prose.set(element, sum)
    return { prose: sum, bare: 0 }
  }
  measure(body)
  return prose
}

const INLINE = new Set('a b strong i em u span font sup sub q cite abbr small'.split(' '))
