import { COALITION } from '../../text/index.ts'
import type {
  Citation,
  Counterpart,
  DocumentRef,
  Entry,
  Locator,
  SameParagraph,
  Seen,
  TextStatus,
  UsesOfKind,
} from '../../types.ts'
import type { Hit } from '../search/index.ts'
import { isGuess } from './best.ts'
import type { LookupAnswer } from './lookup.ts'

/** One place to cite, with the text around the words asked for. */
export interface ScreenItem {
  document: DocumentRef
  locator: Locator | null
  status: TextStatus
  /** How a phrase was seen; null for a full text. */
  seen: Seen | null
  /** A stretch of the document; of a digest only its own short words. */
  text: string
  /** Where the words asked for stand in it. */
  start: number
  end: number
  editions: SameParagraph[]
  /** Only of a passage that has not all that was asked: the words that it lacks. */
  lacks?: string[]
  /** The same paragraph in the language asked for beside it. */
  beside?: Counterpart | null
}

/** What the places of a section have in common: who agreed, and how. */
export type SectionKind = 'agreed' | 'vote' | 'some' | 'unknown' | 'coalition' | 'plans'

export interface ScreenSection {
  kind: SectionKind
  items: ScreenItem[]
  /** All such places, those of the best text apart; null where they were not counted by kind. */
  of: number | null
}

/** What answers on one screen: the wording to cite, and beside it what was agreed otherwise. */
export interface FirstScreen {
  /** The entry that is answered with; null where passages answer. */
  entry: Entry | null
  /** Other entries, longer terms among them, each by its label. */
  others: string[]
  /** Places of the text to cite first: one of a full text, up to three phrases of a digest. */
  best: ScreenItem[]
  sections: ScreenSection[]
  /** Uses that are no agreed words, which this screen leaves out. */
  aside: { toConfirm: number; reported: number; notAdopted: number }
  /** Uses in all, and of these shown. */
  uses: number
  shown: number
}

/** Lines that all sections may take, and most places of one. */
export const ROOM = 10
const MOST = 3
const BEST = 3

const order: readonly SectionKind[] = ['agreed', 'vote', 'coalition', 'some', 'unknown', 'plans']

/**
 * Choose what of an answer stands on one screen. Everything else is counted.
 *
 * @param room lines that the sections below the best place may take.
 */
export function firstScreen(
  { entries, passages, found }: Pick<LookupAnswer, 'entries' | 'passages' | 'found'>,
  room = ROOM,
): FirstScreen {
  const sure = entries.filter(({ match }) => !isGuess[match.kind])
  const entry = sure[0] ?? (passages.length > 0 ? null : (entries[0] ?? null))
  const items = entry ? entry.citations.filter(isAgreedWords).map(fromCitation) : passages.flatMap(fromHit)
  const best = bestOf(items)
  const sections = sectionsOf(
    items.filter(one => !best.includes(one)),
    best[0] ?? null,
    room,
    entry,
  )
  const {
    citations = found?.total ?? passages.length,
    toConfirm = 0,
    reported = 0,
    notAdopted = 0,
  } = entry?.adoption ?? {}
  return {
    entry,
    others: entries.filter(one => one !== entry).map(({ match }) => match.label),
    best,
    sections,
    aside: { toConfirm, reported, notAdopted },
    uses: citations,
    shown: best.length + sections.reduce((sum, section) => sum + section.items.length, 0),
  }
}

const isAgreedWords = ({ confirmed, status, document }: Citation): boolean =>
  confirmed && status !== 'reported' && document.adoption.mode !== 'none'

/** The first place; of a digest also the next ones, since none of them is a paragraph that can be read whole. */
function bestOf(items: readonly ScreenItem[]): ScreenItem[] {
  const [first] = items
  if (!first) return []
  if (first.status !== 'phrase') return [first]
  return items.filter(({ document }) => document.id === first.document.id).slice(0, BEST)
}

