import type { DocumentRow, Filter, IndexReader } from '../../store/index.ts'
import { baseLanguage, compareDates, isEarlier } from '../../text/index.ts'
import type { ImpactAnswer } from './answer.ts'

/** The texts that a document is put to. */
export interface EarlierTexts {
  /** Only texts of its language, whatever their region. */
  filter: Filter
  /** Keys of all documents that are no earlier text of another id. */
  excluded: ReadonlySet<number>
  told: ImpactAnswer['earlier']
}

/**
 * Texts that are certainly earlier than a document. Of two texts of one year without a month nobody knows which came
 * first, so that neither is an earlier text of the other; of a document without a date nothing is earlier.
 */
export function earlierTexts(index: IndexReader, row: DocumentRow, asked: Filter): EarlierTexts {
  const { id, language } = row.header
  const base = baseLanguage(language)
  const languages = index.languages().filter(one => baseLanguage(one) === base)
  const filter = { ...asked, languages }
  const excluded = new Set<number>()
  const earlier: DocumentRow[] = []
  const adopted = index.adoptedDocuments(filter)
  let aside = 0
  for (const other of index.documents(filter)) {
    const { header } = other
    const isAnother = header.id !== id && adopted.has(other.key)
    if (isAnother && isEarlier(header.adopted, row.header.adopted)) {
      earlier.push(other)
      continue
    }
    excluded.add(other.key)
    if (isAnother) aside += 1
  }
  const dated = earlier.map(({ header }) => header.adopted).sort((a, b) => compareDates(b, a))
  const held = (kind: 'official' | 'copy'): number => earlier.filter(({ header }) => header.text === kind).length
  return {
    filter,
    excluded,
    told: {
      documents: new Set(earlier.map(({ header }) => header.id)).size,
      official: held('official'),
      copies: held('copy'),
      aside,
      latest: dated[0] ?? null,
    },
  }
}
