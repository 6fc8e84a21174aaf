/** Letters of one word that is said again, and of a whole question. */
const WORD = 60
const QUESTION = 200

/** What was asked, so short that it stands on a screen: of a word that no line holds the beginning, of many words the first. */
export function askedInShort(query: string): string {
  const words = query.replace(/\S{61,}/gu, word => `${word.slice(0, WORD)}…`)
  return words.length > QUESTION ? `${words.slice(0, QUESTION)}…` : words
}