/** Each section has its first place before any has its second, as long as there is room. */
function sectionsOf(
  items: readonly ScreenItem[],
  best: ScreenItem | null,
  room: number,
  entry: Entry | null,
): ScreenSection[] {
  const waiting = new Map<SectionKind, ScreenItem[]>(order.map(kind => [kind, []]))
  const isOurs = best?.document.issuer === COALITION
  for (const one of items) waiting.get(kindOf(one, isOurs))?.push(one)
  const taken = new Map<SectionKind, ScreenItem[]>()
  let left = room
  for (let round = 0; round < MOST; round++)
    for (const kind of order) {
      const next = waiting.get(kind)?.[round]
      const cost = taken.has(kind) ? 1 : 2
      if (!next || cost > left) continue
      taken.set(kind, [...(taken.get(kind) ?? []), next])
      left -= cost
    }
  return order.flatMap(kind => {
    const items = taken.get(kind)
    return items ? [{ kind, items, of: entry && countOf(entry, kind, best, isOurs) }] : []
  })
}

/** Uses of a kind in all texts, without those of the text to cite first that stand above. */
function countOf({ uses, citations }: Entry, kind: SectionKind, best: ScreenItem | null, isOurs: boolean): number {
  const all = uses.filter(one => sectionOf(one, isOurs) === kind).reduce((sum, one) => sum + one.citations, 0)
  const above = best && kindOf(best, isOurs) === kind ? 1 : 0
  return Math.max(all - above, citations.length === 0 ? 0 : 1)
}

/** @param bestIsOurs the Coalition is cited first: it then needs no section of its own. */
function kindOf({ document }: ScreenItem, bestIsOurs: boolean): SectionKind {
  const { kind, issuer, adoption } = document
  return sectionOf({ kind, issuer, mode: adoption.mode }, bestIsOurs)
}

function sectionOf({ kind, issuer, mode }: Omit<UsesOfKind, 'citations'>, bestIsOurs: boolean): SectionKind {
  if (kind === 'programme-of-action') return 'plans'
  if (issuer === COALITION && !bestIsOurs) return 'coalition'
  if (mode === 'consensus' || mode === 'adopted-without-vote') return 'agreed'
  if (mode === 'vote') return 'vote'
  return mode === 'unknown' ? 'unknown' : 'some'
}

function fromCitation({
  document,
  locator,
  status,
  seen,
  quote,
  context,
  summary,
  start,
  contextStart,
  editions,
  counterpart,
}: Citation): ScreenItem {
  // A digest that a script gathered is phrases only: all of them together show the verb and what else is said.
  const around = seen === 'file' ? summary : context
  const text = around ?? quote
  const at = around === null ? 0 : start - (seen === 'file' ? 0 : (contextStart ?? 0))
  const place = { document, locator, status, seen, text, start: at, end: at + quote.length, editions: editions ?? [] }
  return counterpart === undefined ? place : { ...place, beside: counterpart }
}

/** Of a digest only a short quotation that has the words: the rest is our summary. */
function fromHit({ document, locator, status, text, matches, quotations, lacks, editions = [] }: Hit): ScreenItem[] {
  const [first] = matches
  if (!first) return []
  const { start, end } = first
  if (status !== 'summary') {
    const seen = status === 'phrase' ? 'file' : null
    return [{ document, locator, status, seen, text, start, end, editions, ...(lacks && { lacks }) }]
  }
  return quotations
    .filter(one => one.status === 'phrase' && matches.some(({ start, end }) => one.start <= start && end <= one.end))
    .slice(0, 1)
    .map(({ start, end, seen }) => {
      if (seen === 'file') return { document, locator, status: 'phrase' as const, seen, text, start, end, editions }
      const words = text.slice(start, end)
      return { document, locator, status: 'phrase' as const, seen, text: words, start: 0, end: words.length, editions }
    })
}
