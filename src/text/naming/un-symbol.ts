import type { Organ } from '../languages/index.ts'
import { stripControls } from '../words/strip-controls.ts'

/** A document symbol of the United Nations, as its organs write it. */
export interface UnSymbol {
  /** `A/RES/77/211`, `A/RES/75/290 A`, `S/RES/2222 (2015)`, `A/C.3/77/L.44/Rev.1`. */
  symbol: string
  /** Whose document it is; a draft before a Main Committee is counted as the Assembly’s. */
  organ: Organ
  form: 'resolution' | 'decision' | 'draft' | 'other'
}

/** Name of each organ as issuer of its documents. */
export const organNames: { [O in Organ]: string } = {
  'general-assembly': 'United Nations General Assembly',
  'human-rights-council': 'United Nations Human Rights Council',
  'security-council': 'United Nations Security Council',
  'economic-and-social-council': 'United Nations Economic and Social Council',
}

const longest = 80
const shape = /^(?:A|S|E)\/[A-Z0-9.()/ -]{1,78}$/

/**
 * Read a symbol in any case and spacing (`a/res/77/211`, `S/RES/2222(2015)`, `A/RES/75/290a`).
 *
 * @returns null for what is no symbol of the Assembly, the two Councils or the Security Council.
 */
export function readSymbol(text: string): UnSymbol | null {
  const typed = tidy(text)
  if (typed.length > longest) return null
  const plain = typed
    .toUpperCase()
    .replace(/ ?\/ ?/g, '/')
    .replace(/ ?\(/g, '(')
  if (!shape.test(plain) || !/\d/.test(plain)) return null
  return { symbol: written(plain), organ: organOf(plain), form: formOf(plain) }
}

/**
 * Symbols that a reference may mean, likeliest first: a symbol; a body and a number (`HRC 47/16`, `General Assembly
 * resolution 77/211`, `resolution 2222 (2015)`); a number alone, which two bodies may have used (`77/211`).
 */
export function symbolsOf(reference: string): string[] {
  const typed = unadorned(tidy(reference)).slice(0, longest)
  const whole = readSymbol(typed)
  if (whole) return [...new Set([whole.symbol, whole.symbol.replace(' (', '(')])]
  const [, body = '', act = '', number = ''] = spoken.exec(typed) ?? []
  if (number === '') return []
  const series = /^dec/i.test(act) ? 'DEC' : 'RES'
  const bodies = body === '' ? ['A', 'A/HRC', 'S', 'E'] : bodiesNamed(body)
  return bodies
    .filter(one => (one === 'S' ? /^\d{1,4}(?: ?\(\d{4}\))?$/.test(number) : number.includes('/')))
    .flatMap(one => symbolsOf(`${one}/${series}/${number}`))
}

/** Without an article before it, the date behind it and a language; `A_RES_77_211-EN`, as files are named, with its strokes. */
const unadorned = (typed: string): string =>
  typed
    .replace(/^(?:the|la|le|el) /i, '')
    .replace(/,? (?:of|adopted on|du|del|de) \d{1,2}(?:er)? (?:de )?\p{L}+ (?:de )?\d{4}$/iu, '')
    .replace(/^[ASE]_(?:HRC_)?(?:RES|DEC)_\S+$/i, name =>
      name.replace(/[-_](?:AR|EN|ES|FR|RU|ZH|[AEFRSC])$/i, '').replaceAll('_', '/'),
    )
    .replace(/^([ASE])-((?:HRC-)?(?:RES|DEC))-(\d+)-(\d+)$/i, (_, organ, act, session, number) =>
      [organ, ...String(act).split('-'), session, number].join('/'),
    )

const spoken =
  /^(?:UN ?)?((?:General Assembly|GA|Human Rights Council|HRC|Security Council|SC|Economic and Social Council|ECOSOC)?)[ /]?((?:resolution|res\.?|decision|dec\.?|résolution|resolución)?)[ /]?((?:[A-Z]{1,2}-)?\d{1,4}(?:\/\d{1,4})?(?: ?[A-Z](?:-[A-Z])?| ?\(\d{4}\))?)$/i

function bodiesNamed(body: string): string[] {
  if (/^(?:general assembly|ga)$/i.test(body)) return ['A']
  if (/^(?:human rights council|hrc)$/i.test(body)) return ['A/HRC']
  return /^(?:security council|sc)$/i.test(body) ? ['S'] : ['E']
}

const tidy = (text: string): string =>
  stripControls(text)
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\ufeff\u061c]/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()

