import { FocError } from '../../errors.ts'
import type { PassageRow } from '../../store/index.ts'
import {
  isContainer,
  locatorFromPath,
  ownPlaceFromFrench,
  parseLocator,
  sameLocator,
  sameStep,
} from '../../text/index.ts'
import type { Locator, LocatorStep } from '../../types.ts'
import { placesOf } from './places-of.ts'

/** A place that somebody names: the passages there with all below them, and what it is called. */
export interface NamedPlace {
  passages: PassageRow[]
  locator: Locator | null
}

/**
 * Find a place that somebody names: the label itself first, else the same path, else all that stands in an annex or article
 * so named, else the one place that fits but for its annex, part or article.
 *
 * @throws {FocError} `UNKNOWN_PLACE`, `AMBIGUOUS_PLACE` with the candidates.
 */
export function placeIn(passages: readonly PassageRow[], place: string, id: string): NamedPlace {
  const ways = waysToRead(place)
  for (const way of ways) {
    const found = oneOf(passages, way)
    if (found.length === 1) return withItems(passages, found[0])
    // One named place may be recorded in several blocks of a digest.
    if (found.length > 1 && found.every(({ locator }) => locator?.path[0]?.kind === 'heading'))
      return { passages: found, locator: found[0]?.locator ?? null }
    if (found.length > 1) throw ambiguous(found, place, id)
    const below = passages.filter(({ locator }) => locator !== null && startsWith(locator, way))
    const path = below[0]?.locator?.path.slice(0, way.path.length)
    if (path) return { passages: below, locator: locatorFromPath(path, { operative: false, printed: true }) }
  }
  for (const way of ways) {
    const fits = passages.filter(({ locator }) => locator !== null && fitsBut(locator, way))
    if (fits.length === 1) return withItems(passages, fits[0])
    if (fits.length > 1) throw ambiguous(fits, place, id)
  }
  throw new FocError('UNKNOWN_PLACE', `${id} has no place ${place}`, {
    hint: passages.length > 0 ? `It has: ${placesOf(passages, ways[0] ?? null) || '—'}` : 'Nothing of it was read.',
  })
}

/** As it stands; a place named in French words of ours; `7c` as paragraph 7, item c. */
function waysToRead(place: string): Locator[] {
  const spelt = place
    .replace(/tableau \d+, ligne \d+|résumé des actions, action \d+/g, ownPlaceFromFrench)
    .replace(/[^,()]+/g, words => words.replace(/\S(?:.*\S)?/s, ownPlaceFromFrench))
  const lettered = place.replace(/(\d)([a-z])\s*$/i, '$1 ($2)')
  const close = place.replaceAll(' ', '')
  return [...new Set([place, spelt, lettered, close])].flatMap(words => parseLocator(words) ?? [])
}

function oneOf(passages: readonly PassageRow[], asked: Locator): PassageRow[] {
  const exact = passages.filter(({ locator }) => locator?.label === asked.label)
  if (exact.length > 0) return exact
  const label = asked.label.toLowerCase()
  const labelled = passages.filter(({ locator }) => locator !== null && sameLabel(locator.label, label))
  if (labelled.length > 0) return labelled
  const same = passages.filter(({ locator }) => locator !== null && sameLocator(locator, asked))
  // A number that the text prints comes before one that was counted.
  const alike = same.filter(({ locator }) => locator?.printed === asked.printed)
  return alike.length > 0 ? alike : same
}

const sameLabel = (label: string, lower: string): boolean =>
  label.length === lower.length && label.toLowerCase() === lower

/** Whether a place lies in the annex, part or article that was asked for. */
function startsWith({ path }: Locator, asked: Locator): boolean {
  if (path.length <= asked.path.length || !asked.path.every(({ kind }) => isContainer(kind))) return false
  return asked.path.every((step, at) => {
    const own = path[at]
    return own !== undefined && sameStep(step, own)
  })
}

/** Whether a place is the one asked for, but for containers that were left out, and parts that its articles run through. */
function fitsBut({ path }: Locator, asked: Locator): boolean {
  const mine = apart(path)
  const named = apart(asked.path)
  const theirs = { ...named, containers: named.containers.filter(step => !needless(step, mine.containers)) }
  const [first] = theirs.leaf
  if (first === undefined) {
    const last = [asked.path.at(-1), mine.containers.at(-1)]
    if (mine.leaf.length > 0 || !sameSteps(last.slice(0, 1), last.slice(1))) return false
  } else if (!sameSteps(first.kind === 'item' ? mine.leaf.slice(-theirs.leaf.length) : mine.leaf, theirs.leaf))
    return false
  let at = 0
  for (const step of mine.containers) if (sameSteps([step], theirs.containers.slice(at, at + 1))) at++
  return at === theirs.containers.length
}

/** A part, chapter or section that our places leave out, since the numbers run through it. */
const needless = (step: LocatorStep, own: readonly LocatorStep[]): boolean =>
  sameStep({ ...step, kind: 'part' }, step) && !own.some(one => sameStep(plain(one), plain(step)))

function apart(path: readonly LocatorStep[]): { containers: LocatorStep[]; leaf: LocatorStep[] } {
  const first = path.findIndex(({ kind }) => !isContainer(kind))
  return first < 0 ? { containers: [...path], leaf: [] } : { containers: path.slice(0, first), leaf: path.slice(first) }
}

function sameSteps(a: readonly (LocatorStep | undefined)[], b: readonly (LocatorStep | undefined)[]): boolean {
  return (
    a.length === b.length &&
    a.every((step, at) => {
      const other = b[at]
      return step !== undefined && other !== undefined && sameStep(plain(step), plain(other))
    })
  )
}

/** Without the mark of its second use: who names a number means any place that has it. */
const plain = ({ kind, number }: LocatorStep): LocatorStep => ({ kind, number: number.replace(/~\d+$/, '') })

function withItems(passages: readonly PassageRow[], found: PassageRow | undefined): NamedPlace {
  const path = found?.locator?.path
  if (!found || !path) return { passages: [], locator: null }
  const head = JSON.stringify(path).slice(0, -1)
  return {
    locator: found.locator,
    passages: passages.filter(({ locator, ordinal }) => {
      if (ordinal === found.ordinal) return true
      return (
        locator !== null && locator.path.length > path.length && JSON.stringify(locator.path).startsWith(`${head},`)
      )
    }),
  }
}

function ambiguous(candidates: readonly PassageRow[], place: string, id: string): FocError {
  return new FocError('AMBIGUOUS_PLACE', `${id} has ${candidates.length} places that ${place} may mean`, {
    hint: `Say which: ${candidates.map(({ locator }) => locator?.label).join(' · ')}`,
  })
}
