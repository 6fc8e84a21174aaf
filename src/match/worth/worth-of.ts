import { baseLanguage, dateInterval, keptWords, stemmedWords, tokenize } from '../../text/index.ts'
import { noUses, textRulesOf } from '../../text/whole-texts.ts'
import type { DocumentHeader, Match, Passage, PointsBy } from '../../types.ts'
import type { HowSaid } from './how-said.ts'
import { isListed } from './is-listed.ts'
import { passageFacts } from './passage-facts.ts'
import { type Points, pointsBy, pointsIn } from './points.ts'
import { opening, standingPlaces } from './standing-places.ts'
import { coverage, type Weighed, weighWords } from './weigh-words.ts'
import { askedPoints, type DocumentFacts, standingPoints } from './worth.ts'

/** What a negotiator would cite first of a document, worked out once, when it is taken into the index. */
export interface Worths {
  /** Light stems of what the document is about. */
  about: AboutStems
  /** Points that a passage has whatever is asked; `at` in the order of the passages. */
  standing(at: number): number
  /** Points of a use of a concept in one of the passages, those of the passage included. */
  ofMatch(passage: Placed, use: Omit<Match, 'nested'>, said: HowSaid): number
  /** The same by what gives them. */
  standingBy(at: number): PointsBy
  ofMatchBy(passage: Placed, use: Omit<Match, 'nested'>, said: HowSaid): PointsBy
}

type Read = Pick<Passage, 'locator' | 'heading' | 'text' | 'quotations' | 'measured'>
type Placed = Read & { ordinal: number }
type Use = Pick<Match, 'term' | 'tier'>
type About = Pick<DocumentHeader, 'title' | 'language' | 'kind' | 'adoption' | 'adopted' | 'subjects'>

/** Passages of a document beyond which more of them say no more. */
const MANY = 20
const WORDS = 60

/** @param uses the uses of concepts in the passages, in their order. */
export function worthOf(header: About, passages: readonly Read[], uses: readonly (readonly Use[])[]): Worths {
  const { language } = header
  const sure = uses.map(ofPassage => ofPassage.filter(isSure).map(({ term }) => term))
  const concepts = sure.map(terms => new Set(terms))
  const document = documentFacts(header, concepts)
  const places = standingPlaces(passages)
  const standingOf = (at: number): Points | null => {
    const passage = passages[at]
    if (!passage) return null
    const { text, measured } = passage
    const place = { language, kind: header.kind, part: null, chapeau: null, ...places[at] }
    const facts = measured === undefined ? passageFacts(text, place) : measured.points / 100
    return standingPoints(facts, document, concepts[at]?.size ?? 0)
  }
  const standing = passages.map((_, at) => pointsIn(standingOf(at) ?? none))
  const about = aboutStems(header)
  const { title, subjects } = aboutSets(about)
  const inPassages = new Map<string, number>()
  for (const terms of concepts) for (const term of terms) inPassages.set(term, (inPassages.get(term) ?? 0) + 1)
  const weighed = rememberedLabels(language)
  const labels = new Map<string, { asked: Weighed; title: number; subject: number }>()
  const ofLabel = (label: string): { asked: Weighed; title: number; subject: number } => {
    const known = labels.get(label)
    if (known) return known
    const asked = weighed(label)
    const subject = Math.max(0, ...subjects.map(one => coverage(asked, one)))
    const found = { asked, title: coverage(asked, title), subject }
    labels.set(label, found)
    return found
  }
  const lengths = new Map<number, number>()
  const headed = rememberedHeadings(language)
  const usePoints = (
    { ordinal, locator, text, heading, quotations, measured }: Placed,
    { term, label, start, end }: Omit<Match, 'nested'>,
    said: HowSaid,
  ): Points => {
    const { asked, ...inNames } = ofLabel(label)
    let times = 0
    for (const one of sure[ordinal] ?? []) if (one === term) times += 1
    const length = measured?.words ?? lengths.get(ordinal) ?? text.split(' ').length
    lengths.set(ordinal, length)
    const phrase = quotations.findIndex(one => one.start <= start && end <= one.end)
    // A digest quotes a concept once, however often its paragraph says it.
    times = Math.max(times, measured?.times?.[phrase] ?? 1)
    return askedPoints({
      // By BM25, with little for a short passage: a norm said in sixty words is no less about it than one in twenty.
      often: (times * 2.2) / (times + 1.2 * (0.75 + (0.25 * length) / WORDS)),
      share: 1,
      missing: 0,
      within: 0,
      titleHasIt: 0,
      tight: 1 - 0.3 * Math.min(1, Math.max(0, end - start - label.length) / 40),
      early: 1 - (measured?.starts[phrase] ?? (100 * start) / Math.max(1, text.length)) / 100,
      said,
      opening: opening(locator),
      listed: measured === undefined && isListed(text, start, end, language),
      ...inNames,
      heading: coverage(asked, headed(heading)),
      places: Math.min(1, Math.log1p(inPassages.get(term) ?? 0) / Math.log1p(MANY)),
    })
  }
  const standingBy = (at: number): PointsBy => pointsBy(standingOf(at) ?? none)
  return {
    about,
    standing: at => standing[at] ?? 0,
    standingBy,
    ofMatch: (passage, use, said) => pointsIn(usePoints(passage, use, said), standing[passage.ordinal] ?? 0),
    ofMatchBy: (passage, use, said) => ({
      ...standingBy(passage.ordinal),
      ...pointsBy(usePoints(passage, use, said)),
    }),
  }
}

