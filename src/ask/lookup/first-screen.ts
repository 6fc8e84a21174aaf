import { COALITION } from '../../text/index.ts'
import type { Entry, Standing, TextsByWorth, UsesOfKind } from '../../types.ts'
import { isGuess } from './best.ts'
import type { LookupAnswer } from './lookup.ts'
import { citedItems, passageItems, type ScreenItem } from './screen-items.ts'

/** What the places of a section have in common: who agreed, and how; `apart`: the words asked for stand apart in them. */
export type SectionKind = 'agreed' | 'vote' | 'some' | 'unknown' | 'coalition' | 'plans' | 'apart'

export interface ScreenSection {
  kind: SectionKind
  items: ScreenItem[]
  /** Texts of this kind, that of the best place apart, of which an item is shown. */
  shown: number
  /** All such texts, one in five languages once; null where they were not counted by kind. */
  of: number | null
}

/** What answers on one screen: the wording to cite, and beside it what was agreed otherwise. */
export interface FirstScreen {
  /** The entry that is answered with, a longer term only where nothing else has the words; null where passages answer. */
  entry: Entry | null
  /** Other entries, longer terms among them, each by its label. */
  others: string[]
  /** Places of the text to cite first, three at most. */
  best: ScreenItem[]
  sections: ScreenSection[]
  /** The text whose editions lost consensus last, or found it, and where its place is; null where none did. */
  change: (Standing & { title: string; where: 'best' | 'shown' | 'elsewhere' }) | null
  /** Texts with nothing that can be cited as agreed, which this screen leaves out, each counted once. */
  aside: Omit<TextsByWorth, 'agreed'>
  /** Texts in all that have what was asked for, whatever their language, and of these shown with a place. */
  texts: number
  shown: number
}

/** Lines that all sections may take, and most places of one. */
export const ROOM = 10
const MOST = 3
const BEST = 3

const order: readonly SectionKind[] = ['agreed', 'vote', 'coalition', 'some', 'unknown', 'plans', 'apart']

const noneAside = { mentioned: 0, toConfirm: 0, reported: 0, notAdopted: 0 }

/**
 * Choose what of an answer stands on one screen. Everything else is counted, in texts. Passages that have the words asked
 * for apart are never among those that have them together: they follow, under a heading of their own.
 *
 * @param room lines that the sections below the best place may take.
 */
export function firstScreen(
  { entries, passages, found }: Pick<LookupAnswer, 'entries' | 'passages' | 'found'>,
  room = ROOM,
): FirstScreen {
  const sure = entries.filter(({ match }) => !isGuess[match.kind])
  const isAnswered = passages.some(({ together }) => together !== null)
  const entry = sure[0] ?? (isAnswered ? null : (entries[0] ?? null))
  const items = entry ? citedItems(entry) : passageItems(passages)
  const best = bestOf(items)
  const sections = sectionsOf(
    items.filter(one => !best.includes(one)),
    best[0] ?? null,
    room - (best[0]?.status === 'phrase' ? 0 : Math.max(0, best.length - 1)),
    entry,
  )
  const answering = [...best, ...sections.filter(({ kind }) => kind !== 'apart').flatMap(one => one.items)]
  return {
    entry,
    others: entries.filter(one => one !== entry).map(({ match }) => match.label),
    best,
    sections,
    change: changeOf(entry, answering),
    aside: entry?.texts ?? noneAside,
    texts: entry?.texts.agreed ?? found?.documentCount ?? 0,
    shown: idsOf(answering.filter(({ together }) => together)).size,
  }
}

const idsOf = (items: readonly ScreenItem[]): Set<string> => new Set(items.map(({ document }) => document.id))

/**
 * Whether consensus still holds decides whether a text can be cited: said of the best one, else of another that is shown,
 * else of any that is cited; a consensus that was lost before one that was found.
 */