/** As the United Nations print it: a space before a letter of a part and before the year of a Security Council resolution. */
function written(plain: string): string {
  const small = plain.replace(/\b(REV|ADD|CORR|AMEND)\./g, mark => `${mark[0]}${mark.slice(1).toLowerCase()}`)
  if (/^S\/RES\//.test(small)) return small.replace(/(\d)\((\d{4})\)/, '$1 ($2)')
  return /\/RES\//.test(small) ? small.replace(/(\/\d{1,4}) ?([A-Z](?:-[A-Z])?)$/, '$1 $2') : small
}

function organOf(plain: string): Organ {
  if (/^A\/HRC\//.test(plain)) return 'human-rights-council'
  if (plain.startsWith('S/')) return 'security-council'
  return plain.startsWith('E/') ? 'economic-and-social-council' : 'general-assembly'
}

function formOf(plain: string): UnSymbol['form'] {
  if (/\/RES\//.test(plain)) return 'resolution'
  if (/\/DEC\//.test(plain)) return 'decision'
  return /\/L\.\d/.test(plain) ? 'draft' : 'other'
}

/** The number of a resolution that is numbered by session, and the letters behind it, whatever they are printed in. */
const bySession = /^((?:A|A\/HRC|E)\/RES\/(?:[A-Z]{1,2}-)?\d{1,4}\/\d{1,4})(.*)$/

/** A symbol without the letters of resolutions A to C: `A/RES/77/264 A-C` → `A/RES/77/264`. Others in one spelling. */
export function unlettered(symbol: string): string {
  const plain = tidy(symbol).toUpperCase()
  return bySession.exec(plain)?.[1] ?? written(plain.replace(/ /g, ''))
}

/**
 * Symbols of the resolutions that one number may stand for: those of its range (`A/RES/77/264 A-C`), or of all letters where
 * it has none (`A/RES/77/264`). Empty for a symbol with one letter, and for what has no letters.
 */
export function letteredSymbols(symbol: string): string[] {
  const [, number, letters = ''] = bySession.exec(readSymbol(symbol)?.symbol ?? '') ?? []
  const [, first = 'A', last = 'Z'] = /^ ([A-Z])-([A-Z])$/.exec(letters) ?? []
  if (number === undefined || / [A-Z]$/.test(letters)) return []
  const count = Math.max(0, last.charCodeAt(0) - first.charCodeAt(0) + 1)
  return Array.from({ length: count }, (_, at) => `${number} ${String.fromCharCode(first.charCodeAt(0) + at)}`)
}

const organOrder: Organ[] = Object.keys(organNames) as Organ[]
const formOrder: UnSymbol['form'][] = ['resolution', 'decision', 'draft', 'other']

/**
 * A string that puts ids in order when compared by code unit: numbers by their value (`A/RES/77/9` before
 * `A/RES/77/37`), symbols after other ids, the Assembly before the Councils, resolutions before decisions and drafts.
 */
export function sortableId(id: string): string {
  const found = readSymbol(id)
  const place = found ? `~${organOrder.indexOf(found.organ)}${formOrder.indexOf(found.form)}` : ''
  return place + id.replace(/\d+/g, digits => digits.padStart(6, '0'))
}

/** Parts a sentence into symbols of documents, as `A/RES/78/213`, at odd places, and what stands between them. */
export const symbolParts = /(\b[A-Z]{1,3}(?:\/[A-Z0-9.-]*[A-Z0-9])+)/
