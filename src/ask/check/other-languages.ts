import { counted, groupBy, hasLatinScript } from '../../text/index.ts'
import { likelierLanguage } from '../../text/whole-texts.ts'

/** Paragraphs whose numbers are said. */
const MOST_SAID = 20

/**
 * Notes on paragraphs of a draft that look like another language than it is checked in: they were held against texts that
 * cannot have their words, and so say nothing.
 */
export function otherLanguages(passages: readonly { text: string }[], language: string): string[] {
  const strange = passages.flatMap(({ text }, at) => {
    const other = likelierLanguage(text, language) ?? (isOtherScript(text, language) ? 'another script' : null)
    return other === null ? [] : [{ number: at + 1, other }]
  })
  return [...groupBy(strange, ({ other }) => other)].map(([other, list]) => {
    const numbers = list.slice(0, MOST_SAID).map(({ number }) => number)
    const more = list.length > MOST_SAID ? ` and ${list.length - MOST_SAID} more` : ''
    const which = list.length === 1 ? `paragraph ${numbers[0]} looks` : `paragraphs ${numbers.join(', ')}${more} look`
    const hint =
      other === 'another script' ? '' : `; check ${counted(list.length, 'paragraph')} apart with --lang ${other}`
    return `${which} like ${other}, held against texts in ${language} alone${hint}`
  })
}

/** No letter of the script that the language is written in. */
function isOtherScript(text: string, language: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0
  return letters > 0 && (hasLatinScript(language) ? latin === 0 : latin === letters)
}
