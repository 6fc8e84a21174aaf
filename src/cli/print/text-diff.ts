import {
  countsLine,
  type DiffList,
  decidingLine,
  effectWords,
  listsOf,
  movedWords,
  paragraphLead,
  pointWords,
  reversedLine,
  sameRuns,
  sideLines,
  voteChangeLines,
} from '../../render/diff/index.ts'
import type { DiffParagraph, TextDiff } from '../../types.ts'
import { isolate } from '../shared/isolate.ts'
import { severityName } from '../shared/names.ts'
import type { Paint, Screen } from '../shared/screen.ts'
import { screen as scratch } from '../shared/screen.ts'
import { counted, findingSaid, sentence, tell } from '../shared/tell.ts'

/** Lines of the summary at most. */
const LINES = 24

/**
 * Draw two editions of a text: what decides first.
 *
 * @param all every point of every list, and each paragraph in full; else one screen, with a count of what is not shown.
 */
export const drawTextDiff =
  (all: boolean) =>
  (diff: TextDiff, screen: Screen): void => {
    const { paint } = screen
    const reversed = reversedLine(diff, tell)
    screen.line(paint.bold(decidingLine(diff, tell)))
    if (reversed !== null) screen.line(paint.care(reversed), 0, 2)
    for (const [lead, side] of [
      [tell`from`, diff.before],
      [tell`to  `, diff.after],
    ] as const)
      for (const [at, line] of sideLines(side, tell).entries())
        screen.line(at === 0 ? `${lead} ${isolate(line)}` : line, at === 0 ? 2 : 7, 7)
    for (const line of voteChangeLines(diff, all, tell)) screen.line(line, 2, 4)
    const counts = countsLine(diff, tell)
    const lists = listsOf(diff, tell)
    if (all) {
      for (const list of lists) drawList(list, [...list.points.keys()], screen)
      screen.line()
      screen.line(paint.bold(tell`Paragraph by paragraph`))
      for (const one of sameRuns(diff.paragraphs)) drawParagraph(one, diff.language, screen)
      screen.line()
      screen.line(counts)
      for (const note of diff.notes) screen.line(paint.dim(sentence(note)), 0, 2)
      return
    }
    const foot = [counts, ...diff.notes, tell`foc diff … --all shows every point and every word that changed.`]
    const used = heightOf(screen.width, drawn => {
      drawn.line(screen.text().trimEnd())
      for (const line of foot) drawn.line(line, 0, 2)
    })
    const shown = pointsThatFit(
      lists,
      LINES - Math.max(used, screen.text().split('\n').length + foot.length),
      screen.width,
    )
    for (const [at, list] of lists.entries()) drawList(list, shown[at] ?? [], screen, false)
    screen.line(counts)
    for (const note of diff.notes) screen.line(paint.dim(sentence(note)), 0, 2)
    if (diff.paragraphs.some(({ kind }) => kind !== 'same'))
      screen.line(paint.dim(tell`--all shows every point and every word that changed.`))
  }

/** Which points of each list are shown so that all lists take no more than so many lines. */
function pointsThatFit(lists: readonly DiffList[], room: number, width: number): number[][] {
  const shown = lists.map((): number[] => [])
  // Every list has a heading, with a count of what is left out.
  let left = room - lists.length
  const add = (at: number, point: number): boolean => {
    const own = lists[at]?.points[point]
    if (!own) return false
    const height = heightOf(width, drawn => drawn.line(pointWords(own, true, tell), 2, 4))
    if (height > left) return false
    left -= height
    shown[at]?.push(point)
    return true
  }
  const each = (at: number): number[] => [...(lists[at]?.points.keys() ?? [])]
  // In the order of the lists: nothing that is stronger is shown while something weaker is not. A point that does not fit
  // is passed over; what comes after it in another list waits then.
  for (const at of lists.keys()) {
    let isWhole = true
    for (const point of each(at)) if (!add(at, point)) isWhole = false
    if (!isWhole) break
  }
  return shown.map(points => points.sort((a, b) => a - b))
}

function heightOf(width: number, draw: (drawn: Screen) => void): number {
  const drawn = scratch(width)
  draw(drawn)
  return drawn.text().split('\n').length - 1
}

function drawList({ heading, points }: DiffList, shown: readonly number[], screen: Screen, isApart = true): void {
  const { paint } = screen
  if (isApart) screen.line()
  const rest = points.length - shown.length
  const left = rest === 0 ? '' : shown.length === 0 ? tell`, not shown here` : tell`, ${rest} not shown here`
  screen.line(`${paint.bold(heading)} (${points.length}${left})`)
  for (const at of shown) {
    const point = points[at]
    if (point) screen.line(pointWords(point, !isApart, tell), 2, 4)
  }
}

function drawParagraph(one: DiffParagraph | DiffParagraph[], language: string, screen: Screen): void {
  const { paint } = screen
  if (Array.isArray(one)) {
    const [first, last] = [one[0], one.at(-1)]
    if (!first || !last) return
    const lead =
      one.length === 1
        ? paragraphLead(first, tell)
        : tell`${paragraphLead(first, tell)} to ${paragraphLead(last, tell)}`
    screen.line()
    screen.line(
      paint.dim(
        tell`${lead}: ${one.length === 1 ? tell`word for word the same` : tell`${counted(one.length, 'paragraph')}, word for word the same`}`,
      ),
      0,
      2,
    )
    return
  }
  screen.line()
  screen.line(paint.bold(`${paragraphLead(one, tell)}${movedWords(one, tell)}${said()[one.kind]}`), 0, 2)
  screen.line(isolate(wordsOf(one, paint), language), 2, 2)
  for (const { rule, severity, effect, message, source } of one.findings) {
    const lead = `${effectWords(effect, tell)}, ${severityName(severity)} ${rule}`
    screen.line(tell`${severity === 'info' ? lead : paint.care(lead)}: ${findingSaid({ message })}`, 4, 6)
    screen.line(paint.dim(tell`Rule: ${sentence(source)}`), 6, 8)
  }
}

const said = (): { [K in DiffParagraph['kind']]: string } => ({
  same: tell`: word for word the same`,
  reworded: '',
  joined: '',
  divided: '',
  lost: tell`: lost`,
  new: tell`: new`,
})

/** The words of a paragraph, whole: nothing that was taken out is cut short. */
function wordsOf({ kind, diff, before, after }: DiffParagraph, paint: Paint): string {
  if (diff === null) {
    if (kind === 'lost') return paint.care(`[-${before?.text ?? ''}]`)
    if (kind === 'new') return paint.good(`[+${after?.text ?? ''}]`)
    return (kind === 'joined' ? before : after)?.text ?? ''
  }
  return diff
    .map(({ op, text }) => {
      const bare = text.trim()
      if (op === 'equal' || bare === '') return text
      const [lead = '', tail = ''] = text.split(bare)
      return `${lead}${op === 'insert' ? paint.good(`[+${bare}]`) : paint.care(`[-${bare}]`)}${tail}`
    })
    .join('')
}
