import { stem } from '../text/index.ts'

/** Words whose capital makes another word of them: stems, folded. In German every noun is one. */
const capitals: Readonly<Record<string, string>> = {
  en: 'state polish may march august turkey china chad japan guinea job nice reading cork bath pole dane assembly house chamber union signal telegram apple amazon meta zoom windows shell oracle chrome slack discord visa',
  fr: 'etat conseil cour chine mars bourse manche chambre suisse orange signal meta union siege',
  es: 'estado consejo corte cortes camara lima granada chile bolsa cuba plata junta union signal meta',
  ru: 'совет дума рада союз правда известия вера надежда любовь роман лев орел земля',
}

/** Words without an accent that are no careless writing of the same with one: stems, folded. */
const accents: Readonly<Record<string, string>> = {
  de: 'drucken fordern zahlen schon wurde hatte konnte lauten losen tauschen horen lugen mochte musste',
  es: 'campana pena cana cuna ano mono una sonar sena mana tina',
  fr: 'sur mur du ou la a tache cote jeune sale interne congres foret peche marche pecheur notre votre',
}

/** The stems of a list, worked out when first asked: a lookup never asks. */
function stemsOf(lists: Readonly<Record<string, string>>): (base: string) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>()
  return base => {
    const stems = known.get(base) ?? new Set((lists[base] ?? '').split(' ').map(word => stem(word, base)))
    if (base in lists) known.set(base, stems)
    return stems
  }
}

const byCapital = stemsOf(capitals)
const byAccent = stemsOf(accents)

/**
 * Whether a label of one word asks for a capital, since without it the word is another: *State* and *state*,
 * *Macht* and *macht*. `word` as written, and its stem.
 */
export function asksForCapital(word: string, itsStem: string, base: string): boolean {
  if (!/^\p{Lu}[^\p{Lu}]*$/u.test(word)) return false
  return base === 'de' || byCapital(base).has(itsStem)
}

/**
 * Whether the accents of a word in a text make another word of it than the label's, both as written and alike when
 * folded or stemmed.
 *
 * Accents may be missing, but not come in or move (*término*, *terminó*), nor be missing where the bare word is another
 * (*sûr*, *sur*). A final *é* is no *e* (*censure*, *censuré*). Where inflection changes the word, accents may change.
 */
export function accentsClash(label: string, text: string, base: string): boolean {
  if (label === text || !hasAccents(base)) return false
  const one = letters(label)
  const other = letters(text)
  let alike = 0
  let added = false
  let missing = false
  while (alike < one.length && alike < other.length && one[alike]?.[0] === other[alike]?.[0]) {
    const mine = one[alike] ?? ''
    const theirs = other[alike] ?? ''
    if (mine.length < theirs.length) added = true
    if (mine.length > theirs.length) missing = true
    alike++
  }
  if (!added && !missing) return false
  const bare = stem(other.map(letter => letter[0]).join(''), base)
  if (base === 'de') return byAccent(base).has(bare)
  if (alike === one.length && alike === other.length && added) return true
  if (base === 'fr' && added && endsInE(one) && finalAccent(other, endOf(one))) return true
  const shouted = text === text.toUpperCase()
  return missing && !added && !shouted && byAccent(base).has(bare)
}

/** Whether accents tell words apart in a language (base subtag). */
export function hasAccents(base: string): boolean {
  return base in accents
}

/** Each letter, lower case, followed by its marks. */
function letters(word: string): string[] {
  return (
    word
      .normalize('NFD')
      .toLowerCase()
      .match(/\p{L}\p{M}*/gu) ?? []
  )
}

/** Place of the last letter before a plural *s*. */
function endOf(word: readonly string[]): number {
  return word.at(-1) === 's' ? word.length - 2 : word.length - 1
}

function endsInE(word: readonly string[]): boolean {
  return word[endOf(word)] === 'e'
}

function finalAccent(word: readonly string[], at: number): boolean {
  return (word[at]?.length ?? 0) > 1 && word.slice(at + 1).every(letter => letter === 'e' || letter === 's')
}
