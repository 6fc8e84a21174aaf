import type { DocumentRef } from '../../types.ts'
import { type CslItem, cslItem } from './csl.ts'

/** The documents as RIS: UTF-8, one tag a line, lines ended by CR LF, in the order given. */
export function writeRis(documents: readonly DocumentRef[]): string {
  return documents.map(record).join('\r\n')
}

const kinds: Record<CslItem['type'], string> = { legislation: 'GOVDOC', report: 'RPRT', document: 'GEN' }

function record(document: DocumentRef): string {
  const item = cslItem(document)
  const [, year, month = '', day = ''] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(document.adopted ?? '') ?? []
  const tags: [tag: string, value: string | undefined][] = [
    ['TY', kinds[item.type]],
    ['ID', item.id],
    ['AU', document.issuer],
    ['TI', item.title],
    ['PY', year],
    ['DA', year && `${year}/${month}/${day}/`],
    ['M1', item.number],
    ['PB', document.issuer],
    ['M3', item.genre],
    ['UR', item.URL],
    ['LA', item.language],
    ['N1', [...(year || document.adopted === null ? [] : [`date: ${document.adopted}`]), item.note].join('; ')],
    ['ER', ''],
  ]
  return tags
    .filter(([, value]) => value !== undefined)
    .map(([tag, value = '']) => `${tag}  - ${value.replace(/\s+/g, ' ').trim()}\r\n`)
    .join('')
}
