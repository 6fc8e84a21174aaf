import { anyText, type PageWords } from '../../text/whole-texts.ts'
import type { PageBlock } from './page-blocks.ts'

/** What the languages have for one thing on a page, as alternatives. */
const said = (part: keyof PageWords): string => anyText(({ pages }) => pages[part])

/** Buttons of pages in languages that are not read: Indonesian, Chinese. */
const OTHER_BUTTONS = 'iklan|分享|打印|阅读更多'
/** A whole line that is a button or a notice of the site. */
const BUTTONS = new RegExp(`^(?:${said('buttons')}|${OTHER_BUTTONS})[\\s:.…!»>→]*$`, 'i')
/** A line that points to another page, when it is a link. */
const POINTERS = new RegExp(`^(?:${said('pointers')})\\s*[:|–—-]`, 'i')
/** A heading or line under which nothing of the document stands any more. */
const ENDINGS = new RegExp(`^(?:${said('endings')})\\s*[:.…]?$`, 'i')
/** Who wrote or changed the page, and when. */
const BYLINE = new RegExp(
  `^(?:${said('by')})\\s.{1,80}$|^(?:${said('published')})(?: (?:${said('publishedOn')}))?\\b.{0,80}$|` +
    `^\\|?\\s?(?:${said('published')})\\s?:.{0,60}$`,
  'i',
)
const PICTURE = new RegExp(
  `^\\(?(?:${said('picture')})s?\\s?(?:by|:|courtesy).{0,120}$|\\((?:${said('picture')})s?\\s?:[^()]{1,80}\\)$`,
  'i',
)
const CLOCK =
  /^\W{0,3}(?:[\p{L}.]{3,10},?\s)?(?:[\p{L}.]{3,10}\s\d{1,2}|\d{1,2}\s[\p{L}.]{3,10}),?\s\d{4},?\s(?:at\s|-\s)?\d{1,2}[:.h]\d{2}.{0,24}$/u

const SHORT = 160
const NOTICE = new RegExp(`^(?:${said('notices')})`, 'i')

/** What a block of a page is when it is none of the document's own text. */
export function isFurnitureLine(block: PageBlock): boolean {
  const { text } = block.rich
  if (text.length > SHORT * 2) return false
  if (NOTICE.test(text)) return true
  if (text.length > SHORT) return false
  const linked = block.length > 0 && block.linked / block.length
  if (BUTTONS.test(text) || PICTURE.test(text)) return true
  if (POINTERS.test(text) && linked !== false && linked > 0.4) return true
  return CLOCK.test(text)
}

/** Whether this line begins what a site adds below an article. */
export function isEnding(block: PageBlock): boolean {
  return block.rich.text.length <= SHORT && ENDINGS.test(block.rich.text)
}

/** A line above the text that says who wrote the page and when. */
export function isByline(block: PageBlock): boolean {
  return block.rich.text.length <= 120 && BYLINE.test(block.rich.text) && !/[.;,:]$/.test(block.rich.text)
}
