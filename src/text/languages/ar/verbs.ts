import { isLatin } from '../rules/is-latin.ts'
import type { VerbRules } from '../rules/verb-rules.ts'

/**
 * The keys that the forms of an Arabic verb may share: its consonants without the letters that alternate, with and
 * without the prefix of a person, the sign of the future, a conjunction and the ending.
 */
function arabicVerbs(word: string): string[] {
  if (isLatin(word)) return word.length >= 2 ? [word] : []
  const fronts = new Set([word, word.replace(/^[وف](?=.{3})/, '')])
  for (const front of [...fronts]) fronts.add(front.replace(/^س?[يتنا](?=.{2})/, ''))
  const keys = new Set<string>()
  for (const front of fronts)
    for (const bare of [front, front.replace(/(?:ون|وا|ين|ان|تا|نا|ت|ن)$/, '')]) {
      const skeleton = bare.replace(/[اويءه]/g, '')
      if (skeleton.length >= 2) keys.add(skeleton)
    }
  return [...keys]
}

/** The key of the verb that a label begins with, in the third person (*يعرب*). */
function verbInPhrase(word: string): string {
  return word.replace(/^[يت]/, '').replace(/[اويءه]/g, '')
}

export const verbs: VerbRules = {
  // The keys of two verbs are too often one: only forms of an adopting body are looked for beside one another.
  search: { verbs: '', apart: '', nouns: '', never: null, endings: '', before: '' },
  keys: arabicVerbs,
  place: () => 0,
  keyInPhrase: ({ surface }) => (/^ي.{2,}$/.test(surface) ? verbInPhrase(surface) : null),
}
