/** A tag, comment or declaration as it stands in a page. */
export interface HtmlTag {
  /** Lower case; empty for a comment, a declaration and a bare sign. */
  name: string
  closing: boolean
  /** Closed by a slash, as in SVG. */
  empty: boolean
  attributes: number
  /** Offset after it. */
  end: number
}

/** The tag that begins with the `<` at this offset. Linear in its length. */
export function tagAt(text: string, at: number): HtmlTag {
  const nothing = { name: '', closing: false, empty: false, attributes: 0 }
  if (text.startsWith('<!--', at)) return { ...nothing, end: after(text, '-->', at + 4) }
  const next = text.charAt(at + 1)
  if (next === '!' || next === '?') return { ...nothing, end: after(text, '>', at + 1) }
  const found = /^<(\/?)([A-Za-z][^\s/>]{0,60})/.exec(text.slice(at, at + 64))
  if (!found?.[2]) return { ...nothing, end: at + 1 }
  const { end, attributes } = tagEnd(text, at + found[0].length)
  const name = found[2].toLowerCase()
  return { name, closing: found[1] === '/', empty: text.charAt(end - 2) === '/' && FOREIGN.has(name), attributes, end }
}

/** A slash closes only elements of SVG; in HTML it means nothing. */
const FOREIGN = new Set('path circle rect line polygon polyline ellipse use stop image animate g svg'.split(' '))

/** Past the `>` that ends a tag; one inside quotation marks does not. */
function tagEnd(text: string, from: number): { end: number; attributes: number } {
  let quote = ''
  let attributes = 0
  let space = false
  for (let at = from; at < text.length; at++) {
    const sign = text.charAt(at)
    if (quote !== '') {
      if (sign === quote) quote = ''
      continue
    }
    if (sign === '>') return { end: at + 1, attributes }
    if ((sign === '"' || sign === "'") && text.charAt(at - 1) === '=') quote = sign
    const blank = sign === ' ' || sign === '\n' || sign === '\t' || sign === '/'
    if (space && !blank) attributes += 1
    space = blank
  }
  return { end: text.length, attributes }
}

function after(text: string, sign: string, from: number): number {
  const at = text.indexOf(sign, from)
  return at < 0 ? text.length : at + sign.length
}
