import type { DocumentKind, DocumentRef, TextKind } from '../../types.ts'
import { bibtexRecord } from '../cite/bibtex.ts'
import { type CslItem, cslItem, plainKey } from '../cite/csl-item.ts'
import { risRecord } from '../cite/ris.ts'
import { adoptionWords } from '../words/phrases.ts'
import { jsonText } from './json-text.ts'

const reports: readonly DocumentKind[] = ['report', 'working-group-output', 'consultation-summary']

const held: Record<TextKind, string> = {
  official: 'official text held',
  copy: 'copy held',
  digest: 'only short phrases held, to be checked in the source',
  listed: 'listed, not read',
}

/**
 * The documents in the terms of CSL-JSON, in the order given: as `foc cite` has them, with how each was adopted and what is
 * held of it as a remark. The id is the citation key of BibTeX: letters, digits and `_`, with the language where that is
 * not English, and each its own.
 */
export function bibliographyItems(documents: readonly DocumentRef[]): CslItem[] {
  const taken = new Set<string>()
  return documents.map(document => {
    const item = cslItem({ document })
    const { kind, language, text, adoption } = document
    const key = freeKey(`${item['citation-key']}${language === 'en' ? '' : `_${plainKey(language)}`}`, taken)
    return {
      ...item,
      id: key,
      'citation-key': key,
      type: reports.includes(kind) ? 'report' : item.type,
      ...(kind === 'report' && item.genre === undefined ? { genre: 'Report' } : {}),
      annote: `${adoptionWords(adoption, 'en', { basis: false })}; ${held[text]}`,
    }
  })
}

/** A key that no entry before it has, not even in other letters: BibTeX takes small and capital ones for the same. */
function freeKey(key: string, taken: Set<string>): string {
  let free = key
  for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${key}_${number}`
  taken.add(free.toLowerCase())
  return free
}

/**
 * The documents as CSL-JSON 1.0.2, in the order given. A date in words stands in square brackets, as libraries write
 * dates that no title page has: styles print it as it is, also where a sentence begins.
 */
export function writeCsl(documents: readonly DocumentRef[]): string {
  const items = bibliographyItems(documents).map(item =>
    item.issued && 'literal' in item.issued ? { ...item, issued: { literal: `[${item.issued.literal}]` } } : item,
  )
  return jsonText(items)
}

/** The documents as BibTeX, UTF-8, in the order given. */
export function writeBibtex(documents: readonly DocumentRef[]): string {
  return `${bibliographyItems(documents).map(bibtexRecord).join('\n\n')}\n`
}

/** The documents as RIS: UTF-8, one tag a line, lines ended by CR LF, in the order given. */
export function writeRis(documents: readonly DocumentRef[]): string {
  return `${bibliographyItems(documents).map(risRecord).join('\n\n')}\n`.replaceAll('\n', '\r\n')
}
