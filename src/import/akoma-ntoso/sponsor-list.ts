import type { StateNames } from '../../text/index.ts'
import { nearestTo } from './nearest-to.ts'

/** A list of sponsors in words. */
export interface SponsorList {
  /** Codes, sorted, each once. */
  codes: string[]
  /** The names as printed, in the order of the list. */
  printed: string[]
  onBehalfOf: string | null
  officer: string | null
  removed: string[]
  unrecognised: string[]
  warnings: string[]
}

const BEHALF = /^o[nf] behalf of (.+)$/i
const CAPACITY = /^in (?:its|his|her|their) capacity as (?:the )?(.+)$/i
const REMOVED =
  /(?:^|[.;,]\s|\s[-–]\s)\s*(?:removes?|deletes?|withdraws?) (?!from\b)([^.;]+?) (?:from|as)\b[^.;]*\.?|(?:^|[.;]\s)\s*([^.;]+?) (?:(?:was|were|has been|have been) (?:removed|deleted|withdrawn)|withdrew|withdraws?)\b[^.;]*\.?/gi
/** What each of these sentences has in it. */
const REMOVAL = /remov|delet|withdr/i
/** Words of a sentence between two runs of names. */
const BETWEEN = /[.;,]?\s*\b(?:subsequently|thereafter|later|joined by|as well as|together with)\b,?\s/gi
const FULL_STOP = /[.;]\s+(?=\p{Lu})/gu
/** More names that nobody bears are counted, not told. */
const MAX_TOLD = 10

/** Read a list of states: names with “and”, names that a comma divides or that lack one, groups, officers, those removed. */
export function readSponsorList(words: string, names: StateNames): SponsorList {
  const list: SponsorList = {
    ...{ codes: [], printed: [], onBehalfOf: null, officer: null, removed: [], unrecognised: [], warnings: [] },
  }
  // Hardly any list names one that was removed, and looking for where such a sentence begins takes longest.
  const kept = !REMOVAL.test(words)
    ? words
    : words.replace(REMOVED, (_, first?: string, second?: string) => {
        const gone = readSponsorList(first ?? second ?? '', names)
        list.removed.push(...gone.codes)
        list.unrecognised.push(...gone.unrecognised)
        return ', '
      })
  const items = divided(
    kept
      .replace(BETWEEN, ', ')
      .replace(FULL_STOP, ', ')
      .replace(/[.;,\s]+$/, ''),
  )
  for (let at = 0; at < items.length; at++) {
    const item = items[at] ?? ''
    const { name, aside } = withAside(item, names)
    if (aside !== null && CAPACITY.test(aside)) {
      list.officer = `${CAPACITY.exec(aside)?.[1] ?? aside} (${name})`
      list.printed.push(item)
      continue
    }
    const group = aside === null ? null : (BEHALF.exec(aside)?.[1] ?? aside)
    if (group !== null) list.onBehalfOf = list.onBehalfOf === null ? group : `${list.onBehalfOf}; ${group}`
    at += take(name, items[at + 1], aside, { list, names })
  }
  list.codes = [...new Set(list.codes)].sort()
  return list
}

/** Take one item in; gives how many of the items after it belong to it. */
function take(
  name: string,
  next: string | undefined,
  aside: string | null,
  { list, names }: { list: SponsorList; names: StateNames },
): number {
  const add = (codes: readonly string[], printed: readonly string[]): void => {
    list.codes.push(...codes)
    list.printed.push(
      ...printed.map((one, at) => (aside !== null && at === printed.length - 1 ? `${one} (${aside})` : one)),
    )
  }
  const parts = splitAnd(name, names)
  if (parts) {
    add(
      parts.flatMap(part => names.find(part)?.code ?? []),
      parts,
    )
    return 0
  }
  const joined = next === undefined ? null : names.find(`${name} ${next}`)
  if (joined && next !== undefined && !splitAnd(next, names)) {
    add([joined.code], [`${name} ${next}`])
    return 1
  }
  const last = name.toLowerCase().lastIndexOf(' and ')
  if (last > 0 && names.find(name.slice(last + 5))) {
    take(name.slice(0, last), undefined, null, { list, names })
    return take(name.slice(last + 5), undefined, aside, { list, names })
  }
  const row = names.inARow(name)
  if (row) {
    list.warnings.push(`the sponsors “${name}” were read as ${row.map(({ en }) => en).join(', ')}`)
    add(
      row.map(({ code }) => code),
      [name],
    )
    return 0
  }
  add([], [name])
  list.unrecognised.push(name)
  if (list.unrecognised.length <= MAX_TOLD)
    list.warnings.push(`no state is called “${name.slice(0, 80)}”, named among the sponsors${nearestTo(name, names)}`)
  return 0
}

/** Divide at commas that stand in no brackets. */
function divided(list: string): string[] {
  const found: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at <= list.length; at++) {
    if (list[at] === '(') depth++
    if (list[at] === ')') depth = Math.max(0, depth - 1)
    const isEnd = list[at] === ',' || (list[at - 1] === ')' && list.startsWith(' and ', at))
    if (at < list.length && (depth > 0 || !isEnd)) continue
    found.push(list.slice(from, at))
    from = at + 1
  }
  return found.map(item => item.trim().replace(/^and\s+/i, '')).filter(item => item !== '')
}

/** A name, and what its brackets say beside it; brackets that belong to a name stay in it. */
function withAside(item: string, names: StateNames): { name: string; aside: string | null } {
  if (!item.includes('(')) return { name: item, aside: null }
  const open = [...item.matchAll(/\((?=(?:o[nf] behalf of|in (?:its|his|her|their) capacity as)\b)/gi)].at(0)?.index
  if (open === undefined || names.find(item)) return { name: item, aside: null }
  return {
    name: item.slice(0, open).trim(),
    aside: item
      .slice(open + 1)
      .replace(/\)$/, '')
      .trim(),
  }
}

/** Names joined by “and”, where every part is a state; one name where it is one; else null. */
function splitAnd(words: string, names: StateNames): string[] | null {
  if (names.find(words)) return [words]
  for (const { index } of words.matchAll(/\sand\s/gi)) {
    if (!names.find(words.slice(0, index))) continue
    const rest = splitAnd(words.slice(index + 5), names)
    if (rest) return [words.slice(0, index), ...rest]
  }
  return null
}
