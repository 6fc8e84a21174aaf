// A draft put to what was agreed.

import type { Citation } from './citations.ts'
import type { Locator } from './documents.ts'
import type { Finding } from './findings.ts'
import type { NamedPart } from './state-parts.ts'

/** What stands behind a stretch of a draft, strongest first. */
export type Verdict = 'verbatim' | 'near' | 'recombined' | 'term' | 'no-precedent'

/** A run of words that two texts share, or that only the draft (`insert`) or the agreed text (`delete`) has. */
export interface DiffPart {
  op: 'equal' | 'insert' | 'delete'
  text: string
}

/** An agreed wording beside a stretch of a draft. */
export interface Precedent extends Citation {
  /** 0 to 1: weight of the words in common against that of all words of both (Dice). */
  similarity: number
  /** The agreed sentence begins before these words, or goes on after them. */
  begunBefore: boolean
  goesOn: boolean
  /** Other places of the same document that have these words. */
  also: (Locator | null)[]
  /** What is known of each state’s part in it, where `--state` asks; null otherwise. */
  states: NamedPart[] | null
}

/** A stretch of a draft's paragraph; offsets are into the paragraph's text, UTF-16, end exclusive. */
export interface CheckSpan {
  /** Counted from 1 over the whole draft. */
  paragraph: number
  start: number
  end: number
  verdict: Verdict
  /** Of the best precedent, or of what comes closest where there is none; 0 where nothing does. */
  similarity: number
  /** Best first; of `recombined` one for each piece, in the order of the draft; empty where there is none. */
  precedents: Precedent[]
  /** Of `recombined`: the stretch of the draft that each precedent stands behind; null for other verdicts. */
  pieces: { start: number; end: number }[] | null
  /** Documents that have the wording of the first precedent word for word. */
  texts: number
  /** From the agreed words of the first precedent to the draft's; null where the verdict is no comparison. */
  diff: DiffPart[] | null
  /**
   * Of a near stretch that begins with words before those of its first precedent, an item: the paragraph that leads into
   * it.
   */
  leadIn?: { text: string; locator: Locator | null }
  /** What comes closest, where nobody agreed the words. */
  closest: Precedent | null
  /** Texts that nobody adopted and that have these words, where they are no words that were agreed. */
  unadopted?: UnadoptedPlace[]
  /** Of `--alternatives`: other agreed wordings of the same idea; null where that was not asked. */
  alternatives: Alternative[] | null
  /** In a live draft: the choice at a bracket with which it was read; absent where every bracket has its first. */
  choice?: DraftChoice
  /** In a live draft: the words as read, with one choice at each bracket; absent where no bracket stands in them. */
  reading?: string
}

/** A wording in the brackets of a live draft; empty where the bracket is left out. */
export interface DraftChoice {
  text: string
  /** The words that are left out; absent where some are chosen. */
  without?: string
  /**
   * Where the words stand in the paragraph: the same may be chosen at two brackets. Of a bracket that is left out its
   * beginning.
   */
  start: number
  end: number
  /** Delegation that proposes it, as the draft has it. */
  by: string | null
}

/** An agreed wording that could stand in another's place, with who agreed it. */
export interface Alternative {
  wording: string
  /** Curators call them one idea (`family`), or they are alike (`passage`). */
  kind: 'family' | 'passage'
  /** 0 to 1, to the wording asked about; null where curators say so and nothing was compared. */
  similarity: number | null
  /** Documents that have this wording. */
  texts: number
  /** Widest adoption first, then newest. */
  citations: Citation[]
  /** Only where states were asked about: the part of each in the texts cited, in the same order. */
  parts?: { id: string; states: NamedPart[] }[]
}

export interface CheckFinding {
  rule: string
  severity: Finding['severity']
  paragraph: number
  start: number
  end: number
  message: string
  /** The same as data: which sentence, and the words in it; absent where a rule has only its sentence. */
  says?: { id: string; params: Record<string, string> }
  /** What the rule rests on: a named source, or a rule of ours. */
  source: string
  /** The agreed text it is about. */
  place: { id: string; language: string; locator: Locator | null } | null
  /** Which wording in brackets it belongs to, as for a span. */
  choice?: DraftChoice
}

export interface CheckParagraph {
  /** Counted from 1. */
  number: number
  /** The draft's own number. */
  locator: Locator | null
  text: string
}

/** An adopted text that a draft is. */
export interface AdoptedText {
  id: string
  language: string
  title: string
  adopted: string | null
  /** Numbers of the draft’s paragraphs that are not the text’s, word for word. */
  changed: number[]
  /** Places of the text that the draft does not have whole: cut, changed or left out. */
  lacking: string[]
  leftOut: boolean
}

/** A text that nobody adopted and that has words of a draft: it failed, or it is a draft or report. */
export interface UnadoptedPlace {
  id: string
  title: string
  locator: Locator | null
  why: 'failed' | 'not-adopted'
}

/** A draft put to the agreed texts of a library. */
export interface CheckAnswer {
  draft: { file: string; title: string | null; language: string; paragraphs: number }
  corpus: string
  searched: { documents: number; passages: number; languages: string[]; latest: string | null }
  /** Documents that are the draft itself: no precedents of their own words. With why. */
  excluded: { id: string; language: string; why: string }[]
  /**
   * The adopted text that the draft is, but for some paragraphs, by their numbers; null where it is none. `leftOut`: it is no
   * precedent here, and the draft is held against all others.
   */
  itself?: AdoptedText | null
  paragraphs: CheckParagraph[]
  spans: CheckSpan[]
  findings: CheckFinding[]
  /** Errors and warnings by their place in `findings`, the gravest first; of one gravity in the order of the draft. */
  worst?: number[]
  /** Shares of the draft's words. */
  coverage: { verbatim: number; near: number; recombined: number; term: number; noPrecedent: number }
  notes: string[]
}
