import { type JoiningWord, joiningWord, type Qualifier, qualifiersNear } from '../../match/index.ts'
import { baseLanguage, functionWords, type Words } from '../../text/index.ts'
import type { Subject } from './subject.ts'
import type { Use, UseReader } from './uses.ts'
import { type WordsAlong, wordsAlong } from './words-along.ts'

/** A use with the words that belong to it: the qualities a text lists of the thing. */
export interface Wording {
  use: Use
  start: number
  end: number
  quote: string
  /** Qualities in the order of the text: their keys are compared, their texts shown. */
  qualities: Quality[]
  /** What joins them, offsets into the passage: *or* is another wording than *and*. */
  joining: JoiningWord | null
  /** Equal for equal wordings, whatever their inflection. */
  key: string
  /** Stems of the words looked for: of two names of one concept each has its own. */
  core: string
  /** A recorded phrase that may have been longer in the document. */
  cut: boolean
}

export interface Quality {
  key: string
  start: number
  end: number
  text: string
}

/** A use with the qualities that may be its own. */
export interface ReadUse {
  use: Use
  items: Qualifier[]
  cut: boolean
  /** Stems of the words looked for. */
  core: string
}

/** Reads what stands around each use: the qualities of its thing, its stems. */
export function useReader(subject: Subject): UseReader<ReadUse> {
  const words = wordsAlong()
  return { words, read: use => readUse(use, subject, words) }
}

/**
 * The wording around each use.
 *
 * In a list, a use counts where it has one of the qualities asked for. A single word before a thing may be a verb
 * (*bridge digital divides*): it counts as a quality where another place shows it to be one (*the gender digital
 * divide*, *rural and gender divides*).
 * @returns `apart`: uses left out since their words stand apart and nobody confirmed that they belong together.
 */
export function wordingsOf(read: readonly ReadUse[], subject: Subject): { wordings: Wording[]; apart: number } {
  const qualities = new Map<string, Set<string>>()
  for (const { use, items } of read)
    for (const { key, sure } of items) {
      const language = baseLanguage(use.document.header.language)
      const known = qualities.get(language) ?? new Set(subject.heads.get(language)?.wanted)
      if (sure) known.add(key)
      qualities.set(language, known)
    }
  const joiningIn = joiningWords()
  let apart = 0
  const wordings = read.flatMap(one => {
    const language = baseLanguage(one.use.document.header.language)
    const items = one.items.filter(
      ({ key, sure, verb }) => sure || (qualities.get(language)?.has(key) && (!verb || subject.kind === 'list')),
    )
    const wanted = subject.kind === 'list' ? subject.heads.get(language)?.wanted : undefined
    if (
      wanted !== undefined &&
      one.use.isThing &&
      new Set(items.flatMap(({ key }) => (wanted.has(key) ? key : []))).size < subject.least
    )
      return []
    if (one.use.apart) {
      apart++
      return []
    }
    return [toWording(one, items, joiningIn)]
  })
  return { wordings, apart }
}

/** What joins the members of a list: few lists are written in more than one of thousands of places. */
function joiningWords(): typeof joiningWord {
  const known = new Map<string, Map<string, JoiningWord | null>>()
  return (list, language) => {
    const ofLanguage = known.get(language) ?? new Map<string, JoiningWord | null>()
    known.set(language, ofLanguage)
    const had = ofLanguage.get(list)
    if (had !== undefined) return had
    const found = joiningWord(list, language)
    ofLanguage.set(list, found)
    return found
  }
}

function readUse(use: Use, subject: Subject, wordsOf: WordsAlong): ReadUse {
  const { language } = use.document.header
  const { start: from, end: to } = use.within
  const text = use.passage.text.slice(from, to)
  const words = wordsOf(text, language)
  const { first, last } = placesOf(words, use.start - from, use.end - from)
  const extended = subject.kind === 'list' ? use.isThing : subject.extend
  const list = extended ? qualifiersNear(text, words, language, { first, last }) : { items: [], cut: false }
  const atEdge = first === 0 || last === words.count - 1
  return {
    use,
    items: list.items.map(item => ({ ...item, start: item.start + from, end: item.end + from })),
    // What stood before and behind a recorded phrase is not known.
    cut: use.status === 'phrase' || use.status === 'reported' ? list.cut || atEdge : false,
    core: contentKey(words, first, last, language),
  }
}

/** The first word that ends behind a place (−1: none does), and the last that begins before another. */
function placesOf({ count, starts, ends }: Words, start: number, end: number): { first: number; last: number } {
  let first = 0
  while (first < count && (ends[first] ?? 0) <= start) first++
  let last = count - 1
  while (last >= 0 && (starts[last] ?? 0) >= end) last--
  return { first: first === count ? -1 : first, last }
}

/** Stems of the words, little ones left out where there are others. */
function contentKey({ numbers, forms }: Words, first: number, last: number, language: string): string {
  const little = functionWords(baseLanguage(language))
  const all = Array.from(numbers.subarray(Math.max(0, first), last + 1))
  const content = all.filter(form => !little.has(forms.surfaces[form] ?? ''))
  return (content.length > 0 ? content : all).map(form => forms.stems[form] ?? '').join(' ')
}

function toWording({ use, cut, core }: ReadUse, items: readonly Qualifier[], joiningIn: typeof joiningWord): Wording {
  const start = Math.min(use.start, ...items.map(item => item.start))
  const end = Math.max(use.end, ...items.map(item => item.end))
  const { text } = use.passage
  const qualities = items.map(item => ({
    key: item.key,
    start: item.start,
    end: item.end,
    text: text.slice(item.start, item.end),
  }))
  const quote = text.slice(start, end)
  const joining = joiningIn(quote, use.document.header.language)
  return {
    use,
    start,
    end,
    quote,
    qualities,
    joining: joining && { ...joining, start: joining.start + start, end: joining.end + start },
    key: `${qualities.map(({ key }) => key).join(', ')} | ${core}${joining?.choice ? ' | or' : ''}`,
    core,
    cut,
  }
}
