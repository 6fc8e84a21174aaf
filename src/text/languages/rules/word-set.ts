const made = new Map<string, ReadonlySet<string>>()

/** The words of a list as languages hold them, one space between two; made when first asked for, since most calls ask for few. */
export function wordSet(list: string): ReadonlySet<string> {
  const known = made.get(list)
  if (known !== undefined) return known
  const words: ReadonlySet<string> = new Set(list.split(' ').filter(word => word !== ''))
  made.set(list, words)
  return words
}
