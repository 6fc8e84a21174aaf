import { Separation, type Token } from '../text/index.ts'

const lists: Readonly<Record<string, string>> = {
  en: 'and or',
  fr: 'et ou',
  es: 'y e o u',
  de: 'und oder sowie',
  ru: 'и или',
  ar: 'و او',
}

const sets: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(lists).map(([language, words]) => [language, new Set(words.split(' '))]),
)

/** Whether a folded word joins the members of a list (*and*, *ou*, *и*) in a language (base subtag). */
export function isCoordinator(surface: string, base: string): boolean {
  return sets.get(base)?.has(surface) ?? false
}

const alternatives: Readonly<Record<string, string>> = {
  en: 'or',
  fr: 'ou',
  es: 'o u',
  de: 'oder',
  ru: 'или',
  ar: 'او',
}

/** Whether a folded word offers a choice between the members of a list (*or*): another thing than joining them. */
export function isAlternative(surface: string, base: string): boolean {
  return alternatives[base]?.split(' ').includes(surface) ?? false
}

/** Whether an Arabic word begins with the conjunction *wa*; whether it really does, the vocabulary must say. */
export function mayBeginWithAnd(surface: string, base: string): boolean {
  return base === 'ar' && surface.startsWith('و') && surface.length > 3
}

/** What stands before a token, with a serial comma counted as nothing: *association, and assembly* = *association and assembly*. */
export function separationBefore(token: Token, base: string): Separation {
  if (token.separation !== Separation.Comma) return token.separation
  return isCoordinator(token.surface, base) || mayBeginWithAnd(token.surface, base) ? Separation.None : Separation.Comma
}
