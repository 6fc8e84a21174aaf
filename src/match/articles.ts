const lists: Readonly<Record<string, string>> = {
  en: 'the a an',
  fr: "le la les l' un une",
  es: 'el la los las un una',
  de: 'der die das den dem des ein eine einen einem einer eines',
}

const sets: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(lists).map(([language, words]) => [language, new Set(words.split(' '))]),
)

/** Whether a folded word is an article of a language (base subtag): behind *and* it begins a phrase of its own. */
export function isAnyArticle(surface: string, base: string): boolean {
  return sets.get(base)?.has(surface) ?? false
}
