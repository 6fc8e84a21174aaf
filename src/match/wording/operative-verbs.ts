import { baseLanguage, isCoordinator, Separation } from '../../text/index.ts'
import { textRulesOf, type VerbForm } from '../../text/whole-texts.ts'
import type { SentenceWords } from '../../types.ts'
import { type FoundPhrase, phraseFinder } from './phrase-finder.ts'
import { countOf, separationAt, surfaceAt, type WordRow } from './word-row.ts'

/** Finds the verbs that say what a sentence does. */
export type VerbFinder = (words: WordRow) => FoundPhrase[]

/** Words of a modifier at most. */
const MODIFIER = 3

/**
 * Prepare the verbs of one language. A verb counts where it opens the sentence (*Urges States …*), follows one of the
 * subjects listed (*we call on*), or follows a comma or *and* in the form of the first one (*and calls upon*); modifiers
 * before it (*strongly urges*) belong to it. A noun such as *requests for information* does not count.
 *
 * The words are those of one sentence.
 */
export function verbFinder(words: VerbWords, language: string): VerbFinder {
  const base = baseLanguage(language)
  const finders = known.get(words) ?? new Map<string, VerbFinder>()
  known.set(words, finders)
  const finder = finders.get(base) ?? prepare(words, base)
  finders.set(base, finder)
  return finder
}

type VerbWords = Pick<SentenceWords, 'verbs' | 'modifiers' | 'subjects'>

// One list serves many sentences.
const known = new WeakMap<VerbWords, Map<string, VerbFinder>>()

function prepare(words: VerbWords, base: string): VerbFinder {
  const verbs = phraseFinder(words.verbs, base)
  const modifiers = phraseFinder([{ id: 'modifier', forms: words.modifiers }], base)
  const subjects = new Set(words.subjects[base] ?? [])
  const clauses = textRulesOf(base)?.clauses ?? null
  const verbForm = clauses?.verbForm ?? null
  const nounSign = clauses?.nounSign ?? ''

  function opening(row: WordRow, verb: number): number {
    let first = verb
    for (let length = 1; length <= MODIFIER && first - length >= 0; length++) {
      const modifier = modifiers.at(row, first - length)
      if (modifier === null || modifier.last !== first - 1) continue
      first = modifier.first
      length = 0
    }
    return first
  }

  /** Of a phrase the first word that tells counts: *deeply concerned* is a participle. */
  function formOf(row: WordRow, first: number, last: number): VerbForm {
    if (verbForm === null) return 'finite'
    for (let at = first; at <= last; at++) {
      const form = verbForm(surfaceAt(row, at))
      if (form !== 'base') return form
    }
    return 'base'
  }

  return row => {
    const found: FoundPhrase[] = []
    let form: VerbForm | null = null
    const count = countOf(row)
    for (let at = 0; at < count; at++) {
      const verb = verbs.at(row, at)
      if (verb === null || (nounSign !== '' && surfaceAt(row, verb.last + 1) === nounSign)) continue
      const first = opening(row, at)
      const before = surfaceAt(row, first - 1)
      const own = formOf(row, at, verb.last)
      const free = first === 0 || subjects.has(before)
      const next =
        first > 0 &&
        own !== 'base' &&
        own === form &&
        (isCoordinator(before, base) || separationAt(row, first) === Separation.Comma)
      if (!free && !next) continue
      form ??= own
      found.push({ id: verb.id, first, last: lastOf(row, verb.last) })
      at = verb.last
    }
    return found
  }

  /** *Demande instamment aux États*: a modifier behind the verb. */
  function lastOf(row: WordRow, last: number): number {
    const behind = clauses?.modifiersBehind === false ? null : modifiers.at(row, last + 1)
    return behind?.last ?? last
  }
}
