const fixed: ReadonlyMap<string, string> = new Map([
  ['los', 'el'],
  ['las', 'el'],
  ['la', 'el'],
  ['el', 'el'],
  ['crisis', 'crisis'],
  ['analisis', 'analisis'],
  ['tesis', 'tesis'],
  ['lunes', 'lunes'],
  ['pais', 'pais'],
  ['mes', 'mes'],
  ['mas', 'mas'],
  ['tres', 'tres'],
  ['semana', 'semana'],
  ['manana', 'manana'],
])

/** Adjective endings whose feminine is theirs; a bare `-o`/`-a` is left alone: *derecho* is not *derecha*. */
const gender =
  /(iv|ic|ad|id|os|ari|ori|an|in|ent|uest|iert|egur|recis|onal|ctor|dor|ectiv|utónom|autonom|tern|igital)a$/

/** Spanish: plural, and gender of adjectives. */
export function stemSpanish(surface: string): string {
  const known = fixed.get(surface)
  if (known !== undefined) return known
  const one = singular(surface)
  return one.length < 5
    ? one
    : one.replace(gender, (_, head: string) => (/(?:ctor|dor)$/.test(head) ? head : `${head}o`))
}

function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us)$/.test(word)) return word
  if (word.endsWith('ces')) return `${word.slice(0, -3)}z`
  if (/[aeiou][dlnrsyj]es$/.test(word) && word.length > 5) return word.slice(0, -2)
  return word.slice(0, -1)
}
