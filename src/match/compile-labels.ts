import { FocError } from '../errors.ts'
import { baseLanguage, rulesOf, type Token, tokenize, type Words } from '../text/index.ts'
import type { Match, MatchTier, Term } from '../types.ts'
import { acronymOf } from './acronym.ts'
import { arrangeMatches } from './arrange-matches.ts'
import { labelPaths } from './label-paths.ts'
import { createLexicon } from './lexicon.ts'
import { emptyPassage, type PassageWords, readPassage } from './passage-words.ts'
import { createWalker, type Machine, Way } from './scan.ts'
import { tierOf } from './tier.ts'
import { addPath, emptyTrie, type LabelEntry, type Output } from './trie.ts'

/** Finds every label of a glossary in texts, in one pass each. */
export interface Matcher {
  /**
   * Every use of a label of the text's language (base subtag), in reading order, longer before shorter.
   * `text.slice(start, end)` is the wording. Matches inside a longer match of another concept are `nested`.
   * Who has the words of the text already (`keptWords` in this language) gives them, and they are not read again.
   */
  match(text: string, language: string, words?: Words): Match[]
  /** As `match`, but only inside the spans (the quotations of a digest); no match crosses the edge of a span. */
  matchWithin(text: string, language: string, spans: readonly { start: number; end: number }[]): Match[]
}

/** What of a concept is looked for. */
export interface Labelled {
  id: Term['id']
  labels: readonly Pick<Term['labels'][number], 'text' | 'language'>[]
}

const longestLabel = 60
/** Most words of a passage whose arrays are used again for the next. */
const mostKept = 1 << 20

/**
 * Compile the labels of a glossary into one trie per language, walked over folded and lightly stemmed words. Method:
 * docs/matching.md.
 *
 * @throws {FocError} `DUPLICATE_LABEL` when two concepts claim one spelling in one language; `LABEL_TOO_LONG` past 60
 * words.
 */
export function compileLabels(terms: readonly Labelled[]): Matcher {
  const machines = new Map<string, Machine>()
  const owners = new Map<string, string>()
  for (const term of terms)
    for (const label of term.labels) {
      const base = baseLanguage(label.language)
      const tokens = tokenize(label.text, base)
      if (tokens.length === 0) continue
      if (tokens.length > longestLabel) throw tooLong(label.text, term.id)
      const key = `${base}\n${spelling(label.text, tokens)}`
      const owner = owners.get(key)
      if (owner === term.id) continue
      if (owner !== undefined) throw duplicate(label.text, base, owner, term.id)
      owners.set(key, term.id)
      addLabel(machineOf(machines, base), label.text, tokens, term.id)
    }
  const matchers = new Map([...machines].map(([base, machine]) => [base, matcherOf(machine)]))

  function match(text: string, language: string, words?: Words): Match[] {
    const base = baseLanguage(language)
    return matchers.get(base)?.(text, words?.forms.base === base ? words : null) ?? []
  }

  return {
    match,
    matchWithin: (text, language, spans) =>
      [...spans]
        .sort((a, b) => a.start - b.start || a.end - b.end)
        .flatMap(span =>
          match(text.slice(span.start, span.end), language).map(found => ({
            ...found,
            start: found.start + span.start,
            end: found.end + span.start,
          })),
        ),
  }
}

function machineOf(machines: Map<string, Machine>, base: string): Machine {
  const known = machines.get(base)
  if (known !== undefined) return known
  const machine = { lexicon: createLexicon(base), trie: emptyTrie() }
  machines.set(base, machine)
  return machine
}

function matcherOf(machine: Machine): (text: string, words: Words | null) => Match[] {
  let passage = emptyPassage()
  let found: Match[] = []
  const walk = createWalker(machine, (output, first, last, way) => {
    found.push(toMatch(output, passage, machine.lexicon.base, { first, last, way }))
  })
  return (text, words) => {
    if (passage.kinds.length > mostKept) passage = emptyPassage()
    readPassage(passage, text, machine.lexicon, words)
    found = []
    walk(passage)
    return arrangeMatches(found, text, machine.lexicon.base)
  }
}

function addLabel({ lexicon, trie }: Machine, written: string, tokens: readonly Token[], term: string): void {
  const surfaces = tokens.map(token => lexicon.surfaceNumber(token.surface))
  const entry = { term, ...keysOf(written, tokens), surfaces }
  for (const path of labelPaths(entry.text, lexicon.base)) {
    addPath(trie, path, entry, lexicon.stemNumber)
    if (path.steps.some(step => step.verb)) lexicon.hasVerbs = true
    if (path.closed) continue
    for (const step of path.steps) if (!step.verb) lexicon.mayBeCut(step.stem)
  }
  for (const { surface } of tokens) lexicon.mayBeCut(surface)
}

/** The spelling two concepts may not share: folded words, but acronyms as written, so that *US* is not *us*. */
function spelling(text: string, tokens: readonly Token[]): string {
  let key = ''
  for (const token of tokens) {
    key += acronymOf(text.slice(token.start, token.end)) ?? token.surface
    if (!token.hyphenNext) key += ' '
  }
  return key
}

function keysOf(written: string, tokens: readonly Token[]): Pick<LabelEntry, 'text' | 'head' | 'tail' | 'hyphens'> {
  const text = written.trim()
  const shift = written.length - written.trimStart().length
  return {
    text,
    head: text.slice(0, (tokens[0]?.start ?? 0) - shift),
    tail: text.slice((tokens.at(-1)?.end ?? 0) - shift),
    hyphens: tokens.map(token => token.hyphenNext),
  }
}

/** Whether *’s* ends here: it belongs to the phrase around the wording. */
function endsPossessive(text: string, end: number, base: string): boolean {
  if (!rulesOf(base)?.writing.possessive) return false
  const last = text.charCodeAt(end - 1)
  return (last === 0x73 || last === 0x53) && /['\u2019\u02bc]/.test(text.charAt(end - 2))
}

/** A bracket or apostrophe that the label has at its ends belongs to the wording, where the text has it too. */
function toMatch(
  { entry, joined }: Output,
  passage: PassageWords,
  base: string,
  { first, last, way }: { first: number; last: number; way: number },
): Match {
  const { text, words } = passage
  const { term, text: label, head, tail } = entry
  let start = words.starts[first] ?? 0
  let end = words.ends[last] ?? 0
  if (head !== '' && text.startsWith(head, start - head.length)) start -= head.length
  if (tail !== '' && text.startsWith(tail, end)) end += tail.length
  else if (endsPossessive(text, end, base) && !endsPossessive(label, label.length, base)) end -= 2
  const tier: MatchTier =
    (way & Way.Gap) !== 0
      ? 'coordinated'
      : joined || (way & Way.Joined) !== 0
        ? 'joined'
        : tierOf(entry, passage, { first, last, start, end })
  return { term, label, start, end, tier, nested: false }
}

function duplicate(text: string, base: string, owner: string, other: string): FocError {
  return new FocError(
    'DUPLICATE_LABEL',
    `the concepts ${owner} and ${other} both claim the label “${text}” (${base})`,
    {
      hint: 'Keep it in one of them, or make them one concept if they mean the same.',
    },
  )
}

function tooLong(text: string, term: string): FocError {
  return new FocError(
    'LABEL_TOO_LONG',
    `a label of the concept ${term} has more than ${longestLabel} words: “${text.slice(0, 60)}…”`,
    {
      hint: 'Use the set phrase itself as the label, not the sentence around it.',
    },
  )
}
