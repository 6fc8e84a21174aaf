import type { Entries, Entry, Findings } from './catalogue.ts'

/** A sentence with its values taken out. */
export interface Recognised {
  entry: Entry
  values: string[]
}

/**
 * Recognises sentences by their English templates: an error that was thrown far below is English, and so it stays in JSON;
 * where it is printed, its template is found again and with it the values. The template with most words of its own comes
 * first; one with hardly any (`{0} is {1}`) is for names and values only, or half a sentence would be turned, but for what heads a list.
 */
export function recognizer(sentences: Entries): (said: string) => Recognised | null {
  const patterns = Object.entries(sentences)
    .map(([template, entry]) => ({
      entry,
      own: ownLength(template),
      isLabel: label.test(template),
      ...compiled(template),
    }))
    .sort((a, b) => b.own - a.own || a.places.length - b.places.length)
  return said => {
    for (const { entry, own, isLabel, pattern, places } of patterns) {
      const found = pattern.exec(said)
      if (found === null) continue
      const values: string[] = []
      for (const [group, place] of places.entries()) values[place] ??= found[group + 1] ?? ''
      if (own < ENOUGH && !isLabel && values.some(value => value.trim().split(/\s+/).length > NAME)) continue
      return { entry, values }
    }
    return null
  }
}

/** What names a list begins with words of its own: `Valid: {0}.` */
const label = /^(?:(?:\{0\} ?)?\p{Lu}[\p{L} ]+: |one of )/u

/** Letters and signs of its own from which a template is a sentence that can be nothing else. */
const ENOUGH = 12
/** Words that a name or a value has at most. */
const NAME = 4

const placeholder = /\{(\d+)\}/g

const ownLength = (template: string): number => template.replace(placeholder, '').length

/** The pattern of a template, and the placeholder that each of its groups holds. */
function compiled(template: string): { pattern: RegExp; places: number[] } {
  const places: number[] = []
  const source = template
    .split(placeholder)
    .map((part, at, parts) => {
      if (at % 2 === 0) return part.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
      places.push(Number(part))
      // What stands behind another value without a sign between is said in brackets, if at all.
      return at > 1 && parts[at - 1] === '' ? '((?: \\([\\s\\S]*\\))?)' : '([\\s\\S]*?)'
    })
    .join('')
  return { pattern: new RegExp(`^${source}$`), places }
}

/** Recognises findings by their English sentences, whose parameters stand there by name; `{are}` is one of two words. */
export function findingRecognizer(
  english: Findings,
): (said: string) => { id: string; params: Record<string, string> } | null {
  const known = new Map<string, { id: string; names: string[] }>()
  const written = Object.entries(english).flatMap(([id, template]) => [
    [id, template.replace('{are}', 'is').replace('{were}', 'was')] as const,
    [id, template.replace('{are}', 'are').replace('{were}', 'were')] as const,
  ])
  for (const [id, template] of written) {
    const names: string[] = []
    const numbered = template.replace(/\{(\w+)\}/g, (_, name: string) => `{${names.push(name) - 1}}`)
    if (!known.has(numbered)) known.set(numbered, { id, names })
  }
  const recognise = recognizer(Object.fromEntries([...known.keys()].map(template => [template, template])))
  return said => {
    const found = recognise(said)
    const about = typeof found?.entry === 'string' ? known.get(found.entry) : undefined
    if (!found || !about) return null
    return { id: about.id, params: Object.fromEntries(about.names.map((name, at) => [name, found.values[at] ?? ''])) }
  }
}
