import { adoptionOrder, compareDates, isEarlier, statusOrder, textOrder } from '../../text/index.ts'
import type { AdoptionMode, CitationRef, EditionSource, SourceChange, TextKind } from '../../types.ts'
import { refOf, sourceKey } from './source-key.ts'

/** Reasons apart by what they say of the sources. */
export interface Verdicts {
  better: SourceChange[]
  worse: SourceChange[]
  newer: SourceChange[]
}

/** What became of the sources of one thing: of each by itself, and of all together. */
export function compareSources(before: readonly EditionSource[], after: readonly EditionSource[]): Verdicts {
  const old = new Map(before.map(one => [sourceKey(one), one]))
  const now = new Map(after.map(one => [sourceKey(one), one]))
  const found: Verdicts = { better: [], worse: [], newer: [] }
  for (const [key, one] of now) {
    const was = old.get(key)
    if (!was) continue
    const from = refOf(was)
    const to = refOf(one)
    ranked(statusOrder[was.status], statusOrder[one.status], { kind: 'status', from, to }, found)
    ranked(from.locator === null ? 1 : 0, to.locator === null ? 1 : 0, { kind: 'place', from, to }, found)
  }
  const added = [...now].filter(([key]) => !old.has(key)).map(([, one]) => refOf(one))
  const dropped = [...old].filter(([key]) => !now.has(key)).map(([, one]) => refOf(one))
  if (added.length > 0) found.better.push({ kind: 'sources', added, dropped: [] })
  if (dropped.length > 0) found.worse.push({ kind: 'sources', added: [], dropped })
  compareAdoption(widest(before), widest(after), found)
  compareLatest(newest(before), newest(after), found)
  return found
}

/** Whether the widest adoption became wider or narrower. */
export function compareAdoption(from: AdoptionMode | null, to: AdoptionMode | null, found: Verdicts): void {
  if (from !== null && to !== null)
    ranked(adoptionOrder[from], adoptionOrder[to], { kind: 'adoption', from, to }, found)
}

/** Whether the latest text is now a certainly later one. */
export function compareLatest(from: CitationRef | null, to: CitationRef | null, found: Verdicts): void {
  if (from !== null && to !== null && isEarlier(from.adopted, to.adopted))
    found.newer.push({ kind: 'recency', from, to })
}

/** Whether the newer edition had more of a document to quote. */
export function compareText(from: TextKind, to: TextKind, found: Verdicts): void {
  ranked(textOrder[from], textOrder[to], { kind: 'text', from, to }, found)
}

function ranked(before: number, after: number, reason: SourceChange, { better, worse }: Verdicts): void {
  if (after < before) better.push(reason)
  if (after > before) worse.push(reason)
}

function widest(sources: readonly EditionSource[]): AdoptionMode | null {
  const modes = sources.map(({ document }) => document.adoption.mode)
  return modes.sort((a, b) => adoptionOrder[a] - adoptionOrder[b])[0] ?? null
}

function newest(sources: readonly EditionSource[]): CitationRef | null {
  const dated = sources.map(refOf).filter(({ adopted }) => adopted !== null)
  return dated.sort((a, b) => compareDates(b.adopted, a.adopted))[0] ?? null
}
