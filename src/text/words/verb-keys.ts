import { arabicVerbOfLabel, arabicVerbs } from '../languages/ar/verbs.ts'
import { germanVerb } from '../languages/de/verbs.ts'
import { englishVerbs, isEnglishVerb } from '../languages/en/verbs.ts'
import { spanishVerb } from '../languages/es/verbs.ts'
import { frenchVerb } from '../languages/fr/verbs.ts'
import { russianVerb } from '../languages/ru/verbs.ts'
import type { Token } from './tokens.ts'

/** What a word may be as a form of a verb, by language: keys that a label's verb may have. Given its surface and its stem. */
const readings: Readonly<Record<string, (surface: string, stem: string) => string[]>> = {
  ar: surface => arabicVerbs(surface),
  de: surface => [germanVerb(surface)],
  en: (_, stem) => englishVerbs(stem),
  es: surface => [spanishVerb(surface)],
  fr: surface => [frenchVerb(surface)],
  ru: surface => [russianVerb(surface)],
}

/** Words that look like infinitives and are none. */
const nouns: ReadonlySet<string> = new Set(
  'печать память кровать мать путь сеть нить треть плеть er ser avenir plaisir loisir desir pouvoir devoir papier atelier quartier courrier dossier metier premier dernier particulier financier chantier courtier lugar hogar mujer poder deber militar familiar regular similar taller nivel azar mar bienestar'.split(
    ' ',
  ),
)

/** The keys of the verb of which a word may be a form; none where the language has no such rules. Wide: only for the place of a verb. */
export function verbKeys(word: Pick<Token, 'surface' | 'stem'>, base: string): string[] {
  return readings[base]?.(word.surface, word.stem) ?? []
}

/**
 * Which word of a verb phrase is its verb, and its key: the infinitive that *restreindre l’accès* begins with, or that
 * *aufs Schärfste verurteilen* ends with. null where the label is none, or has one word: *censure* is not *censuré*.
 */
export function verbOfLabel(
  tokens: readonly Pick<Token, 'surface' | 'stem'>[],
  written: readonly string[],
  base: string,
): { at: number; key: string } | null {
  if (tokens.length < 2) return null
  const at = placeOfVerb(
    tokens.map(({ surface }) => surface),
    base,
  )
  const word = tokens[at]
  if (word === undefined || nouns.has(word.surface)) return null
  if (
    base === 'en'
      ? !isEnglishVerb(word.stem, tokens[at + 1]?.surface ?? '')
      : !isInfinitive(word.surface, written[at] ?? '', base)
  )
    return null
  if (base === 'en' && word.surface === `${word.stem}s`) return null
  const key = base === 'ar' ? arabicVerbOfLabel(word.surface) : base === 'en' ? word.stem : verbKeys(word, base)[0]
  return key === undefined ? null : { at, key }
}

/** The first word; behind *se* in French, behind an adverb in English; in German the last. */
function placeOfVerb(surfaces: readonly string[], base: string): number {
  const [first = ''] = surfaces
  if (base === 'de') return surfaces.length - 1
  if (base === 'fr') return first === 'se' || first === "s'" ? 1 : 0
  return base === 'en' && /^.{2,}ly$/.test(first) ? 1 : 0
}

function isInfinitive(surface: string, written: string, base: string): boolean {
  if (base === 'fr')
    return /^(?=.{4}).+(?:er|ir|[aeo]indre|[eou]ndre|erdre|ettre|battre|aitre|uire|crire|dire|faire|suivre|rompre|vaincre|clure)$/.test(
      surface,
    )
  if (base === 'es') return /^.{2,}[aei]r(?:se)?$/.test(surface)
  if (base === 'de') return /^\p{Ll}.{3,}n$/u.test(written)
  if (base === 'ru') return /^.{2,}[аяеиоуы]ть(?:ся)?$|^.{3,}ти(?:сь)?$/.test(surface) && !/[оеа]сти$/.test(surface)
  return base === 'ar' && /^ي.{2,}$/.test(surface)
}
