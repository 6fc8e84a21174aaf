import type { AdoptionMode, DocumentKind, Votes } from '../../types.ts'
import { isDivided } from './divided.ts'
import type { HowSaid } from './how-said.ts'
import type { PassageFacts } from './passage-facts.ts'
import type { Points } from './points.ts'
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
export function standingPoints(passage: PassageFacts | number, document: DocumentFacts, concepts: number): Points {
  const { mode, votes, kind, year, density, oneState } = document
  return give => {
    if (typeof passage === 'number') give('measured', passage)
    else passagePoints(passage)(give)
    give('oneState', oneState ? weights.oneState : 0)
    give('concepts', weights.concepts * (Math.min(6, concepts) / 6))
    give('density', weights.density * density)
    give('sixYears', weights.sixYears * (((year ?? PRESENT - 3) - PRESENT) / 6))
    give('adopted', adopted[mode])
    give('divided', isDivided(votes) ? DIVIDED : 0)
    give('kind', kinds[kind])
  }
}

/** Points that a passage has by itself, by what gives them. */
export function passagePoints(passage: PassageFacts): Points {
  return give => {
    give('part', weights.part * passage.part)
    give('norm', weights.norm * passage.norm)
    give('procedure', weights.procedure * passage.procedure)
    give('strong', weights.strong * passage.strong)
    give('together', weights.together * passage.together)
    give('addressed', weights.addressed * passage.addressed)
    give('rights', weights.rights * passage.rights)
    give('institution', weights.institution * passage.institution)
    give('institutionFirst', weights.institutionFirst * passage.institutionFirst)
    give('toBodies', weights.toBodies * passage.toBodies)
    give('length', weights.length * passage.length)
  }
}

/** Points for how what is asked stands in a passage, to be added to those it has anyway. */
export function askedPoints(asked: AskedFacts): Points {
  return give => {
    give('title', weights.title * asked.title)
    give('subject', weights.subject * asked.subject)
    give('heading', weights.heading * asked.heading)
    give('opening', weights.opening * asked.opening * asked.title)
    give('places', weights.places * asked.places)
    give('often', weights.often * asked.often)
    give('share', weights.share * asked.share)
    give('missing', weights.missing * asked.missing)
    give('titleHasIt', weights.titleHasIt * asked.titleHasIt)
    give('tight', weights.tight * asked.tight)
    give('early', weights.early * asked.early)
    give('within', weights.within * asked.within)
    give('listed', asked.listed ? weights.listed : 0)
    give(asked.said, asked.said === 'mentioned' ? weights.mentioned : asked.said === 'named' ? weights.named : 0)
  }
}
