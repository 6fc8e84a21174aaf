import { stripControls } from '../../../text/index.ts'

/** Markup that is safe to write: only `html` makes it, and `trusted` of what another writer of ours has made. */
export class Markup {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

/** What may stand in a template: text is escaped, lists are joined, nothing is left out. */
export type Part = Markup | string | number | null | undefined | false | readonly Part[]

/** A template of markup. Every value in it is escaped, unless it is markup itself; attributes stand in double quotation marks. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Markup {
  let text = strings[0] ?? ''
  for (const [at, part] of parts.entries()) text += written(part) + (strings[at + 1] ?? '')
  return new Markup(text)
}

/** Markup that another writer of ours made, which escaped what it was given. */
export const trusted = (text: string): Markup => new Markup(text)

function written(part: Part): string {
  if (part === null || part === undefined || part === false) return ''
  if (part instanceof Markup) return part.text
  if (typeof part === 'string') return escaped(part)
  return typeof part === 'number' ? String(part) : part.map(written).join('')
}

/** Text as markup and attributes have it: nothing of a document can open an element or end an attribute. */
export function escaped(text: string): string {
  return stripControls(text).replace(/[&<>"'`]/g, sign => signs[sign] ?? sign)
}

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
}
