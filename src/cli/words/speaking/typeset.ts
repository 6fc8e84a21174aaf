const THIN = '\u202f'
const NO_BREAK = '\u00a0'

/** A French template as it is printed: a thin space before ; : ! ?, a no-break space within the guillemets and before %. */
export function typeset(template: string): string {
  return template
    .replace(/ ([;:!?])(?!\w)/g, `${THIN}$1`)
    .replaceAll(' %', `${NO_BREAK}%`)
    .replaceAll('« ', `«${NO_BREAK}`)
    .replaceAll(' »', `${NO_BREAK}»`)
}

/** A template without a word, such as `{0}: “{1}”`, with the signs of French. */
export function signsOnly(template: string): string {
  return template
    .replace(/([;:])(?=\s|$)/g, `${THIN}$1`)
    .replaceAll('“', `«${NO_BREAK}`)
    .replaceAll('”', `${NO_BREAK}»`)
}
