import { textPart } from '../../text/index.ts'
import type { Locator, Passage } from '../../types.ts'
import type { PassagePlace } from './passage-facts.ts'

type Placed = Pick<Passage, 'locator' | 'text'>

/** Where each passage of a document stands: in which part, and the text that leads into it (*Calls upon States:* before its points). */
export function standingPlaces(passages: readonly Placed[]): Pick<PassagePlace, 'part' | 'chapeau'>[] {
  const recitals = recitalsOfTreaties(passages)
  const texts = new Map<string, string>()
  return passages.map(({ locator, text }, at) => {
    const part = recitals.has(at) ? 'preamble' : textPart(locator)
    if (locator === null) return { part, chapeau: null }
    texts.set(pathOf(locator.path), text)
    const isItem = locator.path.at(-1)?.kind === 'item'
    return { part, chapeau: isItem ? (texts.get(pathOf(locator.path.slice(0, -1))) ?? null) : null }
  })
}

/** Passages of an annex with articles that stand before the first of them: what a treaty says there is its preamble. */
function recitalsOfTreaties(passages: readonly Placed[]): Set<number> {
  // Hardly any text has a treaty in it.
  if (!passages.some(({ locator }) => locator?.path.some(({ kind }) => kind === 'article'))) return new Set()
  const firstArticle = new Map<string, number>()
  for (const [at, { locator }] of passages.entries()) {
    const annex = annexOf(locator)
    if (annex !== null && !firstArticle.has(annex) && locator?.path.some(({ kind }) => kind === 'article'))
      firstArticle.set(annex, at)
  }
  const before = passages.map(({ locator }, at) => at < (firstArticle.get(annexOf(locator) ?? '') ?? 0))
  return new Set(before.flatMap((is, at) => (is ? [at] : [])))
}

function annexOf(locator: Locator | null): string | null {
  const at = locator?.path.findIndex(({ kind }) => kind === 'annex') ?? -1
  return locator === null || at === -1 ? null : pathOf(locator.path.slice(0, at + 1))
}

function pathOf(path: Locator['path']): string {
  let whole = ''
  for (const { kind, number } of path) whole += `${kind} ${number}/`
  return whole
}

/** How early an operative paragraph stands: 1 for what would be before the first, a half for the fifth; 0 elsewhere. */
export function opening(locator: Locator | null): number {
  if (textPart(locator) !== 'operative') return 0
  const number = Number.parseInt(locator?.path.find(({ kind }) => kind === 'paragraph')?.number ?? '', 10)
  return Number.isNaN(number) ? 0 : OPENS / (OPENS + number)
}

/** Paragraphs in which a resolution on a subject says what it is about. */
const OPENS = 5
