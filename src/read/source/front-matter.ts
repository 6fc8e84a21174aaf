import { FocError } from '../../errors.ts'

/** A Markdown file cut into its YAML front matter and its body. */
export interface FrontMatter {
  /** The YAML, with the first line (`---`) blanked out, so that offsets and lines are those of the file. */
  yaml: string
  body: string
  /** Offset of the body in the file, UTF-16 code units. */
  bodyOffset: number
  /** Line of the file on which the body begins, counted from 1. */
  bodyLine: number
}

const longest = 1 << 20

/**
 * Cut the front matter off a file by hand: a Markdown parser would take it for a heading.
 *
 * A byte order mark and Windows line endings are accepted.
 * @throws {FocError} `MISSING_FRONT_MATTER` when the file does not begin with `---` or the block never ends;
 *   `FRONT_MATTER_TOO_LONG` above a million characters.
 */
export function splitFrontMatter(source: string, file: string): FrontMatter {
  const mark = source.startsWith('\uFEFF') ? 1 : 0
  const opening = /^---[ \t]*\r?\n/.exec(source.slice(mark, mark + 200))
  if (opening === null)
    throw new FocError('MISSING_FRONT_MATTER', `${file} does not begin with its facts between two lines of ---`, {
      place: { file, line: 1, column: 1 },
      hint: 'Begin the file with a line ---, then the facts (id: …, title: …), then a line ---.',
    })
  const start = mark + opening[0].length
  // Not `^`: it would begin a line behind a line separator (U+2028) inside a fact too.
  const found = /(?<![^\n])---[ \t]*(?:\r?\n|$)/.exec(source.slice(start, start + longest))
  if (found === null)
    throw new FocError(
      source.length - start > longest ? 'FRONT_MATTER_TOO_LONG' : 'MISSING_FRONT_MATTER',
      `${file} has facts at its top that never end`,
      { place: { file, line: 1, column: 1 }, hint: 'Close the facts with a line that holds only ---.' },
    )
  const end = start + found.index
  const bodyOffset = end + found[0].length
  return {
    yaml: `${' '.repeat(start - 1)}\n${source.slice(start, end)}`,
    body: source.slice(bodyOffset),
    bodyOffset,
    bodyLine: source.slice(0, bodyOffset).split('\n').length,
  }
}
