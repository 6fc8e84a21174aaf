import { screen as blank, columnsOf, type Screen } from '../shared/screen.ts'
import { tell } from '../shared/tell.ts'

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
  screen.line(columnsOf(text) <= room ? text : cutAtWord(text, room), indent)
}

/**
 * A line of as many names as have room, each whole; the others are counted. One that has no room alone is cut at a word.
 *
 * @param between what parts two names, and stands before the count.
 */
export function namesInLine(head: string, names: readonly string[], screen: Screen, indent = 0, between = ' · '): void {
  const firstOf = (count: number): string => {
    const more = names.length - count
    return `${head}${names.slice(0, count).join(between)}${more > 0 ? tell`${between}${more} more` : ''}`
  }
  let count = names.length
  while (count > 1 && columnsOf(firstOf(count)) > screen.width - indent) count--
  oneLine(firstOf(count), screen, indent)
}

/** Fewest columns in which words still say something. */
const FEWEST = 20

/** Words in quotation marks with who stood behind them: that is never cut, the words are; or it takes a line of its own. */
export function wordsWithPlace(words: string, place: string, screen: Screen, indent = 0): void {
  const room = screen.width - indent - columnsOf(place) - 2
  const isWhole = columnsOf(words) <= room
  if (isWhole || room >= FEWEST) {
    screen.line(tell`“${isWhole ? words : cutAtWord(words, room)}”${place}`, indent)
    return
  }
  oneLine(tell`“${words}”`, screen, indent)
  screen.line(place.trim(), indent + 2)
}

/** What colours words or makes a link of them, and takes no column. */
const steering = /(\u001B\[[0-9;]*m|\u001B\]8;;[^\u0007]*\u0007)/

/** As many words as fit, with a mark that there are more. What begins a colour or a link is ended, whatever is cut. */
function cutAtWord(text: string, room: number): string {
  const parts = text.split(steering)
  const seen = parts.filter((_, at) => at % 2 === 0).join('')
  const wide = [...seen]
  let end = 0
  for (let columns = 0; end < wide.length; end++) {
    columns += columnsOf(wide[end] ?? '')
    if (columns > room - 2) break
  }
  const fitting = wide.slice(0, end).join('')
  const space = fitting.lastIndexOf(' ')
  // A word longer than this is cut itself.
  let left = columnsOf(fitting.slice(Math.max(space, 0))) <= LONGEST_WORD ? Math.max(space, 0) : fitting.length
  if (seen[fitting.length] === ' ') left = fitting.length
  const kept = parts.map((part, at) => {
    if (at % 2 === 1) return part
    const shown = part.slice(0, left)
    left -= shown.length
    return shown
  })
  return `${kept.join('').trimEnd()} …`
}

const LONGEST_WORD = 20

/** As many of some items as there are lines for, each on one; gives how many were drawn. */
export function drawLines<T>(items: readonly T[], room: number, screen: Screen, lineOf: (item: T) => string): number {
  const shown = items.slice(0, Math.max(0, room))
  for (const item of shown) oneLine(lineOf(item), screen, 2)
  return shown.length
}