const none: Points = () => {}

/** Light stems of what a document is about: of its title, and of each subject heading, one space apart. */
interface AboutStems {
  title: string
  subjects: string[]
}

function aboutStems({ title, subjects, language }: Pick<About, 'title' | 'subjects' | 'language'>): AboutStems {
  const stems = (words: string): string => stemmedWords(keptWords(words, language))
  return { title: stems(title), subjects: subjects.map(one => stems(one.toLowerCase())) }
}

function aboutSets({ title, subjects }: AboutStems): { title: Set<string>; subjects: Set<string>[] } {
  return { title: new Set(title.split(' ')), subjects: subjects.map(one => new Set(one.split(' '))) }
}

function documentFacts(header: About, concepts: readonly ReadonlySet<string>[]): DocumentFacts {
  const { title, language, kind, adoption, adopted } = header
  const days = dateInterval(adopted)
  const used = concepts.reduce((sum, { size }) => sum + Math.min(4, size), 0)
  return {
    mode: adoption.mode,
    votes: adoption.votes,
    kind,
    year: days === null ? null : Number(days.to.slice(0, 4)),
    density: used / (concepts.length + 5),
    oneState: (textRulesOf(baseLanguage(language))?.uses ?? noUses).oneState?.test(title) ?? false,
  }
}

const isSure = ({ tier }: Use): boolean => tier !== 'coordinated'

/** Labels weighed before, by language: the texts of an import use the same few hundred. */
const weighedBefore = new Map<string, Map<string, Weighed>>()
const MOST_LABELS = 20_000

function rememberedLabels(language: string): (label: string) => Weighed {
  const known = weighedBefore.get(language) ?? new Map<string, Weighed>()
  weighedBefore.set(language, known)
  return label => {
    const before = known.get(label)
    if (before) return before
    const weighed = weighWords(tokenize(label, language), language)
    if (known.size === MOST_LABELS) known.clear()
    known.set(label, weighed)
    return weighed
  }
}

function rememberedHeadings(language: string): (heading: readonly string[]) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>()
  return heading => {
    const key = heading.join('\n')
    const stems = known.get(key) ?? new Set(stemmedWords(keptWords(key, language)).split(' '))
    known.set(key, stems)
    return stems
  }
}
