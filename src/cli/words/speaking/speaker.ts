import { grouped as groupedBy, type Tell, type Told } from '../../../text/index.ts'
import type { Catalogue, Entry } from './catalogue.ts'
import { findingRecognizer, recognizer } from './sentences.ts'
import { signsOnly, typeset } from './typeset.ts'

/** What the screen says in a language: messages told by template, and sentences that came whole. */
export interface Speaker {
  tell: Tell
  /** A sentence in this language; as it stands where there is none for it. */
  sentence(said: string): string
  /** A finding of a check by the id of its sentence; null where there is none. */
  finding(id: string, params: Readonly<Record<string, string>>): string | null
  /** A finding that came as its English sentence; as it stands where it is none. */
  findingSentence(said: string): string
}

/** A number with its thousands apart, as French prints it. */
const grouped = (number: number): string => groupedBy(number, '\u202f')

/** A speaker of a catalogue. */
export function speaker({ language, told, sentences, nouns, findings, findingsInEnglish, named }: Catalogue): Speaker {
  const keys = new WeakMap<TemplateStringsArray, string>()
  const keyOf = (template: TemplateStringsArray): string => {
    const known = keys.get(template)
    if (known !== undefined) return known
    const key = template.reduce((before, part, at) => `${before}{${at - 1}}${part}`)
    keys.set(template, key)
    return key
  }
  const noun = (number: number, one: string, many = `${one}s`): string => {
    const isOne = Math.abs(number) < 2
    const found = Object.hasOwn(nouns, one) ? nouns[one] : undefined
    if (found === undefined) return isOne ? one : many
    if (typeof found === 'string') return isOne ? found : `${found}s`
    return isOne ? found[0] : found[1]
  }
  const byMany = new Map(
    Object.entries(nouns).flatMap(([one]) => [
      [one, one],
      [pluralOf(one), one],
    ]),
  )
  /** `3 paragraphs`, as it came within a sentence. */
  const recounted = (said: string): string => {
    const [, number = '', rest = ''] = /^([\d,]+) (.+)$/.exec(said) ?? []
    const one = byMany.get(rest)
    if (one === undefined) return said
    const plain = Number(number.replaceAll(',', ''))
    return `${grouped(plain)} ${noun(plain, one)}`
  }
  const recognise = later(() => recognizer(sentences))
  const sentence = (said: string): string => {
    const [, before = '', body = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(said) ?? []
    const found = body === '' ? null : recognise()(body)
    return found === null ? said : `${before}${filled(found.entry, found.values)}${after}`
  }
  const filled = (entry: Entry, values: readonly string[]): string =>
    typeset(typeof entry === 'string' ? entry : entry(values)).replace(
      /\{(\d+)([*#~@]?)\}/g,
      (_, at: string, how: string) => {
        const value = values[Number(at)] ?? ''
        return how === '*'
          ? sentence(value)
          : how === '#'
            ? recounted(value)
            : how === '~'
              ? listed(value)
              : how === '@'
                ? named(value)
                : value
      },
    )
  const tell = (template: TemplateStringsArray, ...values: readonly Told[]): string => {
    const [, before = '', key = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(keyOf(template)) ?? []
    // A text in lines of its own is known as one line.
    const plain = key.replaceAll('\n', ' ')
    const entry = Object.hasOwn(told, plain) ? told[plain] : undefined
    const said = values.map(String)
    if (entry !== undefined) return `${before}${filled(entry, said)}${after}`
    const isWordless = !/\p{L}/u.test(key)
    return `${before}${filled(isWordless ? signsOnly(key) : key, said)}${after}`
  }
  const finding: Speaker['finding'] = (id, params) => {
    const template = Object.hasOwn(findings, id) ? findings[id] : undefined
    return template === undefined
      ? null
      : typeset(template).replace(/\{(\w+)\}/g, (_, name: string) => {
          const value = params[name] ?? ''
          return OURS.has(name)
            ? sentence(value)
            : NAMED.has(name)
              ? named(value)
              : LISTED.has(name)
                ? quoted(value)
                : value
        })
  }
  const recogniseFinding = later(() => findingRecognizer(findingsInEnglish))
  return {
    findingSentence: said => {
      const known = recogniseFinding()(said)
      return (known && finding(known.id, known.params)) ?? sentence(said)
    },
    finding,
    tell: Object.assign(tell, {
      language,
      counted: (number: number, one: string, many?: string) => `${grouped(number)} ${noun(number, one, many)}`,
      grouped,
    }),
    sentence,
  }
}

/** Parameters of a finding that say something in our own words; all others are words of a draft or of an agreed text. */
const OURS: ReadonlySet<string> = new Set(['order', 'silent', 'why', 'was', 'is', 'change', 'swapped'])

/** Those that say a place or a day. */
const NAMED: ReadonlySet<string> = new Set(['place', 'date'])

/** Those that are words of a draft or of an agreed text, each between quotation marks. */
const LISTED: ReadonlySet<string> = new Set(['lost', 'come', 'moved'])

const quoted = (words: string): string => typeset(words.replace(/“([^“”]*)”/g, '« $1 »'))

/** The plural that `counted` makes in English of most nouns. */
const pluralOf = (one: string): string =>
  /(?:s|x|ch|sh)$/.test(one) ? `${one}es` : /[^aeiou]y$/.test(one) ? `${one.slice(0, -1)}ies` : `${one}s`

/** Names that came as a list: `A, B or C`. */
const listed = (names: string): string => names.replace(/,? or (?=\S)/g, ' ou ')

/** What is made when it is first asked for. */
function later<T>(make: () => T): () => T {
  let made: { value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
