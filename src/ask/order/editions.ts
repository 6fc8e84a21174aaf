import { isDivided } from '../../match/worth/index.ts'
import type { PassageRow } from '../../store/index.ts'
import { agreedByAll, dateInterval } from '../../text/index.ts'
import type { DocumentHeader, SameParagraph, VoteCounts, Votes } from '../../types.ts'

/** A passage that may be shown, with its points. */
export interface Candidate<T> {
  of: T
  points: number
  passage: PassageRow
  header: DocumentHeader
}

/** One answer: the edition that is cited, and the others of the same paragraph, newest first. */
export interface Answer<T> extends Candidate<T> {
  editions: SameParagraph[]
}

/** Paragraphs that share more of their words than this are editions of one; less is enough in texts of one title. */
const ALIKE = 0.7
const ALIKE_IN_SERIES = 0.5
/** And, where only phrases are held, are as long as this share of each other. */
const SAME_LENGTH = 0.8

/**
 * Put the editions of one paragraph together: the same words in five sessions are one answer, which stands where the best
 * of them stood. Its newest edition is cited; where that was put to a divided vote and an older one was not, the older.
 * Digests are never put together, since what stands in them is our summary; but those that a script gathered are, by all
 * their phrases and how long their paragraphs are.
 */
export function foldEditions<T>(candidates: readonly Candidate<T>[]): Answer<T>[] {
  const groups: Group<T>[] = []
  const near = alikeGroups<T>()
  const told = candidates.map(one => ({ one, words: isWhole(one) ? wordsOf(one.passage.text) : new Set<string>() }))
  const rarest = byRarity(told.map(({ words }) => words))
  for (const { one, words } of told) {
    const signs = signsOf(rarest(words), one.header.title, words.size)
    const known = words.size === 0 ? undefined : near.of(signs).find(group => areAlike(group, words, one))
    if (known) known.members.push(one)
    else {
      const group = { words, members: [one], place: groups.length }
      groups.push(group)
      near.add(group, signs)
    }
  }
  return groups.map(({ members }) => answerOf(members))
}

interface Group<T> {
  /** Words of its first member. */
  words: ReadonlySet<string>
  members: Candidate<T>[]
  place: number
}

/** Groups that may be alike by their signs, in the order in which they were made. */
function alikeGroups<T>(): {
  add(group: Group<T>, signs: readonly string[]): void
  of(signs: readonly string[]): Group<T>[]
} {
  const bySign = new Map<string, Group<T>[]>()
  return {
    add: (group, signs) => {
      for (const sign of signs) {
        const known = bySign.get(sign)
        if (known) known.push(group)
        else bySign.set(sign, [group])
      }
    },
    of: signs => {
      const found = new Set<Group<T>>()
      for (const sign of signs) for (const group of bySign.get(sign) ?? []) found.add(group)
      return [...found].sort((a, b) => a.place - b.place)
    },
  }
}

/**
 * The signs of a set of words: so many of its rarest that two sets without a sign in common cannot share more than the least
 * that makes paragraphs alike (the prefix filter of Chaudhuri, Ganti and Kaushik, 2006).
 */
function byRarity(all: readonly ReadonlySet<string>[]): (words: ReadonlySet<string>) => string[] {
  const counts = new Map<string, number>()
  for (const words of all) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  const count = (word: string): number => counts.get(word) ?? 0
  return words =>
    [...words]
      .sort((a, b) => count(a) - count(b) || (a < b ? -1 : 1))
      .slice(0, words.size - Math.ceil(ALIKE_IN_SERIES * words.size) + 1)
}

/** Signs of any two texts, and those of texts of one title, which fewer words make alike: these bear the title. */
function signsOf(rarest: readonly string[], title: string, words: number): string[] {
  return [...rarest.slice(0, words - Math.ceil(ALIKE * words) + 1), ...rarest.map(sign => `${sign}\n${title}`)]
}

const isWhole = ({ header, passage }: Candidate<unknown>): boolean =>
  header.text === 'official' || header.text === 'copy' || passage.measured !== undefined

function areAlike<T>(
  { words, members }: Group<T>,
  others: ReadonlySet<string>,
  { header, passage }: Candidate<T>,
): boolean {
  const [first] = members
  if (first?.header.language !== header.language) return false
  // Two paragraphs of one text are no editions of each other because they begin alike.
  const isSeries = first.header.id !== header.id && first.header.title === header.title
  const least = isSeries ? ALIKE_IN_SERIES : ALIKE
  if (Math.min(words.size, others.size) <= least * Math.max(words.size, others.size)) return false
  const lengths = [first.passage.measured?.words ?? 0, passage.measured?.words ?? 0]
  if (Math.min(...lengths) < SAME_LENGTH * Math.max(...lengths)) return false
  return shareMost(words, others, least)
}

/** Whether of all words of two sets more than `least` are in both. Told as soon as too many are missing, as they mostly are. */
export function shareMost(one: ReadonlySet<string>, other: ReadonlySet<string>, least = ALIKE): boolean {
  const [few, many] = one.size < other.size ? [one, other] : [other, one]
  const suffices = (shared: number): boolean => shared / (one.size + other.size - shared) > least
  let shared = few.size
  for (const word of few) if (!many.has(word) && !suffices(--shared)) return false
  return suffices(shared)
}

/** What parts words in any script: two editions of one paragraph are spelt alike, so nothing else is folded away. */
const between = /[\s,;:.!?()[\]“”«»"’'،؛–—-]+/

function wordsOf(text: string): Set<string> {
  const words = new Set(text.toLowerCase().split(between))
  words.delete('')
  return words
}

function answerOf<T>(members: readonly Candidate<T>[]): Answer<T> {
  const [best] = members as [Candidate<T>, ...Candidate<T>[]]
  const newest = [...members].sort((a, b) => compare(dayOf(b), dayOf(a)) || members.indexOf(a) - members.indexOf(b))
  const agreed = newest.find(({ header: { adoption } }) => agreedByAll(adoption.mode) && !isDivided(adoption.votes))
  const first = newest[0] ?? best
  const cited = agreed && isDivided(first.header.adoption.votes) ? agreed : first
  return { ...cited, points: best.points, editions: othersOf(cited, newest).map(editionOf) }
}

/** One of each other document. */
function othersOf<T>(cited: Candidate<T>, members: readonly Candidate<T>[]): Candidate<T>[] {
  const seen = new Set([cited.header.id])
  return members.filter(({ header: { id } }) => !seen.has(id) && seen.add(id))
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
const dayOf = ({ header }: Candidate<unknown>): string => dateInterval(header.adopted)?.to ?? ''

/** Without who voted how. */
export function voteCounts(votes: Votes | null): VoteCounts | null {
  return votes && { for: votes.for, against: votes.against, abstaining: votes.abstaining }
}

function editionOf({ header, passage }: Candidate<unknown>): SameParagraph {
  const { id, adopted, language, adoption } = header
  return { id, adopted, language, locator: passage.locator, mode: adoption.mode, votes: voteCounts(adoption.votes) }
}
