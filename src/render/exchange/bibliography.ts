import type { DocumentKind, DocumentRef, TextKind } from '../../types.ts'
import { type CslItem, cslItem } from '../cite/csl-item.ts'
import { bibtexRecord, risRecord } from '../cite/records.ts'
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
 * The documents in the terms of CSL-JSON, in the order given: as `foc cite` has them, with the kind of document as genre,
 * and how it was adopted and what is held of it as a note. The id is the document’s, with its language where that is not
 * English; each has a citation key of its own.
 */
export function bibliographyItems(documents: readonly DocumentRef[]): CslItem[] {
  const taken = new Set<string>()
  return documents.map(document => {
    const item = cslItem({ document })
    const { id, kind, language, text, adoption } = document
    const tail = language === 'en' ? '' : `_${language}`
    return {
      ...item,
      id: language === 'en' ? id : `${id}@${language}`,
      'citation-key': freeKey(`${item['citation-key']}${tail}`, taken),
      type: reports.includes(kind) ? 'report' : item.type,
      genre: item.genre ?? kind.replaceAll('-', ' '),
      note: `${adoptionWords(adoption, 'en', { basis: false })}; ${held[text]}`,
    }
  })
}

/** A key that no entry before it has. */
function freeKey(key: string, taken: Set<string>): string {
  let free = key
  for (let number = 2; taken.has(free); number++) free = `${key}_${number}`
  taken.add(free)
  return free
}

/** The documents as CSL-JSON 1.0.2, in the order given. */
export function writeCsl(documents: readonly DocumentRef[]): string {
  return jsonText(bibliographyItems(documents))
}

/** The documents as BibTeX, UTF-8, in the order given. */
export async function writeBibtex(documents: readonly DocumentRef[]): Promise<string> {
  const records = await Promise.all(bibliographyItems(documents).map(bibtexRecord))
  return `${records.join('\n\n')}\n`
}

/** The documents as RIS: UTF-8, one tag a line, lines ended by CR LF, in the order given. */
export async function writeRis(documents: readonly DocumentRef[]): Promise<string> {
  const records = await Promise.all(bibliographyItems(documents).map(risRecord))
  return `${records.join('\n\n')}\n`.replaceAll('\n', '\r\n')
}
