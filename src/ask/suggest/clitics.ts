import { baseLanguage, rulesOf, stem } from '../../text/index.ts'
import { readPassages, type TextSource } from './text-source.ts'

/** Letters of what is left, at least: *لجنة* is a word, and no *ل* with *جنة*. */
const LEFT = 4
/** Such letters before one word, at most: *وبالحق*. */
const MOST = 2

/** A letter written together with a word, and what it does. */
export type Clitic = 'joining' | 'linking'

/**
 * The function that says which of the first letters of a folded word are words of their own. *And* is one where the
 * stem says so; of the others only a vocabulary can tell (*بيان* is no *ب* with *يان*): what is left must stand in the
 * texts by itself, with its article or as often as with the letter. In most languages no word is written together with
 * another.
 */
export function cliticsOf(source: TextSource, language: string): (surface: string) => Clitic[] {
  const clitics = rulesOf(baseLanguage(language))?.clitics ?? null
  if (clitics === null) return () => []
  const { and, joining, linking, article } = clitics
  const isAnd = (surface: string): boolean =>
    surface.startsWith(and) && stem(surface, language) === stem(surface.slice(and.length), language)
  const uses = usesOf(source, language)
  const used = (surface: string): number => uses.get(surface) ?? 0
  const isWord = (left: string, written: string): boolean =>
    left.length >= LEFT && used(left) > 0 && (left.startsWith(article) || used(left) >= used(written))
  return surface => {
    const letters: Clitic[] = []
    let found: Clitic[] = []
    for (const letter of surface.slice(0, MOST)) {
      const kind = joining.includes(letter) ? 'joining' : linking.includes(letter) ? 'linking' : null
      if (kind === null) break
      letters.push(kind)
      const isOne = isWord(surface.slice(letters.length), surface)
      if (isOne || (letters.length === 1 && isAnd(surface))) found = [...letters]
    }
    return found
  }
}

function usesOf(source: TextSource, language: string): Map<string, number> {
  const uses = new Map<string, number>()
  readPassages(source, language, ({ words: { count, forms, numbers } }) => {
    for (let word = 0; word < count; word++) {
      const surface = forms.surfaces[numbers[word] ?? 0] ?? ''
      uses.set(surface, (uses.get(surface) ?? 0) + 1)
    }
  })
  return uses
}
