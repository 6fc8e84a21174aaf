import type { AdoptionMode, DocumentKind, PointsBy, Votes } from '../../types.ts'
import { isDivided } from './divided.ts'
import type { HowSaid } from './how-said.ts'
import type { PassageFacts } from './passage-facts.ts'
import { adopted, DIVIDED, kinds, weights } from './weights.ts'

/** What a document brings to each of its passages. */
export interface DocumentFacts {
  mode: AdoptionMode
  votes: Votes | null
  kind: DocumentKind
  /** Year of the latest possible day; null where undated. */
  year: number | null
  /** Concepts of the glossary in a passage of it on average, four at most counted in one. */
  density: number
  /** It speaks of one state, says its title. */
  oneState: boolean
}

/** How what is asked stands in a passage. */
export interface AskedFacts {
  /** How often, by BM25: 0 to 2.2, nothing added by a third. */
  often: number
  /** The share of it that is there. */
  share: number
  /** The share of it that is not, and of that what the title or a heading above has. */
  missing: number
  titleHasIt: number
  /** 1 where the words stand side by side, less the wider they stand apart. */
  tight: number
  /** 1 at the beginning of the passage, 0 at its end. */
  early: number
  said: HowSaid
  /** 1 where it only qualifies a longer term, which is another thing: *human rights* in *human rights defender*. */
  within: number
  /** They are one member of a list. */
  listed: boolean
  /** How early an operative paragraph stands in its text. */
  opening: number
  /** The share of it in the title, in the best of the subject headings, and in the headings above. */
  title: number
  subject: number
  heading: number
  /** How many passages of the document have it, as a share of many: 0 to 1. */
  places: number
}

const PRESENT = 2020

/**
 * Points that a passage has whatever is asked, by what gives them; `concepts` of the glossary are used in it.
 *
 * @param passage its facts, or the points that it has by itself where they were measured before.
 */
export function standingPoints(passage: PassageFacts | number, document: DocumentFacts, concepts: number): PointsBy {
  const { mode, votes, kind, year, density, oneState } = document
  return {
    ...(typeof passage === 'number' ? { measured: passage } : passagePoints(passage)),
    oneState: oneState ? weights.oneState : 0,
    concepts: weights.concepts * (Math.min(6, concepts) / 6),
    density: weights.density * density,
    sixYears: weights.sixYears * (((year ?? PRESENT - 3) - PRESENT) / 6),
    adopted: adopted[mode],
    divided: isDivided(votes) ? DIVIDED : 0,
    kind: kinds[kind],
  }
}

/** Points that a passage has by itself, by what gives them. */
export function passagePoints(passage: PassageFacts): PointsBy {
  return {
    part: weights.part * passage.part,
    norm: weights.norm * passage.norm,
    procedure: weights.procedure * passage.procedure,
    strong: weights.strong * passage.strong,
    together: weights.together * passage.together,
    addressed: weights.addressed * passage.addressed,
    rights: weights.rights * passage.rights,
    institution: weights.institution * passage.institution,
    institutionFirst: weights.institutionFirst * passage.institutionFirst,
    toBodies: weights.toBodies * passage.toBodies,
    length: weights.length * passage.length,
  }
}

/** Points for how what is asked stands in a passage, to be added to those it has anyway. */
export function askedPoints(asked: AskedFacts): PointsBy {
  return {
    title: weights.title * asked.title,
    subject: weights.subject * asked.subject,
    heading: weights.heading * asked.heading,
    opening: weights.opening * asked.opening * asked.title,
    places: weights.places * asked.places,
    often: weights.often * asked.often,
    share: weights.share * asked.share,
    missing: weights.missing * asked.missing,
    titleHasIt: weights.titleHasIt * asked.titleHasIt,
    tight: weights.tight * asked.tight,
    early: weights.early * asked.early,
    within: weights.within * asked.within,
    listed: asked.listed ? weights.listed : 0,
    [asked.said]: asked.said === 'mentioned' ? weights.mentioned : asked.said === 'named' ? weights.named : 0,
  }
}
