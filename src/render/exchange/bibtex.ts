import type { DocumentRef } from '../../types.ts'
import { type CslItem, cslItem } from './csl.ts'

/** The documents as BibTeX, UTF-8, in the order given; `date` is for biblatex, which knows intervals. */
export function writeBibtex(documents: readonly DocumentRef[]): string {
  const taken = new Set<string>()
  return documents.map(document => entry(document, freeKey(cslItem(document).id, taken))).join('\n')
}

const kinds: Record<CslItem['type'], string> = { legislation: 'misc', report: 'techreport', document: 'misc' }

function entry(document: DocumentRef, key: string): string {
  const item = cslItem(document)
  const { adopted } = document
  const [, year, month] = /^(\d{4})(?:-(\d\d))?(?:-\d\d)?$/.exec(adopted ?? '') ?? []
  const fields: [name: string, value: string | undefined][] = [
    // A second pair of braces keeps a name whole and capitals as they are.
    ['author', `{{${latex(document.issuer)}}}`],
    ['title', `{{${latex(item.title)}}}`],
    ['date', adopted === null || adopted.includes('..') ? undefined : `{${adopted}}`],
    ['year', year && `{${year}}`],
    ['month', month && months[Number(month) - 1]],
    ['institution', item.type === 'report' ? `{${latex(document.issuer)}}` : undefined],
    ['number', item.number && `{${latex(item.number)}}`],
    ['howpublished', item.type === 'report' ? undefined : `{${latex(item.genre)}}`],
    ['url', item.URL && `{${address(item.URL)}}`],
    ['language', `{${item.language}}`],
    ['note', `{${latex(item.note)}}`],
  ]
  const lines = fields.filter(([, value]) => value !== undefined).map(([name, value]) => `  ${name} = ${value},\n`)
  return `@${kinds[item.type]}{${key},\n${lines.join('')}}\n`
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** A key without signs that BibTeX gives a meaning, and that no entry before it has. */
function freeKey(id: string, taken: Set<string>): string {
  const key = id.normalize('NFKD').replace(/[^A-Za-z0-9:._-]+/g, '-')
  let free = key
  for (let number = 2; taken.has(free); number++) free = `${key}-${number}`
  taken.add(free)
  return free
}

const special: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

function latex(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\~^&%$#_{}]/g, sign => special[sign] ?? `\\${sign}`)
}

const address = (url: string): string => url.replace(/[{}\\\s]/g, sign => encodeURIComponent(sign))
