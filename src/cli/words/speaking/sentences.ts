import type { Entries, Entry } from './catalogue.ts'

/** A sentence with its values taken out. */
export interface Recognised {
  entry: Entry
  values: string[]
}

/**
 * Recognises sentences by their English templates: an error that was thrown far below is English, and so it stays in JSON;
 * where it is printed, its template is found again and with it the values. The template with most words of its own comes
 * first; one with hardly any (`{0} is {1}`) is for names and values only, or half a sentence would be turned.
 */
export function recognizer(sentences: Entries): (said: string) => Recognised | null {
  const patterns = Object.entries(sentences)
    .map(([template, entry]) => ({ entry, own: ownLength(template), ...compiled(template) }))
    .sort((a, b) => b.own - a.own || a.places.length - b.places.length)
  return said => {
    for (const { entry, own, pattern, places } of patterns) {
      const found = pattern.exec(said)
      if (found === null) continue
      const values: string[] = []
      for (const [group, place] of places.entries()) values[place] ??= found[group + 1] ?? ''
      if (own < ENOUGH && values.some(value => value.trim().split(/\s+/).length > NAME)) continue
      return { entry, values }
    }
    return null
  }
}

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
    .map((part, at) => {
      if (at % 2 === 0) return part.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
      places.push(Number(part))
      return '([\\s\\S]*?)'
    })
    .join('')
  return { pattern: new RegExp(`^${source}$`), places }
}
