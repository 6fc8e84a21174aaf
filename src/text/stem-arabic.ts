const broken: ReadonlyMap<string, string> = new Map([
  ['حقوق', 'حق'],
  ['قوانين', 'قانون'],
  ['قانون', 'قانون'],
  ['انسان', 'انسان'],
])

/**
 * Arabic: the article, alone or behind a clitic, and one plural, dual, feminine or pronoun ending, where at least
 * three letters stay. A relative adjective keeps its final letter: *international* is not *states*.
 * Bare clitics are the matcher's business, since only a vocabulary can tell them from a first letter.
 */
export function stemArabic(surface: string): string {
  const bare = surface.replace(/^(?:[وفبك]ال|ولل|لل|ال)(?=.{3})/u, '')
  const irregular = broken.get(bare)
  if (irregular !== undefined) return irregular
  return bare.replace(/^(.{3,}?)(?:تها|تهم|ها|هم|ات|ون|ين|ان|ه)$/u, '$1')
}
