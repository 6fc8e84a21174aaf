import { type PhraseFinder, phraseFinder } from '../../../match/index.ts'
import { draftRulesOf } from '../../../text/drafts.ts'
import { baseLanguage, functionWords, Separation, type Token, tokenize } from '../../../text/index.ts'
import { once } from './binding.ts'
import type { Run } from './rule.ts'

/** The words of one language whose loss gives something away, ready to be asked. */
export interface Stakes {
  little: ReadonlySet<string>
  rights: ReadonlySet<string>
  quantifiers: ReadonlySet<string>
  holders: ReadonlySet<string>
  beforeDuty: ReadonlySet<string>
  sequence: ReadonlySet<string>
  session: ReadonlySet<string>
  ordinal: RegExp
  /** Runs of words that refer to law, in order: *applicable international law*, *the Charter of the United Nations*. */
  lawIn: (text: string, tokens: readonly Token[]) => readonly Run[]
  safeguards: PhraseFinder
  scopes: PhraseFinder
  hedges: PhraseFinder
  joins: PhraseFinder
  caveats: PhraseFinder
  conditionals: ReadonlySet<string>
  discretion: ReadonlySet<string>
  pointing: ReadonlySet<string>
  restrictors: ReadonlySet<string>
  international: ReadonlySet<string>
  everybody: ReadonlySet<string>
  indispensable: ReadonlySet<string>
  spirits: PhraseFinder
  deadlines: PhraseFinder
  /** Stems: a verb stands in many forms. */
  firm: ReadonlySet<string>
  soft: ReadonlySet<string>
  deniers: ReadonlySet<string>
}

/** Words before the last one of a reference to law, and words of the name behind a *Charter* or *Convention*. */
const BEFORE_LAW = 4
const BEHIND_LAW = 14

const known = new Map<string, Stakes | null>()

/** The words of a language; null for one that is not known. */
export function stakesOf(language: string): Stakes | null {
  const base = baseLanguage(language)
  const had = known.get(base)
  if (had !== undefined) return had
  const found = prepare(base)
  known.set(base, found)
  return found
}

function prepare(base: string): Stakes | null {
  const words = draftRulesOf(base)?.stakes
  if (words === undefined) return null
  const set = (list: string): ReadonlySet<string> => new Set(tokenize(list, base).map(({ surface }) => surface))
  const stems = (list: string): ReadonlySet<string> => new Set(tokenize(list, base).map(({ stem }) => stem))
  const phrases = (list: readonly string[]): PhraseFinder =>
    once(phraseFinder([{ id: 'phrase', forms: { [base]: [...list] } }], base))
  const little = functionWords(base)
  return {
    little,
    rights: set(words.rights),
    quantifiers: set(words.quantifiers),
    holders: set(words.holders),
    beforeDuty: set(words.beforeDuty),
    sequence: set(words.sequence),
    session: set(words.session),
    lawIn: lawFinder(set(words.law), set(words.noLawBefore), little),
    safeguards: phrases(words.safeguards),
    scopes: phrases(words.scopes),
    hedges: phrases(words.hedges),
    joins: phrases(words.joins),
    caveats: phrases(words.caveats),
    conditionals: set(words.conditionals),
    discretion: set(words.discretion),
    pointing: set(words.pointing),
    restrictors: set(words.restrictors),
    international: set(words.international),
    everybody: set(words.everybody),
    indispensable: set(words.indispensable),
    spirits: phrases(words.spirits),
    deadlines: phrases(words.deadlines),
    firm: stems(words.firm),
    soft: stems(words.soft),
    deniers: stems(words.deniers),
    ordinal: words.ordinal,
  }
}

function lawFinder(
  law: ReadonlySet<string>,
  noLawBefore: ReadonlySet<string>,
  little: ReadonlySet<string>,
): Stakes['lawIn'] {
  const found = new WeakMap<readonly Token[], readonly Run[]>()
  return (text, tokens) => {
    const had = found.get(tokens)
    if (had !== undefined) return had
    const runs: Run[] = []
    for (const [at, { surface }] of tokens.entries()) {
      if (!law.has(surface) || noLawBefore.has(tokens[at + 1]?.surface ?? '')) continue
      runs.push({ first: firstOf(tokens, at, little), last: lastOf(text, tokens, at, little) })
    }
    found.set(tokens, runs)
    return runs
  }
}

/** The first of the full words that stand right before a word. */
function firstOf(tokens: readonly Token[], at: number, little: ReadonlySet<string>): number {
  let first = at
  while (at - first < BEFORE_LAW) {
    const before = tokens[first - 1]
    const isClose = (tokens[first]?.separation ?? Separation.Break) === Separation.None
    if (before === undefined || !isClose || little.has(before.surface) || before.elided) break
    first--
  }
  return first
}

/** The last word of what follows as part of the reference: full words beside it, or the rest of a name with capitals. */
function lastOf(text: string, tokens: readonly Token[], at: number, little: ReadonlySet<string>): number {
  let last = at
  for (let next = at + 1; next < Math.min(tokens.length, at + BEHIND_LAW); next++) {
    const token = tokens[next]
    if (token === undefined || token.separation !== Separation.None) break
    const isName = /^\p{Lu}/u.test(text.slice(token.start, token.end))
    if (isName) last = next
    else if (!little.has(token.surface)) break
  }
  return last
}

/** Steps behind a number within which the session stands: *its seventy-eighth and seventy-ninth sessions*. */
const SESSION_WITHIN = 8

/** Whether a word is part of the number of a session, which is another in every text. */
export function isSessionNumber(
  tokens: readonly Token[],
  at: number,
  { ordinal, session, little }: Pick<Stakes, 'ordinal' | 'session' | 'little'>,
): boolean {
  if (!ordinal.test(tokens[at]?.surface ?? '')) return false
  for (let next = at + 1; next < Math.min(tokens.length, at + SESSION_WITHIN); next++) {
    const surface = tokens[next]?.surface ?? ''
    if (session.has(surface)) return true
    if (!ordinal.test(surface) && !little.has(surface))
      return next - at <= 2 && session.has(tokens[next + 1]?.surface ?? '')
  }
  return false
}
