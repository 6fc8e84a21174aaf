import { anyLanguage, type Organ } from '../languages/index.ts'
import { fold } from '../words/fold.ts'
import { organNames } from './un-symbol.ts'

/** The issuer of the documents of the Coalition. */
export const COALITION = 'Freedom Online Coalition'

/** What is typed for a body in every language: pieces of its symbols, and its names in Chinese, which is not read. */
const symbols: { [O in Organ]: string } = {
  'general-assembly': 'a|a/res|a/dec|大会|联合国大会',
  'human-rights-council': 'a/hrc|a/hrc/res|a/hrc/dec|人权理事会',
  'security-council': 's|s/res|安全理事会|安理会',
  'economic-and-social-council': 'e|e/res|e/dec',
}

/** Names and abbreviations of bodies in the languages we read, by the issuer that documents bear. */
function names(): [string, string][] {
  const organs = Object.keys(symbols) as Organ[]
  return [
    [COALITION, anyLanguage(({ bodies }) => bodies.coalition)],
    ...organs.map((organ): [string, string] => [
      organNames[organ],
      `${symbols[organ]}|${anyLanguage(({ bodies }) => bodies.organs[organ].typed)}`,
    ]),
  ]
}

// All worked out when first asked for: most calls name no issuer.
let known: ReadonlyMap<string, string> | null = null
let unitedNations: RegExp | null = null
let ofUnitedNations: RegExp | null = null

function nameByKey(): ReadonlyMap<string, string> {
  known ??= new Map(names().flatMap(([name, all]) => [name, ...all.split('|')].map(one => [keyOf(one), name])))
  return known
}

/** The issuer that a body’s documents bear, from an abbreviation or its name in another language; null if unknown. */
export function issuerNamed(text: string): string | null {
  return nameByKey().get(keyOf(text.slice(0, 120))) ?? null
}

/** Whether a text names the United Nations as a whole, whichever of its bodies. */
export function isUnitedNations(text: string): boolean {
  unitedNations ??= new RegExp(`^(?:${anyLanguage(({ bodies }) => bodies.unitedNations.typed)})$`)
  return unitedNations.test(fold(text.slice(0, 60)).replaceAll('.', ''))
}

/** Whether a body, by the issuer that its documents bear, is one of the United Nations. */
export function isOfUnitedNations(issuer: string): boolean {
  return Object.values<string>(organNames).includes(issuer) || /^United Nations\b/.test(issuer)
}

function keyOf(name: string): string {
  const words = fold(name)
    .replace(/^(?:the|le|la|el|die|der|l')\s*/, '')
    .replaceAll('.', '')
    .replace(/\/+$/, '')
  ofUnitedNations ??= new RegExp(
    `(?<!\\p{L})(?:${anyLanguage(({ bodies }) => bodies.unitedNations.of)})(?!\\p{L})|^un (?=.)`,
    'gu',
  )
  return words.replace(ofUnitedNations, ' ').replace(/\s+/g, ' ').trim()
}