function changeOf(entry: Entry | null, shown: readonly ScreenItem[]): FirstScreen['change'] {
  const changes = [
    ...shown.flatMap(({ document: { standing, title } }) => (standing ? [{ ...standing, title }] : [])),
    ...(entry?.standing.changes ?? []),
  ]
  const own = shown[0]?.document.standing
  const [of] = own ? changes : []
  const change = of ?? changes.find(one => one.change === 'lost') ?? changes[0]
  if (!change) return null
  const isShown = shown.some(({ document }) => document.standing?.since.id === change.since.id)
  return { ...change, where: own ? 'best' : isShown ? 'shown' : 'elsewhere' }
}

/**
 * The first place; of a digest also the next ones, since none of them is a paragraph that can be read whole; of a full text
 * those that are the next best of all.
 */
function bestOf(items: readonly ScreenItem[]): ScreenItem[] {
  const [first] = items
  if (!first) return []
  if (first.status !== 'phrase') {
    const end = items.findIndex(({ document, together }) => document.id !== first.document.id || !together)
    return items.slice(0, Math.max(1, Math.min(end === -1 ? BEST : end, BEST)))
  }
  return items
    .filter(({ document, together }) => document.id === first.document.id && together === first.together)
    .slice(0, BEST)
}

/** Each section has its first place before any has its second, as long as there is room; texts not shown yet come first. */
function sectionsOf(
  items: readonly ScreenItem[],
  best: ScreenItem | null,
  room: number,
  entry: Entry | null,
): ScreenSection[] {
  const isOurs = best?.document.issuer === COALITION
  const waiting = new Map<SectionKind, ScreenItem[]>(order.map(kind => [kind, []]))
  // Beside an answer, passages that are none are only counted.
  const fit = best?.together ? items.filter(({ together }) => together) : items
  for (const one of fit) waiting.get(kindOf(one, isOurs))?.push(one)
  const seen = new Set(best ? [best.document.id] : [])
  const taken = new Map<SectionKind, ScreenItem[]>()
  let left = room
  for (let round = 0; round < MOST; round++)
    for (const kind of order) {
      const others = waiting.get(kind) ?? []
      const next = others.find(({ document }) => !seen.has(document.id)) ?? others[0]
      const cost = taken.has(kind) ? 1 : 2
      if (!next || cost > left) continue
      waiting.set(
        kind,
        others.filter(one => one !== next),
      )
      seen.add(next.document.id)
      taken.set(kind, [...(taken.get(kind) ?? []), next])
      left -= cost
    }
  return order.flatMap(kind => {
    const items = taken.get(kind)
    if (!items) return []
    const shown = idsOf(items.filter(({ document }) => document.id !== best?.document.id)).size
    return [{ kind, items, shown, of: entry && countOf(entry, kind, best, isOurs) }]
  })
}

/** Texts of a kind, without the text that stands above. */
function countOf({ uses }: Entry, kind: SectionKind, best: ScreenItem | null, isOurs: boolean): number {
  const all = uses.filter(one => sectionOf(one, isOurs) === kind).reduce((sum, one) => sum + one.documents, 0)
  return all - (best && kindOf(best, isOurs) === kind ? 1 : 0)
}

/** @param bestIsOurs the Coalition is cited first: it then needs no section of its own. */
function kindOf({ document, together }: ScreenItem, bestIsOurs: boolean): SectionKind {
  if (!together) return 'apart'
  const { kind, issuer, adoption } = document
  return sectionOf({ kind, issuer, mode: adoption.mode }, bestIsOurs)
}

function sectionOf(
  { kind, issuer, mode }: Pick<UsesOfKind, 'kind' | 'issuer' | 'mode'>,
  bestIsOurs: boolean,
): SectionKind {
  if (kind === 'programme-of-action') return 'plans'
  if (issuer === COALITION && !bestIsOurs) return 'coalition'
  if (mode === 'consensus' || mode === 'adopted-without-vote') return 'agreed'
  if (mode === 'vote') return 'vote'
  return mode === 'unknown' ? 'unknown' : 'some'
}
