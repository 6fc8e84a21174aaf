import { createHash } from 'node:crypto'

const MAX_SLUG = 80

/** An id from a file's name: its stem in ASCII, lower case, words joined by hyphens, at most 80 characters; what was cut or cannot be written in ASCII is told apart by a short mark. */
export function slugOf(name: string): string {
  const file = name.split(/[\\/]/).pop() ?? name
  const stem = file.replace(/\.[A-Za-z0-9]{1,8}$/, '')
  return shortened(inAscii(stem), stem)
}

/**
 * An id from the title of a text and its year, as the documents of the catalogue have theirs: `2018-internet-censorship`.
 *
 * @param whole With the month and day, as far as they are known, instead of the year.
 * @returns null where little of the title can be written in ASCII.
 */
export function titleId(title: string, adopted: string | null, whole = false): string | null {
  const words = inAscii(title)
  if (words.length * 2 < title.trim().length) return null
  const date = /^\d{4}(?:-\d{2}){0,2}/.exec(adopted ?? '')?.[0].slice(0, whole ? 10 : 4)
  const id = date === undefined || words.startsWith(`${date}-`) ? words : `${date}-${words}`
  return shortened(id, id)
}

function inAscii(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’'](?=s\b)/g, '')
    .replace(/œ/gi, 'oe')
    .replace(/æ/gi, 'ae')
    .replace(/ß/g, 'ss')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

function shortened(slug: string, whole: string): string {
  if (slug !== '' && slug.length <= MAX_SLUG) return slug
  const mark = createHash('sha256').update(whole).digest('hex').slice(0, 6)
  const start = slug === '' ? 'document' : slug.slice(0, MAX_SLUG - 7).replace(/-[^-]{0,20}$/, '')
  return `${start}-${mark}`
}
