/** Typst says which letters no font shows, since an accessible PDF may hold none; its errors are Rust's debug text. */
const said = /the text `\\?"([^`]{1,40}?)\\?"` could not be displayed/g

/** The letters that a refusal of Typst names, each once, in its order. */
export function missingLetters(cause: unknown): string[] {
  const message = cause instanceof Error ? cause.message : String(cause)
  return [...new Set([...message.matchAll(said)].map(([, letter = '']) => letter))]
}

/** Scripts that texts of the United Nations and of coalitions are written in, and that the fonts of the PDF do not hold. */
const scripts: readonly [name: string, letters: RegExp][] = [
  ['Chinese', /\p{Script=Han}/u],
  ['Japanese', /\p{Script=Hiragana}|\p{Script=Katakana}/u],
  ['Korean', /\p{Script=Hangul}/u],
  ['Hebrew', /\p{Script=Hebrew}/u],
  ['Thai', /\p{Script=Thai}/u],
  ['Armenian', /\p{Script=Armenian}/u],
  ['Georgian', /\p{Script=Georgian}/u],
  ['Devanagari', /\p{Script=Devanagari}/u],
]

/** `汉 字 🙂 (Chinese)`: at most six letters, and the scripts they are of. */
export function namedLetters(letters: readonly string[]): string {
  const names = scripts.filter(([, script]) => letters.some(letter => script.test(letter))).map(([name]) => name)
  const shown = letters.slice(0, 6).join(' ')
  return `${shown}${letters.length > 6 ? ' …' : ''}${names.length > 0 ? ` (${names.join(', ')})` : ''}`
}
