import { baseLanguage, functionWords, wordSet } from '../../text/index.ts'
import { type CallRules, textRulesOf } from '../../text/whole-texts.ts'
import type { Party, SentenceWords, State } from '../../types.ts'
import { type Parts, readParties } from './parties-called.ts'
import { type PhraseFinder, phraseFinder } from './phrase-finder.ts'

/** Whom a paragraph calls upon: the one that it is filed under, and the others that it names. */
export interface CalledUpon {
  party: Party
  also: Party[]
}

/**
 * Whom a paragraph calls upon, commits or obliges; null where it does none of these, as what it says is a principle.
 *
 * @param above the paragraph whose item it is: what *Calls upon States:* says holds for its items.
 */
export type ReadCall = (text: string, above?: readonly string[]) => CalledUpon | null

/** Verbs by which a text speaks to somebody. */
const speaking: ReadonlySet<string> = new Set(
  'demands urges calls-upon calls-for requests recommends encourages invites'.split(' '),
)
/** A paragraph that names so many kinds speaks to all. */
const MANY = 3

/** Prepare the reading of calls in one language. States are called upon by name, too. */
export function callReader(words: SentenceWords, states: readonly State[], language: string): ReadCall {
  const base = baseLanguage(language)
  const rules = textRulesOf(base)?.clauses.calls ?? null
  const parts: Parts = {
    ...{ base, rules, little: functionWords(base) },
    parties: partyFinder(words, states, rules, base),
    verbs: phraseFinder(
      words.verbs.filter(({ id }) => speaking.has(id) || id === 'decides'),
      base,
    ),
    modifiers: phraseFinder([{ id: 'modifier', forms: words.modifiers }], base),
    subjects: new Set(words.subjects[base] ?? []),
    sets: rules && {
      ends: wordSet(rules.ends),
      signs: wordSet(rules.infinitive?.signs ?? ''),
      aside: wordSet(rules.aside),
      goesOn: wordSet(rules.goesOn),
      duties: wordSet(rules.duties),
      has: wordSet(rules.has),
      musts: wordSet(rules.musts),
      we: wordSet(rules.we.words),
      that: wordSet(rules.that),
    },
    needs: phraseFinder([{ id: 'need', forms: { [base]: [...(rules?.needs ?? [])] } }], base),
  }
  return (text, above = []) => {
    for (const one of [text, ...above]) {
      const named = readParties(one, parts)
      if (named.length > 0) return filed(named)
    }
    return null
  }
}

/** Names of parties; those of `others` each with a mark of its own, since many of them are all. */
function partyFinder(
  words: SentenceWords,
  states: readonly State[],
  rules: CallRules | null,
  base: string,
): PhraseFinder {
  const listed = words.addressees.map(({ id, forms }) => ({ id: ownId[id] ?? id, forms }))
  const ours = Object.entries(rules?.parties ?? {}).flatMap(([id, phrases]) =>
    id === 'others'
      ? phrases.map((phrase, at) => ({ id: `other-${at}`, forms: { [base]: [phrase] } }))
      : [{ id, forms: { [base]: [...phrases] } }],
  )
  const byName = states.flatMap(state => [state.en, state.fr, ...state.also])
  return phraseFinder([...ours, ...listed, { id: 'states', forms: { [base]: byName } }], base)
}

/** Members of a coalition that speak to each other are states. */
const ownId: Record<string, string> = { 'named-group': 'other-group' }

function filed(named: readonly string[]): CalledUpon {
  const kinds = [...new Set(named)]
  const parties = [...new Set(kinds.map(partyOf))]
  const first = parties.includes('stakeholders') && kinds.includes('stakeholders') ? 'stakeholders' : parties[0]
  const party = kinds.length >= MANY ? 'stakeholders' : (first ?? 'stakeholders')
  return { party, also: parties.filter(one => one !== party) }
}

const partyOf = (id: string): Party =>
  id === 'states' || id === 'business' || id === 'united-nations' ? id : 'stakeholders'
