import { anyText } from '../languages/texts.ts'

import { counted } from '../words/counted.ts'

let editorial: RegExp | null = null

/** Whether an editor or author may have set words in square brackets, in whatever language. */
function isEditorial(words: string): boolean {
  // Worked out when first asked: most calls read no draft.
  editorial ??= new RegExp(`^(?:${anyText(({ documents }) => documents.editorial)})$`, 'i')
  return editorial.test(words)
}

const bracketed = /\[([^[\]]{1,600})\]/g
/** Fewer bracketed wordings than this may be an editor's. */
const MANY = 3

/**
 * Signs that a text is still under negotiation: alternatives in square brackets (`[encourages][urges]`), and many
 * bracketed wordings. Notes (`[1]`), omissions (`[…]`), addresses and editors' words do not count.
 *
 * @returns what was seen, for a message; null where nothing says that the text is a draft.
 */
export function draftSigns(passages: readonly { text: string }[]): string | null {
  let wordings = 0
  let alternatives = 0
  let first: string | null = null
  for (const { text } of passages) {
    let end = -1
    for (const found of text.matchAll(bracketed)) {
      const words = found[1]?.trim() ?? ''
      if (!/\p{L}{2}/u.test(words) || isEditorial(words) || /:\/\/|^\^|^www\./.test(words)) continue
      wordings++
      first ??= found[0].length > 60 ? `${found[0].slice(0, 57)} …]` : found[0]
      if (end >= 0 && /^[\s/]{0,3}$/.test(text.slice(end, found.index))) alternatives++
      end = found.index + found[0].length
    }
  }
  if (alternatives === 0 && wordings < MANY) return null
  const choices = alternatives === 0 ? '' : `, ${alternatives} of them beside another`
  return `${counted(wordings, 'wording')} in square brackets${choices}, the first ${first}`
}
