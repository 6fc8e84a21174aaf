const RIGHT_TO_LEFT = /^(?:ar|he|fa|ur|dv|ps|sd|ug|yi)(?:-|$)/
const LETTER = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/

/**
 * A right-to-left text between isolates (Unicode Bidirectional Algorithm, 2.4.3), which keeps the line around it readable;
 * other texts are given back unchanged.
 *
 * @param language of the text, where it is known: it says the direction. Else the first letter does.
 */
export function isolate(text: string, language = ''): string {
  if (RIGHT_TO_LEFT.test(language)) return `\u2067${text}\u2069`
  return LETTER.test(text) ? `\u2068${text}\u2069` : text
}
