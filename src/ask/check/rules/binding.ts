import { type FoundPhrase, type PhraseFinder, phraseFinder } from '../../../match/index.ts'
import { draftRulesOf } from '../../../text/drafts.ts'
import { baseLanguage, type Token, tokenize } from '../../../text/index.ts'

/** The words of one language that bind, and those that stand in their place, ready to be asked. */
export interface Binding {
  binds: ReadonlySet<string>
  hopes: ReadonlySet<string>
  wrongs: ReadonlySet<string>
  powers: ReadonlySet<string>
  degrees: ReadonlySet<string>
  firmActs: ReadonlySet<string>
  softActs: ReadonlySet<string>
  unique: ReadonlySet<string>
  predicates: ReadonlySet<string>
  definite: ReadonlySet<string>
  indefinite: ReadonlySet<string>
  copulas: ReadonlySet<string>
  urgent: PhraseFinder
  frequency: PhraseFinder
  /** The id of a phrase is that of its group. */
  bounds: PhraseFinder
  linking: PhraseFinder
  agents: PhraseFinder
  exclusive: PhraseFinder
  limits: PhraseFinder
}

const known = new Map<string, Binding | null>()

/** The words of a language; null for one that is not known. */
export function bindingOf(language: string): Binding | null {
  const base = baseLanguage(language)
  const had = known.get(base)
  if (had !== undefined) return had
  const found = prepare(base)
  known.set(base, found)
  return found
}

function prepare(base: string): Binding | null {
  const words = draftRulesOf(base)?.binding
  if (words === undefined) return null
  const set = (list: string): ReadonlySet<string> => new Set(tokenize(list, base).map(({ surface }) => surface))
  const phrases = (groups: readonly (readonly string[])[]): PhraseFinder =>
    once(
      phraseFinder(
        groups.map((group, at) => ({ id: `#${at}`, forms: { [base]: [...group] } })),
        base,
      ),
    )
  return {
    binds: set(words.binds),
    hopes: set(words.hopes),
    wrongs: set(words.wrongs),
    powers: set(words.powers),
    degrees: set(words.degrees),
    firmActs: set(words.firmActs),
    softActs: set(words.softActs),
    unique: set(words.unique),
    predicates: set(words.predicates),
    definite: set(words.definite),
    indefinite: set(words.indefinite),
    copulas: set(words.copulas),
    urgent: phrases([words.urgent]),
    frequency: phrases([words.frequency]),
    bounds: phrases(words.bounds),
    linking: phrases([words.linking]),
    agents: phrases([words.agents]),
    exclusive: phrases([words.exclusive]),
    limits: phrases([words.limits]),
  }
}

/** The same finder, which reads a text once: every loss in it is asked about. */
export function once(finder: PhraseFinder): PhraseFinder {
  const found = new WeakMap<readonly Token[], FoundPhrase[]>()
  const all = (tokens: readonly Token[]): FoundPhrase[] => {
    const had = found.get(tokens) ?? finder.all(tokens)
    found.set(tokens, had)
    return had
  }
  return { ...finder, all }
}
