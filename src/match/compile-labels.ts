import { FocError } from '../errors.ts'
import { baseLanguage, type Token, tokenize } from '../text/index.ts'
import type { Match, Term } from '../types.ts'
import { acronymOf } from './acronym.ts'
import { labelPaths } from './label-paths.ts'
import { type Arrival, type Machine, scan } from './scan.ts'
import { settle } from './settle.ts'
import { tierOf } from './tier.ts'
import { addPath, emptyNode, type LabelEntry } from './trie.ts'
import { createVocabulary } from './vocabulary.ts'

/** Finds every label of a glossary in texts, in one pass each. */
export interface Matcher {
  /**
   * Every use of a label of the text's language (base subtag), in reading order, longer before shorter.
   * `text.slice(start, end)` is the wording. Matches inside a longer match of another concept are `nested`.
   */
  match(text: string, language: string): Match[]
  /** As `match`, but only inside the spans (the quotations of a digest); no match crosses the edge of a span. */
  matchWithin(text: string, language: string, spans: readonly { start: number; end: number }[]): Match[]
}

const longestLabel = 60

/**
 * Compile the labels of a glossary into one trie per language, walked over folded and lightly stemmed words.
 * Method and measurements: shared/notes/algorithms.md, section 1.
 *
 * @throws {FocError} `DUPLICATE_LABEL` when two concepts claim one spelling in one language; `LABEL_TOO_LONG` past 60 words.
 */
export function compileLabels(terms: readonly Term[]): Matcher {
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
      addLabel(machineOf(machines, base), { term: term.id, ...keysOf(label.text, tokens) })
    }

  function match(text: string, language: string): Match[] {
    const machine = machines.get(baseLanguage(language))
    if (machine === undefined) return []
    const tokens = tokenize(text, machine.base)
    return settle(scan(machine, text, tokens).map(arrival => toMatch(arrival, text, tokens)))
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
  const machine = { base, root: emptyNode(), vocabulary: createVocabulary(base) }
  machines.set(base, machine)
  return machine
}

function addLabel({ base, root, vocabulary }: Machine, entry: LabelEntry): void {
  for (const path of labelPaths(entry.text, base)) {
    addPath(root, path, entry, vocabulary.number)
    if (path.closed) continue
    for (const step of path.steps) vocabulary.mayBeCut(step.stem)
  }
  for (const surface of entry.surfaces) vocabulary.mayBeCut(surface)
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

function keysOf(written: string, tokens: readonly Token[]): Omit<LabelEntry, 'term'> {
  const text = written.trim()
  const shift = written.length - written.trimStart().length
  return {
    text,
    head: text.slice(0, (tokens[0]?.start ?? 0) - shift),
    tail: text.slice((tokens.at(-1)?.end ?? 0) - shift),
    surfaces: tokens.map(token => token.surface),
    hyphens: tokens.map(token => token.hyphenNext),
  }
}

/** A bracket or apostrophe that the label has at its ends belongs to the wording, where the text has it too. */
function toMatch(arrival: Arrival, text: string, tokens: readonly Token[]): Match {
  const { entry } = arrival.output
  const first = tokens[arrival.first]?.start ?? 0
  const last = tokens[arrival.last]?.end ?? 0
  const start = text.startsWith(entry.head, first - entry.head.length) ? first - entry.head.length : first
  const end = text.startsWith(entry.tail, last) ? last + entry.tail.length : last
  return {
    term: entry.term,
    label: entry.text,
    start,
    end,
    tier: tierOf(arrival, text.slice(start, end), tokens),
    nested: false,
  }
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
