import { pairs, slashes } from './bracket-edges.ts'
import {
  isOnlyDelegation,
  isRemark,
  leadingNames,
  namedBehind,
  remarkInRound,
  tagBehind,
  tagOf,
} from './bracket-tag.ts'
import type { IsState } from './delegations.ts'
import { place } from './join-brackets.ts'
import { replacing } from './replacing-word.ts'
import { cellsOf, isWording } from './table-row.ts'

/** Words outside brackets, or a place where one of several wordings may stand. Offsets into the paragraph. */
export type Part = { kind: 'words'; start: number; end: number } | Bracket

export interface Bracket {
  kind: 'bracket'
  /** One where the words may also be left out. */
  alternatives: Alternative[]
}

interface Alternative {
  start: number
  end: number
  /** Delegation before a colon (“EU: …”); null where none stands there. */
  by: string | null
  /** What stands before it as written (“EU:”, “Alt 1:”); null where nothing does. */
  tag: string | null
  /** Who stands in the tag asks that the words go. */
  deletes: boolean
  parts: Part[]
}

/** Brackets inside one another that are told apart; deeper ones are left out as marks. */
const DEEPEST = 12
/** UTF-16 units of a note. */
const LONGEST_NOTE = 120

/**
 * Read the brackets of a paragraph. One that is never closed is open to the end; one that closes nothing is a mark.
 * Names of delegations before the paragraph, and remarks in round brackets, are notes. The cells of a row of a table are
 * wordings that exclude one another, under the names of their columns.
 */
export function parseBrackets(
  text: string,
  { isState = () => false, columns = [] }: { isState?: IsState; columns?: readonly string[] } = {},
): { parts: Part[]; notes: string[] } {
  const notes: string[] = []
  const closing = pairs(text)

  function read(from: number, to: number, depth: number): Part[] {
    const parts: Part[] = []
    let at = from
    let words = from
    const flush = (end: number): void => {
      if (end > words) parts.push({ kind: 'words', start: words, end })
    }
    while (at < to) {
      const mark = text[at]
      const remark = mark === '(' ? remarkInRound(text.slice(0, to), at, isState) : 0
      if (remark > 0) {
        flush(at)
        notes.push(text.slice(at, at + remark).trim())
        at += remark
        words = at
        continue
      }
      if (mark !== '[' && mark !== ']') {
        at++
        continue
      }
      flush(at)
      at++
      words = at
      const end = closing.get(at - 1)
      if (mark === ']' || end === undefined || depth >= DEEPEST) continue
      const found = bracketAt(at, Math.min(end, to), depth)
      const instead = found ? replacing(text, at - 1, end, to, found.alternatives[0]) : null
      if (found && instead)
        found.alternatives.unshift({
          ...instead,
          by: null,
          tag: null,
          deletes: false,
          parts: [{ kind: 'words', ...instead }],
        })
      const whose = found && instead === null ? namedBehind(text.slice(end + 1, to), isState) : null
      if (found && whose) for (const one of found.alternatives) one.by ??= whose.by
      // Who asks that words go proposes what takes their place.
      const [old, first] = found && instead ? [found.alternatives[1], found.alternatives[0]] : []
      if (old?.deletes && first) [first.by, old.by] = [old.by, null]
      if (found) place(parts, found, text)
      if (whose) {
        at = end + 1 + whose.length
        words = at
        continue
      }
      at = instead?.end ?? Math.min(found === null && isTag(text, at, end) ? end + 2 : end + 1, to)
      words = at
    }
    flush(to)
    return parts
  }

  /** What stands in a bracket; null for a note, which is kept aside, and for a note mark (“word[3]”). */
  function bracketAt(start: number, end: number, depth: number): Bracket | null {
    const inside = text.slice(start, end)
    const words = inside.trim()
    if (words.length <= LONGEST_NOTE && (isTag(text, start, end) || isRemark(words, isState))) {
      if (words !== '') notes.push(words)
      return null
    }
    if (/^\d{1,3}$/.test(inside) && /[\p{L}\p{P}]/u.test(text[start - 2] ?? ' ') && text[start - 2] !== ']') return null
    const tag = tagOf(inside)
    const from = start + (tag?.length ?? 0)
    const { label, deletes } = tag ?? { label: null, deletes: false }
    const behind = tag?.by ? null : tagBehind(text.slice(from, end), isState)
    const by = tag?.by ?? behind?.by ?? null
    const stop = end - (behind?.length ?? 0)
    const cuts = slashes(text, from, stop)
    const edges = [from, ...cuts.flatMap(cut => [cut, cut + 1]), stop]
    const alternatives = edges.flatMap((edge, at): Alternative[] => {
      const to = edges[at + 1]
      return at % 2 === 0 && to !== undefined
        ? [{ start: edge, end: to, by, tag: label, deletes, parts: read(edge, to, depth + 1) }]
        : []
    })
    return { kind: 'bracket', alternatives }
  }

  const cells = cellsOf(text)
  if (cells !== null) {
    const wordings = cells.flatMap(({ start, end }, at) =>
      isWording(text.slice(start, end)) ? [{ start, end, at }] : [],
    )
    for (const { start, end } of cells) {
      const label = text.slice(start, end).trim()
      if (label !== '' && !isWording(label)) notes.push(label)
    }
    const alternatives = wordings.map(({ start, end, at }): Alternative => {
      const by = columns[at]?.trim() || null
      return { start, end, by, tag: null, deletes: false, parts: read(start, end, 1) }
    })
    const [only] = alternatives
    return { parts: alternatives.length > 1 ? [{ kind: 'bracket', alternatives }] : (only?.parts ?? []), notes }
  }
  const lead = leadingNames(text, isState)
  if (lead > 0) notes.push(text.slice(0, lead).trim())
  return { parts: read(lead, text.length, 0), notes }
}

/** “[EU]: encourages”: a bracket that says whose words follow. */
const isTag = (text: string, start: number, end: number): boolean =>
  text[end + 1] === ':' && end - start <= LONGEST_NOTE && isOnlyDelegation(text.slice(start, end))
