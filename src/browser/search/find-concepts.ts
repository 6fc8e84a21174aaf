import { entryPointFor, findTerms, type LabelIndex, nearTerms, termsWithin } from '../../ask/terms/index.ts'
import { tokenize } from '../../text/index.ts'

/** How a concept was found: by its name, by words that lead to it, as a part of what was typed, or by a guess. */
export type FoundHow = 'named' | 'led' | 'longer' | 'within' | 'alike' | 'near'

export interface FoundConcept {
  id: string
  how: FoundHow
  /** The label that was met. */
  label: string
}

const NEAR = 6

/**
 * The concepts that words mean, in the order of a lookup: the same search for them, and the same order of what is found
 * otherwise. What stands in the texts of a library decides whether a name that is only spelt alike was meant.
 *
 * @param standsInTexts whether some text has these words as they were typed.
 */
export async function findConcepts(
  index: LabelIndex,
  query: string,
  standsInTexts: (query: string) => boolean,
): Promise<FoundConcept[]> {
  const found = await findTerms(index, query, 'en')
  const sure = found.filter(({ kind }) => kind !== 'partial' && kind !== 'fuzzy')
  const point = sure.length > 0 ? null : entryPointFor(index, query)
  const led = point?.term && !standsInTexts(query) ? point.term : null
  const guessed = found.filter(({ kind }) => kind === 'partial' || kind === 'fuzzy')
  const isWord = guessed.some(({ kind }) => kind === 'fuzzy') && standsInTexts(query)
  const kept = led === null && !isWord ? guessed : guessed.filter(({ kind }) => kind !== 'fuzzy')
  const all: FoundConcept[] = [
    ...sure.map(({ term, label }) => ({ id: term, how: 'named' as const, label })),
    ...(led === null ? [] : [{ id: led, how: 'led' as const, label: query }]),
    ...kept.map(({ term, label, kind }) => ({
      id: term,
      how: kind === 'fuzzy' ? ('alike' as const) : ('longer' as const),
      label,
    })),
    ...(sure.length > 0
      ? []
      : termsWithin(index, query)
          .slice(0, NEAR)
          .map(({ id, label }) => ({ id, how: 'within' as const, label }))),
    ...guessed
      .filter(one => !kept.includes(one))
      .map(({ term, label }) => ({ id: term, how: 'alike' as const, label })),
  ]
  const seen = new Set<string>()
  const distinct = all.filter(({ id }) => !seen.has(id) && seen.add(id))
  const near = nearTerms(index, query, seen, NEAR).map(({ term, text }) => ({
    id: term,
    how: 'near' as const,
    label: text,
  }))
  return [...distinct, ...near, ...unfinished(index, query, new Set([...seen, ...near.map(({ id }) => id)]))]
}

/** Concepts with a label that begins, or has a word that begins, as the unfinished words do. */
function unfinished(index: LabelIndex, query: string, except: Set<string>): FoundConcept[] {
  const last = tokenize(query, 'en').at(-1)
  if (last === undefined || last.surface.length < 2) return []
  const found: FoundConcept[] = []
  for (const { id, labels } of index.terms()) {
    if (found.length === NEAR) break
    if (except.has(id)) continue
    const label = labels.find(({ text, language }) => beginsLike(text, language, query))
    if (label !== undefined) found.push({ id, how: 'near', label: label.text })
  }
  return found
}

function beginsLike(text: string, language: string, query: string): boolean {
  const typed = tokenize(query, language).map(({ surface }) => surface)
  const words = tokenize(text, language).map(({ surface }) => surface)
  return words.some((_, at) =>
    typed.every((word, offset) => {
      const own = words[at + offset]
      return offset === typed.length - 1 ? own?.startsWith(word) : own === word
    }),
  )
}
