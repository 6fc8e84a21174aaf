/** A right-to-left text between isolates keeps the line around it readable; other texts are given back unchanged. */
export function isolate(text: string, language: string): string {
  return /^(ar|he|fa|ur)\b/.test(language) ? `\u2067${text}\u2069` : text
}
