import { spokenDate, spokenLocator } from '../../text/index.ts'
import type { CitationRef, SourceChange } from '../../types.ts'
import type { Words } from '../words/index.ts'
import { modeWords, statusWords } from '../words/phrases.ts'
import { changeWordsFor } from './change-words.ts'

/** Our words, or the words of a document, which may run the other way. */
export type Part = string | { quote: string; language: string }

/** Why something is better or worse sourced, or superseded: one line for each source that it is about. */
export function reasonLines(reason: SourceChange, words: Words): Part[][] {
  const own = changeWordsFor(words)
  switch (reason.kind) {
    case 'status': {
      const { from, to } = reason
      const moved = own.status(statusWords(from.status, words, from.seen), statusWords(to.status, words, to.seen))
      return [[`${moved} `, ...sourceParts(to, words)]]
    }
    case 'place': {
      const { to } = reason
      return [[`${to.locator === null ? own.placeLost : own.placeKnown} `, ...sourceParts(to, words)]]
    }
    case 'adoption':
      return [[own.adoption(modeWords(reason.from, words), modeWords(reason.to, words))]]
    case 'sources':
      return [
        ...reason.added.map((one): Part[] => [`${own.newSource} `, ...sourceParts(one, words)]),
        ...reason.dropped.map((one): Part[] => [`${own.lostSource} `, ...sourceParts(one, words)]),
      ]
    case 'documents':
      return [[own.documents(reason.from, reason.to)]]
    case 'text':
      return [[own.text(words.holding[reason.from], words.holding[reason.to])]]
    case 'recency':
      return [
        [words.labelled(own.moreRecent, ''), ...sourceParts(reason.to, words)],
        [words.labelled(own.before, ''), ...sourceParts(reason.from, words)],
      ]
  }
}

/** “words” — id, date, place; status; adoption. */
export function sourceParts(
  { id, adopted, locator, status, seen, mode, quote, language }: CitationRef,
  words: Words,
): Part[] {
  const isQuotable = status !== 'reported' && status !== 'summary'
  const date = adopted === null ? changeWordsFor(words).undated : spokenDate(adopted, words.language)
  const facts = [spokenLocator(locator, words.language), statusWords(status, words, seen), modeWords(mode, words)]
  return [
    { quote: isQuotable ? words.quote(quote) : quote, language },
    ` — ${id}, ${date}, ${facts.join(words.separator)}`,
  ]
}
