/**
 * The words of a call, with `-word` of a search saved from being read as an option: its hyphen becomes a minus sign, which
 * means the same in a query. Options (`--limit`, `-h`) and other commands are left alone.
 */
export function minusWords(words: readonly string[]): string[] {
  if (words[0] !== 'search') return [...words]
  return words.map(word => (/^-[^-]/.test(word) && word !== '-h' ? `\u2212${word.slice(1)}` : word))
}
