/** A small raised sign that may refer to a footnote. */
export interface RaisedMark {
  mark: string
  /** Offset in the line's text where it stood. */
  at: number
}

/** A line of text in reading order. */
export interface Line {
  text: string
  marks: RaisedMark[]
  /** Left and right end, baseline (growing downwards), in points. */
  x0: number
  x1: number
  y: number
  /** Size and font of most of its letters. */
  size: number
  font: string
  /** All its letters are in that one font. */
  uniform: boolean
  /** Pieces with wide gaps between them: more than one may be a row of a table, or a number before its text. */
  cells: string[]
  rtl: boolean
  /** Its letters were drawn apart one by one, and have been closed to words. */
  spaced: boolean
  /** Page counted from 0, and the column of that page. */
  page: number
  flow: number
  /** Ends of the column it stands in. */
  left: number
  right: number
}

/** Whether a text is written from right to left: most of its letters are Arabic or Hebrew. */
export function isRightToLeft(text: string): boolean {
  const right = text.match(/[\p{Script=Arabic}\p{Script=Hebrew}]/gu)?.length ?? 0
  return right > 0 && right * 2 > (text.match(/\p{L}/gu)?.length ?? 0)
}
