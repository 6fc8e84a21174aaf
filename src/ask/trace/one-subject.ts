import { baseLanguage, functionWords, tokenize } from '../../text/index.ts'
import type { Text } from './texts.ts'

/**
 * Share of the words of two titles that texts on one subject have in common: *Seventh review of …*, *Eighth review of …*.
 */
const ALIKE = 0.5

/**
 * Whether a text and the one it is compared with are on one subject, as far as their titles tell: a body of a thousand
 * resolutions says “a free and safe environment” of journalists and “an open environment” of trade, and neither is weaker.
 */
export function isOneSubject(text: Text, other: Text): boolean {
  const a = wordsOf(text)
  const b = wordsOf(other)
  let common = 0
  for (const word of a) if (b.has(word)) common++
  return a.size + b.size === 0 || common / (a.size + b.size - common) >= ALIKE
}

/** The telling words of its title. Each of hundreds of texts is compared with all before it, so a title is read once. */
function wordsOf({ document }: Text): ReadonlySet<string> {
  const had = known.get(document)
  if (had !== undefined) return had
  const words = readTitle(document)
  known.set(document, words)
  return words
}

const known = new WeakMap<Text['document'], ReadonlySet<string>>()

function readTitle({ header: { title, language } }: Text['document']): Set<string> {
  const little = functionWords(baseLanguage(language))
  const tokens = tokenize(title, language).filter(({ surface }) => !little.has(surface))
  return new Set(tokens.map(({ stem }) => stem))
}
