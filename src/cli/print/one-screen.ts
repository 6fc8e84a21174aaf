import { screen as blank, columnsOf, type Screen } from '../shared/screen.ts'

/** Lines of one screen: what somebody sees without turning a page. */
const LINES = 24

/**
 * Draw an answer whole where it fits on one screen, else its short form, which says what it leaves out and how to see it.
 */
export function fitScreen<T>(
  whole: (answer: T, screen: Screen) => void,
  short: (answer: T, screen: Screen) => void,
): (answer: T, screen: Screen) => void {
  return (answer, screen) => {
    const tried = blank(screen.width, screen.paint)
    whole(answer, tried)
    const fits = linesOf(tried) <= LINES
    if (fits) whole(answer, screen)
    else short(answer, screen)
  }
}

/** Draw with as much room as leaves the whole on one screen, `most` lines at most. */
export function drawWithin(screen: Screen, most: number, draw: (room: number, screen: Screen) => void): void {
  for (let room = most; room > 0; room--) {
    const tried = blank(screen.width, screen.paint)
    draw(room, tried)
    if (linesOf(tried) > LINES) continue
    draw(room, screen)
    return
  }
  draw(0, screen)
}

/** Lines of the screen that are free yet, less those kept for its foot. */
export const linesLeft = (screen: Screen, foot: number): number => LINES - foot - linesOf(screen)

const linesOf = (screen: Screen): number => screen.text().split('\n').length - 1

/** A line that never becomes two: what has no room is cut at a word. */
export function oneLine(text: string, screen: Screen, indent = 0): void {
  const room = screen.width - indent
  if (columnsOf(text) <= room) {
    screen.line(text, indent)
    return
  }
  let cut = text.slice(0, room - 2)
  while (columnsOf(cut) > room - 2) cut = cut.slice(0, -1)
  screen.line(`${cut.slice(0, Math.max(cut.lastIndexOf(' '), room - 20)).trimEnd()} …`, indent)
}

/** As many of some items as there are lines for, each on one; gives how many were drawn. */
export function drawLines<T>(items: readonly T[], room: number, screen: Screen, lineOf: (item: T) => string): number {
  const shown = items.slice(0, Math.max(0, room))
  for (const item of shown) oneLine(lineOf(item), screen, 2)
  return shown.length
}
