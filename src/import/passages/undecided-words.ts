const MOST = 6

/** Say which words a line's end divides without telling whether they are written with a hyphen; nothing where there are none. */
export function undecidedWords(words: string[]): string[] {
  if (words.length === 0) return []
  const named = words.slice(0, MOST).map(word => `“${word}”`)
  const more = words.length > MOST ? ` and ${words.length - MOST} more` : ''
  return [`divided at a line’s end, and perhaps written with a hyphen or without: ${named.join(', ')}${more}`]
}
