import { compileLabels, type Matcher } from '../../match/labels.ts'
import type { IndexReader } from '../../store/index.ts'
import { baseLanguage } from '../../text/index.ts'
import type { Term } from '../../types.ts'

/** The glossary’s labels of one language, compiled once for an index. */
export function labelMatcher(index: IndexReader, language: string): { terms: readonly Term[]; matcher: Matcher } {
  const languages = known.get(index) ?? new Map<string, { terms: readonly Term[]; matcher: Matcher }>()
  known.set(index, languages)
  const had = languages.get(language)
  if (had !== undefined) return had
  const terms = index.terms().flatMap(term => {
    const labels = term.labels.filter(label => baseLanguage(label.language) === language)
    return labels.length > 0 ? [{ ...term, labels }] : []
  })
  const made = { terms, matcher: compileLabels(terms) }
  languages.set(language, made)
  return made
}

const known = new WeakMap<IndexReader, Map<string, { terms: readonly Term[]; matcher: Matcher }>>()
