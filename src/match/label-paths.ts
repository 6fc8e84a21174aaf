import {
  functionWords,
  isLooseArticle,
  Separation,
  separationBefore,
  stem,
  type Token,
  tokenize,
  verbOfLabel,
} from '../text/index.ts'
import { acronymOf } from './acronym.ts'
import { asksForCapital } from './distinctions.ts'

/** One word of a label as the trie stores it. */
export interface Step {
  stem: string
  separation: Separation
  /** Set where the word must be written in capitals. */
  acronym: string | null
  /** The word as the label has it; null where several are written together. */
  written: string | null
  /** The stem is the key of a verb. */
  verb: boolean
}

/** One way through the trie for a label; `joined` where words are written together that the label writes apart. */
export interface LabelPath {
  steps: Step[]
  joined: boolean
  /** Joined across a space: found in a text only when written together there. */
  closed: boolean
  /** The label is one word that asks for a capital. */
  capital: boolean
}

const mostGroups = 3

/**
 * All ways in which a label is looked for: its words; its hyphen groups written together (`multistakeholder`);
 * in a label of two or three words, two of them written together (`cybersecurity` for `cyber security`).
 * In French, articles after the first word are left out.
 */
export function labelPaths(text: string, base: string): LabelPath[] {
  const verb = verbStep(text, base)
  const groups = hyphenGroups(text, base)
  const paths: LabelPath[] = []
  const joinable = groups.flatMap((group, at) => (group.tokens.length > 1 ? [at] : [])).slice(0, mostGroups)
  for (let choice = 0; choice < 2 ** joinable.length; choice++) {
    const joined = new Set(joinable.filter((_, bit) => (choice >> bit) & 1))
    for (const form of verb === null ? [null] : [null, verb])
      paths.push({
        steps: groups.flatMap((group, at) => (joined.has(at) ? [joinedStep(group, base)] : apart(group, text, form))),
        joined: choice > 0,
        closed: false,
        capital: groups.length === 1 && groups[0]?.tokens.length === 1 && capitalOf(groups[0], base),
      })
  }
  return [...paths, ...writtenTogether(groups, text, base)]
}

interface Group {
  tokens: Token[]
  separation: Separation
  text: string
}

function hyphenGroups(text: string, base: string): Group[] {
  const groups: Group[] = []
  let carried: Separation = Separation.None
  let open = false
  for (const [index, token] of tokenize(text, base).entries()) {
    const before = index === 0 ? Separation.None : separationBefore(token, base)
    const separation: Separation = before > carried ? before : carried
    carried = Separation.None
    const last = groups.at(-1)
    if (open && last !== undefined) last.tokens.push(token)
    else if (index > 0 && isLooseArticle(token.stem, base)) carried = separation
    else groups.push({ tokens: [token], separation, text })
    open = token.hyphenNext
  }
  return groups
}

function capitalOf({ tokens, text }: Group, base: string): boolean {
  return tokens.some(token => asksForCapital(text.slice(token.start, token.end), token.stem, base))
}

/** How the trie names what the forms of a verb share. */
export function verbStem(key: string): string {
  return `verb ${key}`
}

/** The offset of the verb of a verb phrase, and its name in the trie. */
function verbStep(text: string, base: string): { start: number; stem: string } | null {
  const tokens = tokenize(text, base)
  const written = tokens.map(({ start, end }) => text.slice(start, end))
  const verb = verbOfLabel(tokens, written, base)
  return verb === null ? null : { start: tokens[verb.at]?.start ?? 0, stem: verbStem(verb.key) }
}

function apart(group: Group, text: string, verb: { start: number; stem: string } | null = null): Step[] {
  return group.tokens.map((token, index) => ({
    stem: verb?.start === token.start ? verb.stem : token.stem,
    separation: index === 0 ? group.separation : Separation.None,
    acronym: acronymOf(text.slice(token.start, token.end)),
    written: text.slice(token.start, token.end),
    verb: verb?.start === token.start,
  }))
}

function joinedStep(group: Group, base: string): Step {
  const first = group.tokens[0]
  return {
    stem: stem(group.tokens.map(token => token.surface).join(''), base),
    separation: group.separation,
    acronym: first === undefined ? null : acronymOf(group.text.slice(first.start, first.end)),
    written: null,
    verb: false,
  }
}

function writtenTogether(groups: Group[], text: string, base: string): LabelPath[] {
  if (groups.length < 2 || groups.length > 3) return []
  const little = functionWords(base)
  return groups.slice(1).flatMap((second, at) => {
    const first = groups[at]
    if (first === undefined || second.separation !== Separation.None) return []
    const tokens = [...first.tokens, ...second.tokens]
    if (tokens.length !== 2 || tokens.some(token => little.has(token.surface) || token.elided)) return []
    const steps = groups.flatMap((group, index) =>
      index === at ? [joinedStep({ ...first, tokens }, base)] : index === at + 1 ? [] : apart(group, text),
    )
    return [{ steps, joined: true, closed: true, capital: false }]
  })
}
