import type { IndexReader } from '../../store/index.ts'
import { type Token, tokenize } from '../../text/index.ts'
import { sentenceWords } from '../sentences/sentence-words.ts'
import { labelStarts, type StoredLabels } from './label-starts.ts'
import { recent } from './recent.ts'
import type { RuleSetting } from './rules/rule.ts'

/**
 * What the rules need to know of one language: the door to them for a check and for a comparison of two texts.
 *
 * @param stored labels of texts that were matched already.
 */
export function ruleSetting(index: IndexReader, language: string, stored?: StoredLabels): Omit<RuleSetting, 'told'> {
  const labelStart = labelStarts(index, language, stored)
  return { words: sentenceWords(index), tokensOf: tokenReader(language), labelStart }
}

/** UTF-16 units of the texts remembered as words. */
const MOST_KEPT = 300_000

/**
 * Cuts the texts of one language into words, each of the last texts once: the same passages are asked for again and
 * again.
 */
function tokenReader(language: string): (text: string) => readonly Token[] {
  const known = recent<string, readonly Token[]>(MOST_KEPT, (_, { length }) => length)
  return text => {
    const had = known.get(text)
    if (had !== undefined) return had
    known.turn()
    const tokens = tokenize(text, language)
    known.set(text, tokens)
    return tokens
  }
}
