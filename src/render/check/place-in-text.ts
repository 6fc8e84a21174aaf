import { locateParagraphs, squash } from '../tree/squash.ts'
import type { PlaceInFile } from './sarif.ts'

/** Lines and columns of stretches in a draft that is plain text or Markdown. */
export function placeInText(text: string, paragraphs: readonly { number: number; text: string }[]): PlaceInFile {
  const locate = locateParagraphs(paragraphs, squash(text))
  const lines = [0]
  for (const { index } of text.matchAll(/\r\n|\r|\n/g)) lines.push(index + (text.startsWith('\r\n', index) ? 2 : 1))
  const placeOf = (offset: number): { line: number; column: number } => {
    let low = 0
    let high = lines.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((lines[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (lines[low] ?? 0) + 1 }
  }
  return (paragraph, start, end) => {
    const place = locate(paragraph, start, end)
    if (place === null) return null
    const from = placeOf(place.first)
    const to = placeOf(place.last + 1)
    return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column }
  }
}
