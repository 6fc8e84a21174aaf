import type { AdoptionMode, DocumentKind, Votes } from '../../types.ts'
import type { HowSaid } from './how-said.ts'
import type { PassageFacts } from './passage-facts.ts'

/** What a document brings to each of its passages. */
export interface DocumentFacts {
  mode: AdoptionMode
  votes: Votes | null
  kind: DocumentKind
  /** Year of the latest possible day; null where undated. */
  year: number | null
  /** Concepts of the glossary in a passage of it on average, four at most counted in one. */
  density: number
}

/** How what is asked stands in a passage. */
export interface AskedFacts {
  /** How often, by BM25: 0 to 2.2, nothing added by a third. */
  often: number
  /** The share of it that is there. */
  share: number
  /** 1 where the words stand side by side, less the wider they stand apart. */
  tight: number
  /** 1 at the beginning of the passage, 0 at its end. */
  early: number
  said: HowSaid
  /** The share of it in the title, and in the headings above. */
  title: number
  heading: number
  /** How many passages of the document have it, as a share of many: 0 to 1. */
  places: number
}

/**
 * Weights by hand, in points, with their reasons. They were held against judged questions (`bench/lookup`); fitting
 * them to those gave nothing on questions left out, so a plain reason is worth more here than a third digit.
 */
export const weights = {
  // Is the text about it? A resolution on the right itself before all that touch on it.
  title: 3,
  heading: 1.5,
  places: 1.95,
  // How it stands in the passage.
  often: 2,
  share: 1.2,
  tight: 0.9,
  early: 1.2,
  // The title of another text, and the name of a body, say nothing of the subject.
  mentioned: -3.3,
  named: -1,
  // Norms are in what acts, opened by a verb that says one.
  part: 0.9,
  norm: 0.3,
  procedure: -0.7,
  strong: 0.6,
  addressed: 0.3,
  rights: 0.8,
  // A forum on the subject, its sessions and reports, are not cited for it.
  institution: -1.2,
  institutionFirst: -0.5,
  length: -0.2,
  // The field’s own vocabulary: here, and throughout the document.
  concepts: 0.5,
  density: 1,
  // Six years make an edition old, not wrong.
  sixYears: 0.6,
} as const

/** Points for who agreed. A vote hardly weighs; where more than a quarter did not vote for it, it does. */
const adopted: { [K in AdoptionMode]: number } = {
  consensus: 0,
  'adopted-without-vote': 0,
  vote: -0.1,
  endorsed: -0.8,
  network: -1,
  chair: -1.2,
  unknown: -1,
  none: -3,
}
const DIVIDED = -0.6

/** Points for kinds of documents: programmes of work and reports are seldom cited for a norm. */
const kinds: { [K in DocumentKind]: number } = {
  'founding-declaration': 0,
  declaration: 0,
  'joint-statement': 0,
  'country-statement': 0,
  'chair-statement': 0,
  'guiding-principles': 0,
  agenda: 0,
  resolution: 0,
  'terms-of-reference': -0.8,
  'programme-of-action': -0.8,
  'working-group-output': -1.6,
  report: -1.6,
  'consultation-summary': -1.6,
  other: -0.8,
}

const PRESENT = 2020

/** Whether more than a quarter of the votes cast were not for the text: 111–1–44 is divided, 174–3–4 is not. */
export function isDivided(votes: Votes | null): boolean {
  if (votes === null || votes.for === null) return false
  const others = (votes.against ?? 0) + (votes.abstaining ?? 0)
  return others / (votes.for + others) > 0.25
}

/** Points that a passage has whatever is asked; `concepts` of the glossary are used in it. */
export function standingWorth(passage: PassageFacts, document: DocumentFacts, concepts: number): number {
  const { part, norm, procedure, strong, addressed, rights, institution, institutionFirst, length } = passage
  const { mode, votes, kind, year, density } = document
  return (
    weights.part * part +
    weights.norm * norm +
    weights.procedure * procedure +
    weights.strong * strong +
    weights.addressed * addressed +
    weights.rights * rights +
    weights.institution * institution +
    weights.institutionFirst * institutionFirst +
    weights.length * length +
    weights.concepts * (Math.min(6, concepts) / 6) +
    weights.density * density +
    weights.sixYears * (((year ?? PRESENT - 3) - PRESENT) / 6) +
    adopted[mode] +
    (isDivided(votes) ? DIVIDED : 0) +
    kinds[kind]
  )
}

/** Points for how what is asked stands in a passage, to be added to those it has anyway. */
export function askedWorth(asked: AskedFacts): number {
  return (
    weights.often * asked.often +
    weights.share * asked.share +
    weights.tight * asked.tight +
    weights.early * asked.early +
    weights.title * asked.title +
    weights.heading * asked.heading +
    weights.places * asked.places +
    (asked.said === 'mentioned' ? weights.mentioned : asked.said === 'named' ? weights.named : 0)
  )
}
