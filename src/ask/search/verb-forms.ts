import type { IndexReader } from '../../store/index.ts'
import { rulesOf, tokenize, wordSet } from '../../text/index.ts'

/** Letters with which the forms of a verb begin alike. */
const ALIKE = 4
/** Forms of one verb that are looked for at most. */
const MOST = 40

/**
 * Stems of the other forms of a verb that some text has, by code unit; none where a word is no form of a verb that is
 * followed, or is as often a noun (*report*) or an adjective (*developing*).
 */
export function verbForms(index: IndexReader, word: string, base: string): string[] {
  const verbs = rulesOf(base)?.verbs
  const [token, more] = tokenize(word, base)
  if (verbs === undefined || token === undefined || more !== undefined) return []
  const { apart, nouns, never, endings, before } = verbs.search
  const { surface, stem } = token
  if (wordSet(apart).has(surface) || [surface, stem].some(one => wordSet(nouns).has(one))) return []
  if (never?.test(surface)) return []
  const known = verbsOf(base)
  const keys = verbs.keys(surface, stem).filter(key => known.has(key))
  const beginnings = new Set(keys.flatMap(key => (known.get(key) ?? []).map(verb => verb.slice(0, ALIKE))))
  if (keys.length > 0) beginnings.add(surface.slice(0, ALIKE))
  if (before !== '') for (const one of [...beginnings]) beginnings.add(before + one)
  const isForm = (other: string): boolean =>
    other !== stem &&
    !wordSet(apart).has(other) &&
    !never?.test(other) &&
    ['', ...wordSet(endings)].some(ending => verbs.keys(other + ending, other).some(key => keys.includes(key)))
  const found = [...beginnings].flatMap(beginning => index.wordsFrom(beginning)).map(({ word: other }) => other)
  return [...new Set(found.filter(isForm))].sort().slice(0, MOST)
}

/** The verbs that are followed in a language, by key. */
function verbsOf(base: string): ReadonlyMap<string, string[]> {
  const had = made.get(base)
  if (had !== undefined) return had
  const verbs = rulesOf(base)?.verbs
  const byKey = new Map<string, string[]>()
  for (const verb of wordSet(verbs?.search.verbs ?? ''))
    for (const key of verbs?.keys(verb, verb) ?? []) byKey.set(key, [...(byKey.get(key) ?? []), verb])
  made.set(base, byKey)
  return byKey
}

const made = new Map<string, ReadonlyMap<string, string[]>>()
