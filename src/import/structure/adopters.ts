import { anyText } from '../../text/whole-texts.ts'
import type { State } from '../../types.ts'
import { type Countries, countriesOf } from './countries.ts'
import { type Draft, isCounted, type Piece, withExtra } from './draft.ts'

const LEAST = 5
const SHARE = 0.8
const MAX_NAME = 80
const MAX_INTRODUCTION = 200

/**
 * Lists of the states that stand behind a text: a paragraph of names between commas or on lines of their own, or a list
 * with one name a point. The names as printed go to `extra.adopters`, the passages to the place `adopters`. How the text
 * was adopted is never concluded from it.
 *
 * @param states by whose names the lists are known; without them none is.
 */
export function takeAdopters(draft: Draft, states: readonly State[]): Draft {
  if (states.length === 0) return draft
  const countries = countriesOf(states)
  const found = new Map<Piece, string[]>()
  for (const piece of draft.pieces) {
    const names = isFree(piece) ? namesOf(piece.text, countries) : null
    if (names !== null) found.set(piece, names)
  }
  for (const run of runsOfNames(draft.pieces, countries)) for (const piece of run) found.set(piece, [piece.text])
  if (found.size === 0) return draft
  const names = [...new Set(draft.pieces.flatMap(piece => found.get(piece) ?? []).map(tidy))]
  const pieces = draft.pieces.map(
    (piece): Piece =>
      found.has(piece) ? { ...piece, path: [{ kind: 'heading', number: 'adopters' }], printed: true } : piece,
  )
  return {
    facts: withExtra(draft.facts, 'adopters', names),
    pieces,
    warnings: [
      ...draft.warnings,
      `a list of ${names.length} states stands under “adopters”: whether they adopted the text is for you to say, with --meta`,
    ],
  }
}

/** A paragraph that we count, or a point of a list without numbers. */
function isFree(piece: Piece): boolean {
  const last = piece.path.at(-1)
  return isCounted(piece) || (last?.kind === 'item' && /^bullet /.test(last.number))
}

/** The names of a paragraph that is a list of states; the words before a colon may introduce it. */
function namesOf(text: string, countries: Countries): string[] | null {
  if (text.length > 6000) return null
  const colon = text.slice(0, MAX_INTRODUCTION).indexOf(':')
  const list = text
    .slice(colon + 1)
    .trim()
    .replace(/\.$/, '')
  const row = countries.inARow(list)
  if (row !== null && row.length >= LEAST) return row
  const names = list
    .split(/[,;،]/)
    .map(part => part.trim())
    .filter(part => part !== '')
    .flatMap(part => withoutAnd(part, countries))
  return isList(names, countries) ? names : null
}

const AND = `(?:${anyText(({ documents }) => documents.and)}|&)`
const AND_BEFORE = new RegExp(`^${AND} `, 'i')
const TWO = new RegExp(`^(.{2,60}?) ${AND} (.{2,60})$`, 'i')

/** “and Sweden”, “Spain and Sweden”; but “Bosnia and Herzegovina” is one name. */
function withoutAnd(part: string, { has }: Countries): string[] {
  const bare = part.replace(AND_BEFORE, '')
  if (has(bare)) return [bare]
  const two = TWO.exec(bare)
  const [first, second] = [two?.[1] ?? '', two?.[2] ?? '']
  return has(first) || has(second) ? [first, second] : [bare]
}

/** Mostly states, a state first and last, and nothing as long as a clause among them. */
function isList(names: string[], { has }: Countries): boolean {
  if (names.length < LEAST || names.some(name => name.length > MAX_NAME)) return false
  const states = names.filter(has).length
  return states >= names.length * SHARE && has(names[0] ?? '') && has(names.at(-1) ?? '')
}

/** Points in a row under one heading, each one name. */
function runsOfNames(pieces: Piece[], countries: Countries): Piece[][] {
  const runs: Piece[][] = []
  let run: Piece[] = []
  const close = (): void => {
    while (run.length > 0 && !countries.has(tidy(run.at(-1)?.text ?? ''))) run.pop()
    if (
      isList(
        run.map(piece => tidy(piece.text)),
        countries,
      )
    )
      runs.push(run)
    run = []
  }
  for (const piece of pieces) {
    const fits = isFree(piece) && piece.text.length <= MAX_NAME
    const same = run.length === 0 || run[0]?.heading.join('\n') === piece.heading.join('\n')
    if (!fits || !same) close()
    if (fits && (run.length > 0 || countries.has(tidy(piece.text)))) run.push(piece)
  }
  close()
  return runs
}

function tidy(name: string): string {
  return name.trim().replace(/[.,;]$/, '')
}
