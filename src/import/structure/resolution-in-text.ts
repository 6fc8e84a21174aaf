import { counted } from '../../text/index.ts'
import type { DocumentHeader, Passage } from '../../types.ts'
import type { ReadResult } from '../bytes/imported.ts'
import { createOutline } from '../passages/outline.ts'
import { type Clause, placeResolution } from '../resolution/resolution-body.ts'
import { isEnactingFormula, issuerOf, resolutionFacts } from '../resolution/resolution-facts.ts'

/** Cover, running heads and title stand before the formula; a report that quotes one has it later. */
const MAX_FRONT = 30

/**
 * A resolution's facts and clauses, where a running text is one: its enacting formula stands alone near the beginning, below
 * a symbol or a title, and a preamble or a numbered paragraph follows it. Paragraphs before the first printed number are
 * preambular, printed ones operative. The lines before the formula are kept in `extra.front`.
 *
 * @returns null for any other text.
 */
export function readResolution(read: ReadResult, name: string): ReadResult | null {
  const { passages } = read
  const at = passages.slice(0, MAX_FRONT).findIndex(isFormula)
  const formula = passages[at]
  if (formula === undefined) return null
  const front = frontLines(passages.slice(0, at), formula)
  const found = resolutionFacts([read.facts.title ?? '', ...front])
  const announced = front.length > 0 || read.facts.title !== undefined
  if (!announced || !opensClauses(passages, at)) return null
  const outline = createOutline(name)
  const body = passages.slice(at)
  const { meeting, warnings } = placeResolution(clausesOf(body), notesOf(body), outline)
  const title = found.title ?? titleBefore(formula, read.facts.title, front)
  const told =
    found.facts.issuer === undefined
      ? issuerOf(
          formula.text,
          body.map(passage => passage.text),
        )
      : null
  const facts: Partial<DocumentHeader> = {
    ...read.facts,
    ...found.facts,
    ...(title !== undefined && { title }),
    ...(told !== null && { issuer: told }),
  }
  const kept = front.filter(line => line !== title)
  const extra = {
    ...read.facts.extra,
    ...(meeting !== null && { meeting }),
    ...(kept.length > 0 && { front: kept }),
  }
  const all = [...new Set([...read.warnings, ...warnings])]
  if (told !== null) all.push(`no symbol was found; its words say that it is a text of the ${told}`)
  if (kept.length > 0)
    all.push(`${counted(kept.length, 'line')} before the enacting formula kept apart, in “extra.front”`)
  return { facts: { ...facts, extra }, passages: outline.finish(), warnings: all }
}

/** The formula in a paragraph of its own, with its comma. */
function isFormula({ text, locator }: Passage): boolean {
  return /[,،]$/.test(text) && isEnactingFormula(text) && locator?.path.length === 1
}

function opensClauses(passages: Passage[], at: number): boolean {
  const next = passages[at + 1]
  return next !== undefined && (/[,،;:]$/.test(next.text) || isNumbered(next))
}

function isNumbered({ locator }: Passage): boolean {
  return locator?.printed === true && locator.path[0]?.kind === 'paragraph'
}

/** Headings and paragraphs before the formula in reading order, with the text of their notes. */
function frontLines(passages: Passage[], formula: Passage): string[] {
  const lines: string[] = []
  let above: string[] = []
  for (const passage of [...passages, { ...formula, text: '', notes: [] }]) {
    lines.push(...passage.heading.filter((words, at) => above[at] !== words))
    above = passage.heading
    if (passage.text !== '') lines.push(passage.text)
    lines.push(...passage.notes.map(note => `${note.mark} ${note.text}`))
  }
  return lines
}

/** The title that the reader found; else the heading over the formula, else the line before it. */
function titleBefore({ heading }: Passage, stated: string | undefined, front: string[]): string | undefined {
  const above = heading.at(-1)
  // A reader may have cut a long title.
  const whole = stated !== undefined && above?.startsWith(stated) ? above : stated
  return whole ?? above ?? front.at(-1)
}

/** The passages of a running text as clauses; headings that stand over the formula are its title. */
function clausesOf(body: Passage[]): Clause[] {
  const clauses: Clause[] = []
  let above = body[0]?.heading ?? []
  let base = above.length
  for (const passage of body) {
    const same = sharedLength(above, passage.heading)
    base = Math.min(base, same)
    for (let at = same; at < passage.heading.length; at++)
      clauses.push(clause('heading', { text: passage.heading[at] ?? '', notes: [] }, at - base + 1))
    above = passage.heading
    const found = clauseOf(passage, passage.heading.length - base + 1)
    if (found !== null) clauses.push(found)
  }
  return clauses
}

function sharedLength(one: string[], other: string[]): number {
  const first = one.findIndex((words, at) => words !== other[at])
  return first < 0 ? one.length : first
}

function clause(kind: Clause['kind'], rich: Clause['rich'], level = 0): Clause {
  return { kind, rich, level, mark: null, items: [] }
}

/** Null for a footnote that nothing refers to: those come last. */
function clauseOf({ text, notes, locator }: Passage, level: number): Clause | null {
  const rich = { text, notes }
  const [first, ...below] = locator?.path ?? []
  if (first?.kind === 'note') return null
  if (first?.kind === 'heading')
    return /^table \d+ row \d+/.test(first.number) ? clause('row', rich) : clause('heading', rich, level)
  const items = below.map(step => withoutUse(step.number))
  const printed = locator?.printed === true && items.length === 0
  const mark = printed ? { kind: 'number' as const, number: withoutUse(first?.number ?? '') } : null
  return { ...clause('text', rich), mark, items }
}

function notesOf(body: Passage[]): Passage['notes'] {
  return body.flatMap(({ text, locator }) => {
    const [step] = locator?.path ?? []
    return step?.kind === 'note' ? [{ mark: withoutUse(step.number), text, at: 0 }] : []
  })
}

function withoutUse(number: string): string {
  return number.replace(/~\d+$/, '')
}
