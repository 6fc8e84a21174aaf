import {
  type Clitics,
  functionWords,
  isAnyArticle,
  isCoordinator,
  isLooseArticle,
  isPrefix,
  mayBeginWithAnd,
  rulesOf,
  stem,
  verbKeys,
  type WordForms,
} from '../text/index.ts'
import { verbStem } from './label-paths.ts'
import { type Lexicon, letterBit } from './lexicon.ts'
import { stemBit } from './trie.ts'

/** What a word is to the walk, as bits. */
export const WordKind = {
  Little: 1,
  Coordinator: 2,
  /** An Arabic word that begins with *and*. */
  Conjoined: 4,
  /** A French article, which may be skipped inside a label. */
  Article: 8,
  /** Some word of the glossary begins with it: it may be the first part of a word written apart. */
  Begins: 16,
  /** Labels use other readings of it: behind Arabic clitics, as a form of a verb, as a plural of capitals. */
  HasOthers: 32,
  /** A comma before it is no more than a serial comma. */
  AfterSerial: 128,
  /** An article of any language. */
  AnyArticle: 256,
  /** Joined to the next word by a hyphen, it is no word of its own: *non-State*. */
  Prefix: 512,
  /** Written with letters outside ASCII. */
  Accented: 1024,
  /** In an address: no word of the document. Set by the passage, not by the word. */
  InAddress: 64,
  /** With the words behind it, it makes a word of the glossary that is written together. Set by the passage, too. */
  Joins: 2048,
} as const

/** What the glossary knows about the written forms of a table, by their numbers there; worked out when first asked. */
export interface WordFacts {
  forms: WordForms
  /** Number of the stem; 0 where no label uses it. */
  stems: Int32Array
  /** Stems of all readings, as bits of `stemBit`. */
  bits: Int32Array
  /** Number of the folded word; 0 where no label has it. */
  surfaces: Int32Array
  /** Letters with which words go on that begin like it, and its own first letter, as bits of `letterBit`. */
  begins: Int32Array
  letters: Int32Array
  /** Bits of `WordKind`; 65535 where the form is not worked out yet. */
  kinds: Uint16Array
  /** Numbers of the stems of other readings. */
  others: Map<number, number[]>
}

const unknown = 0xffff

export function emptyFacts(forms: WordForms): WordFacts {
  return {
    forms,
    stems: new Int32Array(0),
    bits: new Int32Array(0),
    surfaces: new Int32Array(0),
    begins: new Int32Array(0),
    letters: new Int32Array(0),
    kinds: new Uint16Array(0),
    others: new Map(),
  }
}

/** Make room for every form that its table holds by now. */
export function makeRoom(facts: WordFacts): void {
  const wanted = facts.forms.written.length
  if (wanted <= facts.kinds.length) return
  const length = Math.max(wanted, facts.kinds.length * 2, 1024)
  const { kinds } = facts
  for (const list of ['stems', 'bits', 'surfaces', 'begins', 'letters'] as const) {
    const longer = new Int32Array(length)
    longer.set(facts[list])
    facts[list] = longer
  }
  facts.kinds = new Uint16Array(length).fill(unknown)
  facts.kinds.set(kinds)
}

/** The bits of `WordKind` of one form, for which there must be room. */
export function kindOf(facts: WordFacts, lexicon: Lexicon, form: number): number {
  const known = facts.kinds[form] ?? unknown
  return known === unknown ? workOut(facts, lexicon, form) : known
}

function workOut(facts: WordFacts, lexicon: Lexicon, form: number): number {
  const { base } = lexicon
  const surface = facts.forms.surfaces[form] ?? ''
  const own = facts.forms.stems[form] ?? ''
  const id = lexicon.knownStem(own)
  const clitics = rulesOf(base)?.clitics ?? null
  const bare = clitics === null ? [] : behindClitics(surface, clitics).map(rest => lexicon.knownStem(stem(rest, base)))
  const verbs = lexicon.hasVerbs
    ? verbKeys({ surface, stem: own }, base).map(key => lexicon.knownStem(verbStem(key)))
    : []
  const behind = bare.filter(other => other !== 0 && other !== id)
  const others = [...new Set([...behind, ...verbs, ...plural(facts.forms.written[form] ?? '', lexicon)])].filter(
    other => other !== 0 && other !== id,
  )
  const definite = clitics !== null && surface.startsWith(clitics.and + clitics.article)
  const conjoined = mayBeginWithAnd(surface, base) && (bare.some(rest => rest !== 0) || (definite && id !== 0))
  const begins = lexicon.goesOn(surface)
  const kinds =
    (functionWords(base).has(surface) ? WordKind.Little : 0) |
    (isCoordinator(surface, base) ? WordKind.Coordinator : 0) |
    (isCoordinator(surface, base) || mayBeginWithAnd(surface, base) ? WordKind.AfterSerial : 0) |
    (isAnyArticle(surface, base) ? WordKind.AnyArticle : 0) |
    (isPrefix(surface) ? WordKind.Prefix : 0) |
    (/[^\x20-\x7e]/.test(facts.forms.written[form] ?? '') ? WordKind.Accented : 0) |
    (conjoined ? WordKind.Conjoined : 0) |
    (isLooseArticle(own, base) ? WordKind.Article : 0) |
    (begins === 0 ? 0 : WordKind.Begins) |
    (others.length > 0 ? WordKind.HasOthers : 0)
  if (others.length > 0) facts.others.set(form, others)
  facts.stems[form] = id
  facts.bits[form] = [id, ...others].reduce((bits, one) => (one === 0 ? bits : bits | stemBit(one)), 0)
  facts.begins[form] = begins
  facts.letters[form] = letterBit(surface, 0)
  facts.surfaces[form] = lexicon.knownSurface(surface)
  facts.kinds[form] = kinds
  return kinds
}

/** The stem of an acronym behind its plural *s* (`NGOs`), which in some languages is no ending of words. */
function plural(written: string, lexicon: Lexicon): number[] {
  const singular = singularOfCapitals(written)
  return singular === null ? [] : [lexicon.knownStem(stem(singular, lexicon.base))]
}

/** An acronym without its plural *s*, in small letters; null for any other word. */
export function singularOfCapitals(written: string): string | null {
  return /^\p{Lu}{2,}s$/u.test(written) ? written.slice(0, -1).toLowerCase() : null
}

/** What may stand behind one or two clitics (and, so, in, as, for), where at least three letters stay. */
export function behindClitics(surface: string, { joining, linking }: Clitics): string[] {
  const rests: string[] = []
  for (let length = 1; length <= 2 && surface.length - length >= 3; length++) {
    if (!(joining + linking).includes(surface[length - 1] ?? '')) break
    rests.push(surface.slice(length))
  }
  return rests
}
