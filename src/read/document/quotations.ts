import { FocError, type Place } from '../../errors.ts'
import { nearest, seenWords } from '../../text/index.ts'
import type { Quotation } from '../../types.ts'
import type { NoteCall } from './markdown.ts'

/** How a phrase was seen: the definition of a footnote in a digest. */
export type Provenance = Pick<Quotation, 'seen' | 'evidence' | 'said'>

/** A phrase between quotation marks has at most this many words: never a whole sentence of a source. */
const longestQuotation = 12

/**
 * Read `seen · evidence`; in a gathered digest `file, mentioned` or `file, named`.
 *
 * @throws {FocError} `UNKNOWN_SEEN`
 */
export function readProvenance(definition: string, place: Place): Provenance {
  const [first = '', ...rest] = definition.split('·')
  const [, word = first.trim(), how] = /^(file)(?:, (mentioned|named))?$/.exec(first.trim()) ?? []
  const seen = seenWords.find(known => known === word)
  if (seen === undefined) {
    const near = nearest(word, seenWords)
    throw new FocError('UNKNOWN_SEEN', `“${word.slice(0, 40)}” is no way in which a phrase can have been seen`, {
      place,
      hint: `Write one of ${seenWords.join(', ')}, then “ · ” and the address.${near === null ? '' : ` Did you mean ${near}?`}`,
    })
  }
  const evidence = rest
    .join('·')
    .trim()
    .replace(/^<([^<>]*)>$/, '$1')
  const said = how === 'mentioned' || how === 'named' ? ({ said: how } as const) : {}
  return { seen, evidence: evidence === '' ? null : evidence, ...said }
}

/** Write `seen · evidence`. */
export function writeProvenance({ seen, evidence, said }: Provenance): string {
  const how = said === undefined ? seen : `${seen}, ${said}`
  return evidence === null ? how : `${how} · ${evidence}`
}

/** Places in one block of a digest, asked only when something is wrong there. */
export interface BlockPlaces {
  /** Place of the nth use (from 0) of a sign. */
  sign: (sign: string, nth: number) => Place
  call: (call: NoteCall) => Place
}

/**
 * Find the quotations of a digest block: each between “ and ”, directly followed by its note.
 *
 * @param calls Note marks of the block with their offsets in `text`.
 * @returns Spans inside the marks, in reading order.
 * @throws {FocError} `NESTED_QUOTATION`, `UNCLOSED_QUOTATION`, `UNOPENED_QUOTATION`, `EMPTY_QUOTATION`,
 *   `QUOTATION_WITHOUT_NOTE`, `NOTE_WITHOUT_QUOTATION`, `LONG_QUOTATION`, `OTHER_QUOTATION_MARK`
 */
export function readQuotations(
  text: string,
  calls: readonly NoteCall[],
  provenanceOf: (call: NoteCall) => Provenance,
  places: BlockPlaces,
): Quotation[] {
  const quotations: Quotation[] = []
  const strays = new Set(calls)
  const callAt = new Map([...calls].reverse().map(call => [call.at, call]))
  const counts: Record<string, number> = {}
  let opened: { start: number; nth: number } | null = null

  for (const { 0: sign, index } of text.matchAll(/[“”"«»„]/g)) {
    const nth = counts[sign] ?? 0
    counts[sign] = nth + 1
    if (sign === '“') {
      if (opened !== null) throw mistakes.nested(places.sign(sign, nth))
      opened = { start: index + 1, nth }
    } else if (sign === '”') {
      if (opened === null) throw mistakes.unopened(places.sign(sign, nth))
      const call = callAt.get(index + 1)
      const words = text.slice(opened.start, index)
      if (call === undefined) throw mistakes.unexplained(places.sign(sign, nth), words)
      const count = countWords(words)
      if (count === 0) throw mistakes.empty(places.sign('“', opened.nth))
      if (count > longestQuotation) throw mistakes.long(places.sign('“', opened.nth), words, count)
      strays.delete(call)
      quotations.push({ start: opened.start, end: index, ...provenanceOf(call) })
      opened = null
    } else throw mistakes.other(places.sign(sign, nth), sign)
  }
  if (opened !== null) throw mistakes.unclosed(places.sign('“', opened.nth))
  const [stray] = strays
  if (stray !== undefined) throw mistakes.stray(places.call(stray), stray.key)
  return quotations
}

const mistakes = {
  nested: (place: Place) =>
    new FocError('NESTED_QUOTATION', 'a quotation begins inside another', {
      place,
      hint: 'Close the first with ” and its note; inside a quotation use ‘ and ’.',
    }),
  unopened: (place: Place) =>
    new FocError('UNOPENED_QUOTATION', 'a quotation is closed that was not opened', {
      place,
      hint: 'Put “ before its first word.',
    }),
  unclosed: (place: Place) =>
    new FocError('UNCLOSED_QUOTATION', 'a quotation is opened and never closed', {
      place,
      hint: 'Put ” and its note after its last word.',
    }),
  unexplained: (place: Place, words: string) =>
    new FocError('QUOTATION_WITHOUT_NOTE', `“${words.slice(0, 60)}” does not say how it was seen`, {
      place,
      hint: 'Write its note directly after the closing mark, such as ”[^1], and below the text [^1]: text · https://….',
    }),
  empty: (place: Place) =>
    new FocError('EMPTY_QUOTATION', 'a quotation holds no word', {
      place,
      hint: 'Put the document’s words between the marks.',
    }),
  long: (place: Place, words: string, count: number) =>
    new FocError('LONG_QUOTATION', `a quotation of ${count} words: “${words.slice(0, 40)}…”`, {
      place,
      hint: `Shorten it to ${longestQuotation} words or split it: a digest never holds a whole sentence of a source.`,
    }),
  other: (place: Place, sign: string) =>
    new FocError('OTHER_QUOTATION_MARK', `the sign ${sign} stands in a digest`, {
      place,
      hint: 'A document’s own words stand between “ and ” with their note; for anything else use ‘ and ’.',
    }),
  stray: (place: Place, key: string) =>
    new FocError('NOTE_WITHOUT_QUOTATION', `the note [^${key}] does not follow a quotation`, {
      place,
      hint: 'In a digest one note stands directly after ”.',
    }),
}

/** Words as a reader counts them: runs between white space that hold a letter or a digit. */
function countWords(text: string): number {
  return text.split(/\s+/u).filter(run => /[\p{L}\p{N}]/u.test(run)).length
}
