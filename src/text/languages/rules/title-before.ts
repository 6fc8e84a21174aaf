/** Words of a language by which the title of another text is known. */
export interface TitleWords {
  /** Stands before the number of a text: *resolution*, with whose it is where that comes between. */
  numbered: string
  /** Stands before a title: *entitled*. */
  entitled: string
  /** What begins something of its own behind a title: a verb, a relative clause, *as well as*. */
  ends: string
}

/** The number of a resolution or decision. */
const NUMBER = '(?:\\d+\\/\\d+|ES-\\d|S-\\d|\\d{4}\\s*\\(|\\p{Lu}[\\p{Lu}0-9/.]*\\d)'
/** Another number in a list of such texts. */
const NEXT = '(?:[,،]|[^\\p{L}](?:and|et|y|и|و))\\s*\\d{2,4}\\/\\d+'
const OPENING = '[“"«„”‘‟]'
const CLOSING = '“”"»‟'

/**
 * What ends in the title of another text: behind the number of that text until something of its own begins; behind
 * *entitled* and a quotation mark until the mark that closes it, and no further.
 */
export function titleBefore({ numbered, entitled, ends }: TitleWords): RegExp {
  const until = `(?:(?!;|؛|${ends})[\\s\\S]){0,220}$`
  const quoted = `(?:${entitled})\\s*:?\\s*${OPENING}[^${CLOSING};؛]{0,220}$`
  // Most paragraphs have neither: one look over them is enough.
  const has = `^(?=[\\s\\S]*?(?:\\d\\/|\\/\\d|\\d\\s*\\(|S-\\d|${entitled}))[\\s\\S]*?`
  const begins = `(?:${numbered})\\s+${NUMBER}|${NEXT}|(?:${entitled})(?!\\s*:?\\s*${OPENING})`
  return new RegExp(`${has}(?:${quoted}|(?:${begins})${until})`, 'u')
}
