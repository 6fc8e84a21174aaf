import { FocError } from '../../errors.ts'
import { functionWords, languages, tokenize } from '../../text/index.ts'

/** Words of a phrase that is traced, at most. */
const LONGEST = 40

/**
 * Refuse a query that cannot be traced.
 *
 * @throws {FocError} `EMPTY_QUERY` without a word that carries meaning; `QUERY_TOO_LONG` past 40 words.
 */
export function checkQuery(query: string): void {
  const words = tokenize(query, 'en').map(({ surface }) => surface)
  if (words.length > LONGEST)
    throw new FocError('QUERY_TOO_LONG', `the phrase has ${words.length} words; at most ${LONGEST} are traced`, {
      hint: 'Trace the words that matter, for example open and free Internet.',
    })
  if (words.length === 0 || languages.some(language => words.every(word => functionWords(language).has(word))))
    throw new FocError('EMPTY_QUERY', 'the query has no word to look for', {
      hint: 'Write a term or a phrase, for example open Internet.',
    })
}
