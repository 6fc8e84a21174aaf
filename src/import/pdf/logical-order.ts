/** Stands in a line's text for a small raised sign while the line is put in order; plane 15 is no text of any font. */
export const PLACEHOLDER = 0xf_0000

type Kind = 'right' | 'left' | 'figure' | 'space' | 'between'

/**
 * Put a line that is drawn from right to left into the order in which it is read: all is turned round, then what itself runs
 * from left to right (Latin words, figures with the points and strokes inside them) is turned back. The reverse of the
 * Unicode bidirectional algorithm (UAX 9, rules W2 to N2 for a paragraph from right to left); where several texts are drawn
 * alike, the one in which a Latin name stands before its figures.
 *
 * @param drawn Characters from the left end of the line to the right.
 * @param options.mirror Brackets came as they look, not as they are meant: turn those between right-to-left words.
 */
export function logicalOrder(drawn: string, options: { mirror?: boolean } = {}): string {
  const signs = [...drawn].reverse()
  const kinds = figures(
    signs,
    signs.map(sign => kindOf(sign)),
  )
  const runs = leftRuns(signs, kinds)
  let text = ''
  let at = 0
  for (const { from, to } of runs) {
    text += plain(at, from) + signs.slice(from, to).reverse().join('')
    at = to
  }
  return text + plain(at, signs.length)

  function plain(from: number, to: number): string {
    const piece = signs.slice(from, to)
    return (options.mirror ? piece.map(sign => MIRRORED.get(sign) ?? sign) : piece).join('')
  }
}

/** Brackets that Unicode mirrors (BidiMirroring.txt), as far as running text uses them. */
const MIRRORED = new Map(
  ['()', '[]', '{}', '<>', '«»', '‹›'].flatMap(([a = '', b = '']) => [
    [a, b],
    [b, a],
  ]),
)

/**
 * Whether the brackets of these right-to-left lines came as they look: more pairs that hold a right-to-left word are closed
 * before they are opened than the other way round.
 *
 * @param lines In reading order, brackets not turned.
 */
export function bracketsAreTurned(lines: string[]): boolean {
  let vote = 0
  for (const line of lines) {
    let last: string | null = null
    let word = false
    for (const sign of line) {
      if (sign === '(' || sign === ')') {
        const pair: boolean = last !== null && last !== sign
        if (pair && word) vote += last === ')' ? 1 : -1
        last = pair ? null : sign
        word = false
      } else word ||= /[\u05D0-\u05EA\u0620-\u064A]/.test(sign)
    }
  }
  return vote > 0
}

function kindOf(sign: string): Kind {
  const code = sign.codePointAt(0) ?? 0
  if (/[0-9\u0660-\u0669\u06F0-\u06F9²³¹]/.test(sign)) return 'figure'
  if (code === 0x60c || code === 0x66a) return 'between'
  if ((code >= 0x590 && code <= 0x8ff) || code === 0x200f) return 'right'
  if (/\s/.test(sign)) return 'space'
  return code < PLACEHOLDER && /[\p{L}\p{M}\p{Nl}]/u.test(sign) ? 'left' : 'between'
}

/** Points and strokes between two figures belong to the number. */
function figures(signs: string[], kinds: Kind[]): Kind[] {
  return kinds.map((kind, at) =>
    /^[.,:/\u066B\u066C]$/.test(signs[at] ?? '') && kinds[at - 1] === 'figure' && kinds[at + 1] === 'figure'
      ? 'figure'
      : kind,
  )
}

interface Run {
  from: number
  to: number
  /** It holds a Latin letter, not only figures. */
  word: boolean
}

/** Stretches that run from left to right, in the turned line. */
function leftRuns(signs: string[], kinds: Kind[]): Run[] {
  const runs: Run[] = []
  const leads = leadingToWord(kinds)
  for (const run of unspaced(kinds)) {
    const before = runs.at(-1)
    if (before && joins(before, run, { kinds, signs, leads })) {
      before.to = run.to
      before.word ||= run.word
    } else runs.push(run)
  }
  return runs.map(run => withBracket(run, signs))
}

/** Words with the figures and strokes that touch them (“A/RES/75/176”), and numbers. */
function unspaced(kinds: Kind[]): Run[] {
  const runs: Run[] = []
  let group: Run[] = []
  const flush = (): void => {
    const [first] = group
    const last = group.at(-1)
    if (first && last && group.some(run => run.word)) runs.push({ from: first.from, to: last.to, word: true })
    else runs.push(...group)
    group = []
  }
  for (let at = 0; at < kinds.length; ) {
    const kind = kinds[at]
    let to = at + 1
    while (to < kinds.length && kinds[to] === kind) to++
    if (kind === 'left' || kind === 'figure') group.push({ from: at, to, word: kind === 'left' })
    else if (kind !== 'between') flush()
    at = to
  }
  flush()
  return runs
}

/** Whether two runs with spaces between them are one: in the turned line a word comes after the figures that follow it. */
function joins(
  before: Run,
  run: Run,
  { kinds, signs, leads }: { kinds: Kind[]; signs: string[]; leads: boolean[] },
): boolean {
  if (kinds.slice(before.to, run.from).includes('right')) return false
  const between = signs.slice(before.to, run.from).join('')
  if (!/\s/.test(between) && !before.word && !run.word) return false
  if (before.word) return run.word || leads[run.to] === true
  // A number at the start of a line, before a name, is the number of a note or of a paragraph.
  if (before.from === 0) return false
  return run.word ? !/[()]/.test(between) : /^ ?[,;] ?$/.test(between) && leads[run.to] === true
}

/** For every place of a line, whether a Latin letter comes from there on before any right-to-left one. */
function leadingToWord(kinds: Kind[]): boolean[] {
  const leads: boolean[] = []
  let word = false
  for (let at = kinds.length - 1; at >= 0; at--) {
    if (kinds[at] === 'left') word = true
    if (kinds[at] === 'right') word = false
    leads[at] = word
  }
  return leads
}

/** A name that ends in a bracketed one takes the closing bracket with it: “UNESCO (IFAP)”. */
function withBracket(run: Run, signs: string[]): Run {
  const text = signs.slice(run.from, run.to).reverse().join('')
  const open = (text.match(/\(/g)?.length ?? 0) - (text.match(/\)/g)?.length ?? 0)
  return open === 1 && signs[run.from - 1] === ')' ? { ...run, from: run.from - 1 } : run
}
