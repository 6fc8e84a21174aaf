import type { PageBlock } from './page-blocks.ts'

/** A whole line that is a button or a notice of the site, in the six languages of the United Nations and German. */
const BUTTONS =
  /^(?:share(?: this)?(?: (?:on|article|page|post|story|via).{0,40})?|tweet|click to tweet|print(?: article| page)?|e-?mail|save|like|follow(?: us)?(?: on.{0,40})?|subscribe(?: now| today)?|sign up|log ?in|advertis?e?ment|ad|comments?|leave a comment|read more|read next|learn more|see more|show more|load more|continue reading|view (?:all|gallery)|back to top|skip to .{0,40}|download(?: (?:the )?(?:pdf|statement|document))?|order reprints|text size|trending(?: now)?|don'?t miss|iklan|anzeige|publicité|publicidad|реклама|caption|close|via [\w.]{3,30}|loading.{0,20}|credit|highlights|partager(?: .{0,30})?|imprimer|lire la suite|en savoir plus|retour|compartir(?: .{0,30})?|imprimir|leer más|teilen|drucken|mehr lesen|weiterlesen|поделиться|читать далее|печать|مشاركة|اقرأ المزيد|طباعة|分享|打印|阅读更多)[\s:.…!»>→]*$/i
/** A line that points to another page, when it is a link. */
const POINTERS =
  /^(?:read|read also|also read|read more|see|see also|see more|watch|listen|more|more from .{0,60}|related(?: \w+)?|recommended|don'?t miss|you (?:may|might) also like|further reading|full coverage|click here|lire aussi|à lire aussi|voir aussi|leer también|siehe auch|читайте также|اقرأ أيضا)\s*[:|–—-]/i
/** A heading or line under which nothing of the document stands any more. */
const ENDINGS =
  /^(?:related(?: (?:articles?|stories|content|posts?|topics?|links?|news|documents?|coverage|statements?|pages?|publications?|declarations?))?|more (?:from|on|stories|news|great|in) .{0,60}|more great .{0,60}|more stories|you (?:may|might) also (?:like|be interested in).{0,20}|recommended(?: (?:for you|stories|articles|reading))?|most (?:read|popular|viewed)|popular(?: (?:posts|stories))?|latest(?: (?:news|posts|stories))?|(?:\d+ )?comments?|leave a (?:comment|reply)|join the (?:conversation|discussion)|about the authors?|share this(?: .{0,30})?|subscribe(?: to .{0,60})?|newsletter|something to consider|articles? (?:liés|similaires|connexes)|à lire aussi|artículos relacionados|mehr zum thema|читайте также|مواضيع ذات صلة)\s*[:.…]?$/i
/** Who wrote or changed the page, and when. */
const BYLINE =
  /^(?:by|von|par|por)\s.{1,80}$|^(?:published|updated|posted|last (?:updated|modified)|first published|publié|mis à jour|publicado|veröffentlicht|опубликовано)(?: on| by| at| le| am)?\b.{0,80}$|^\|?\s?(?:published|updated)\s?:.{0,60}$/i
const PICTURE =
  /^\(?(?:image|photo|photograph|picture|credit|source image|foto|фото|photo credit)s?\s?(?:by|:|courtesy).{0,120}$|\((?:image|photo|picture|credit)s?\s?:[^()]{1,80}\)$/i
const CLOCK =
  /^\W{0,3}(?:[\p{L}.]{3,10},?\s)?(?:[\p{L}.]{3,10}\s\d{1,2}|\d{1,2}\s[\p{L}.]{3,10}),?\s\d{4},?\s(?:at\s|-\s)?\d{1,2}[:.h]\d{2}.{0,24}$/u

const SHORT = 160
const NOTICE =
  /^(?:this (?:document|article|material|story) (?:is subject to copyright|may not be (?:published|reproduced)|was (?:originally|first) published)|(?:copyright|©|\(c\)) ?@? ?\d{4}|all rights reserved|tous droits réservés|citation\s?:|click here (?:to|for) |(?:sign up (?:for|to)|subscribe to) (?:our |the .{0,40}newsletter|.{0,60}(?:newsletter|channel|alerts))|follow (?:us\b|@)|get (?:breaking|the latest) )/i

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
