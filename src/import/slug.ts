import { createHash } from 'node:crypto'

const MAX_SLUG = 80

/** An id from a file's name: its stem in ASCII, lower case, words joined by hyphens, at most 80 characters; what was cut or cannot be written in ASCII is told apart by a short mark. */
export function slugOf(name: string): string {
  const file = name.split(/[\\/]/).pop() ?? name
  const stem = file.replace(/\.[A-Za-z0-9]{1,8}$/, '')
  const ascii = stem
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/œ/gi, 'oe')
    .replace(/æ/gi, 'ae')
    .replace(/ß/g, 'ss')
    .toLowerCase()
  const slug = ascii.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')
  if (slug === '' || slug.length > MAX_SLUG) {
    const mark = createHash('sha256').update(stem).digest('hex').slice(0, 6)
    const start = slug === '' ? 'document' : slug.slice(0, MAX_SLUG - 7).replace(/-$/, '')
    return `${start}-${mark}`
  }
  return slug
}
