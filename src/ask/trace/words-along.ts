import { emptyWords, readWords, type Words } from '../../text/index.ts'

/** The words of a text, until those of the next are asked for. */
export type WordsAlong = (text: string, language: string) => Words

/** The words of a text, in arrays that the next text uses again; one that is asked for twice in a row is read once. */
export function wordsAlong(): WordsAlong {
  const words = emptyWords()
  let last: { text: string; language: string } | null = null
  return (text, language) => {
    if (last?.text === text && last.language === language) return words
    last = { text, language }
    readWords(text, language, words)
    return words
  }
}
