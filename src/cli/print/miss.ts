import type { Miss, MissedClause } from '../../ask/search/index.ts'
import { readSymbol } from '../../text/index.ts'
import { askedInShort } from '../shared/asked-in-short.ts'
import { isolate } from '../shared/isolate.ts'
import type { Screen } from '../shared/screen.ts'
import { counted, tell } from '../shared/tell.ts'

/**
 * Draw which part of a query has nothing, and what is near it; where each has something, how much.
 *
 * @param apart what is true of parts that are all found: `but no passage has them all`.
 * @param alone what is true of the only part, where it is found and nothing is answered all the same.
 */
export function drawMissed(
  { words }: Miss,
  screen: Screen,
  apart: string,
  alone = tell`What must not be there is in each of them.`,
): void {
  const missing = words.filter(({ passages }) => passages === 0)
  // A word that a phrase is said to lack needs no line of its own.
  const named = new Set(missing.filter(({ kind }) => kind === 'phrase').flatMap(one => one.missing))
  for (const one of missing)
    if (one.kind === 'phrase' || !named.has(one.text) || one.anywhere > 0) screen.line(missed(one), 2, 4)
  const found = words.filter(({ passages, kind }) => passages > 0 && kind !== 'phrase')
  if (missing.some(({ kind }) => kind !== 'phrase')) return
  if (found.length > 1) {
    screen.line(tell`Each part is found alone, ${apart}:`, 2, 4)
    for (const { text, passages } of found) screen.line(tell`${isolate(text)}: ${counted(passages, 'passage')}`, 4, 6)
  } else if (missing.length === 0 && found.length === 1) screen.line(alone, 2, 4)
}

function missed({ kind, text, anywhere, inflected, missing, near, held, named }: MissedClause): string {
  const shown = isolate(askedInShort(kind === 'prefix' ? `${text}*` : text))
  const what = kind === 'phrase' ? tell`The phrase ${shown}` : shown
  if (anywhere > 0) return tell`${what}: none under these filters, ${counted(anywhere, 'passage')} without them`
  // `NEAR(harbour` is two words for us, and each may be there alone.
  if (kind === 'word' && missing.length === 0 && /[\p{L}\p{N}][^\p{L}\p{N}'’]+[\p{L}\p{N}]/u.test(text))
    return tell`${what}: no passage has its words together`
  const others = inflected ? tell`; in other forms or with other signs: ${counted(inflected, 'passage')}` : ''
  const words = missing.map(word => isolate(askedInShort(word))).join(tell` or `)
  const lacking = words !== '' && words !== isolate(askedInShort(text)) ? tell`; no text has ${words}` : ''
  const like = near.length > 0 ? tell`; near it: ${near.map(word => isolate(word)).join(', ')}` : ''
  if (held !== undefined)
    return tell`${held} is held: foc show ${held} PLACE prints a paragraph of it, foc search WORDS --document ${held} looks inside it`
  const symbol = kind === 'word' || kind === 'phrase' ? readSymbol(text)?.symbol : undefined
  if (symbol !== undefined) {
    const naming = named
      ? tell`${counted(named.passages, 'passage')} ${named.passages === 1 ? 'names' : 'name'} it as ${named.as}: foc search '"${named.as}"'`
      : tell`no passage names it`
    return tell`${symbol}: no document of this symbol is held; ${naming}. Its publisher has it at https://undocs.org/en/${symbol.replaceAll(' ', '%20')}`
  }
  return tell`${what}: in no passage${others}${lacking}${like}`
}
