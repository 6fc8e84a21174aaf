import { type Token, tokenize } from '../../../text/index.ts'

/** UTF-16 units of the texts kept as words; past it all are forgotten, which costs time and changes no answer. */
const MOST_KEPT = 1_000_000

/** Cuts the texts of one language into words, each of the last texts once: the same passages are asked for again and again. */
export function tokenReader(language: string): (text: string) => readonly Token[] {
  const known = new Map<string, readonly Token[]>()
  let kept = 0
  return text => {
    const had = known.get(text)
    if (had !== undefined) return had
    if (kept > MOST_KEPT) {
      known.clear()
      kept = 0
    }
    const tokens = tokenize(text, language)
    known.set(text, tokens)
    kept += text.length
    return tokens
  }
}
