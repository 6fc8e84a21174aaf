import {
  askedWorth,
  coverage,
  type HowSaid,
  passageFacts,
  standingWorth,
  type Weighed,
  weighWords,
} from '../../match/index.ts'
import { dateInterval, keptWords, stemmedWords, textPart, tokenize } from '../../text/index.ts'
import type { DocumentHeader, Locator, Match, Passage } from '../../types.ts'
import type { PassageWording } from './analyse.ts'

/** What a negotiator would cite first of a document, worked out once, when it is taken into the index. */
export interface Worths {
  /** Light stems of the title, one space apart. */
  about: string
  /** Points that each passage has whatever is asked, in their order. */
  standing: readonly number[]
  /** Points of a use of a concept in one of the passages. */
  ofMatch(passage: Placed, match: Match, said: HowSaid): number
}

type Read = Pick<Passage, 'locator' | 'heading' | 'text'>
type Placed = Read & { ordinal: number }

/** Passages of a document beyond which more of them say no more. */
const MANY = 20
const WORDS = 60

export function worthOf(header: DocumentHeader, passages: readonly Read[], wording: readonly PassageWording[]): Worths {
  const { language, kind, adoption, adopted } = header
  const days = dateInterval(adopted)
  const concepts = wording.map(({ matches }) => new Set(matches.filter(isSure).map(({ term }) => term)))
  const density = concepts.reduce((sum, { size }) => sum + Math.min(4, size), 0) / (passages.length + 5)
  const document = {
    mode: adoption.mode,
    votes: adoption.votes,
    kind,
    year: days === null ? null : Number(days.to.slice(0, 4)),
    density,
  }
  const leads = chapeaux(passages)
  const standing = passages.map(({ text, locator }, at) => {
    const place = { language, kind, part: textPart(locator), chapeau: leads[at] ?? null }
    return standingWorth(passageFacts(text, place), document, concepts[at]?.size ?? 0)
  })
  const about = stemmedWords(keptWords(header.title, language))
  const title = new Set(about.split(' '))
  const places = new Map<string, number>()
  for (const terms of concepts) for (const term of terms) places.set(term, (places.get(term) ?? 0) + 1)
  const weighed = rememberedLabels(language)
  const headed = rememberedHeadings(language)
  return {
    about,
    standing,
    ofMatch: ({ ordinal, text, heading }, { term, label, start, end }, said) => {
      const asked = weighed(label)
      const uses = (wording[ordinal]?.matches ?? []).filter(match => match.term === term && isSure(match)).length
      const length = text.split(' ').length
      const facts = {
        often: (uses * 2.2) / (uses + 1.2 * (0.25 + (0.75 * length) / WORDS)),
        share: 1,
        tight: 1 - 0.3 * Math.min(1, Math.max(0, end - start - label.length) / 40),
        early: 1 - start / Math.max(1, text.length),
        said,
        title: coverage(asked, title),
        heading: coverage(asked, headed(heading)),
        places: Math.min(1, Math.log1p(places.get(term) ?? 0) / Math.log1p(MANY)),
      }
      return (standing[ordinal] ?? 0) + askedWorth(facts)
    },
  }
}

const isSure = ({ tier }: Match): boolean => tier !== 'coordinated'

/** Of each passage the text that leads into it: *Calls upon States:* before its points (a), (b). */
function chapeaux(passages: readonly Pick<Read, 'locator' | 'text'>[]): (string | null)[] {
  const texts = new Map<string, string>()
  return passages.map(({ locator, text }) => {
    if (locator === null) return null
    texts.set(pathOf(locator.path), text)
    const isItem = locator.path.at(-1)?.kind === 'item'
    return isItem ? (texts.get(pathOf(locator.path.slice(0, -1))) ?? null) : null
  })
}

const pathOf = (path: Locator['path']): string => path.map(({ kind, number }) => `${kind} ${number}`).join('/')

function rememberedLabels(language: string): (label: string) => Weighed {
  const known = new Map<string, Weighed>()
  return label => {
    const before = known.get(label)
    if (before) return before
    const weighed = weighWords(tokenize(label, language), language)
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
