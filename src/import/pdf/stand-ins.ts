/** Letters, marks and figures of the scripts written from right to left, and the shapes that they take in old fonts. */
const RIGHT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/
const SHAPES = /[\uFB1D-\uFDFF\uFE70-\uFEFC]+/g
/** A soft hyphen divides a word at a line's end; the library takes it for a sign without a shape and leaves it out. */
const SOFT_HYPHEN = 0xad
const FIRST = 0x590
const LAST = 0x8ff
/** A private plane that no font uses for text. */
const PLANE = 0x10_0000

/**
 * The library reorders every piece of right-to-left text by itself, before it is known what stands beside it on the line, and
 * glues marks to whatever was drawn before them. So signs get stand-ins that it leaves where they are drawn; `fromStandIns`
 * gives them back. A sign of several letters (lam-alef) is turned round, since all else is in drawn order, left to right.
 */
export function withStandIns(text: string, fromCodePoint: (code: number) => string): string {
  if (text === '\u00AD') return fromCodePoint(PLANE + SOFT_HYPHEN)
  if (!RIGHT.test(text)) return text
  // The shape of a lone vowel sign is a space with the sign upon it.
  const letters = [...text.replace(SHAPES, shape => shape.normalize('NFKC').replace(/ (?=\p{M})/gu, ''))]
  return letters
    .reverse()
    .map(letter => {
      const code = letter.codePointAt(0) ?? 0
      return code >= FIRST && code <= LAST ? fromCodePoint(PLANE + code) : letter
    })
    .join('')
}

/** The text with its own letters again, in the order in which they are drawn. */
export function fromStandIns(text: string): string {
  return text.replace(/[\u{1000AD}\u{100590}-\u{1008FF}]/gu, sign =>
    String.fromCharCode((sign.codePointAt(0) ?? 0) - PLANE),
  )
}

/** Whether signs of these scripts came past the stand-ins: then the library has put the text in order already. */
export function isReordered(text: string): boolean {
  return RIGHT.test(text)
}
