import { baseLanguage } from '../../text/index.ts'
import type { CitedPlace } from '../../types.ts'
import type { CslItem } from './csl-item.ts'
import { placedItem, spokenNotes } from './placed-item.ts'
import { bracedNames, texWords } from './tex-words.ts'

/** A BibTeX entry; the paragraph stands in its note. Its key is the document’s id with `_` for signs. */
export const citeBibtex = (cited: CitedPlace): string => bibtexRecord(placedItem(cited))

/**
 * An item as BibTeX, without a line end; classic BibTeX, biber and pandoc read it alike. What a bibliography prints is
 * apart from what only its owner reads (`annotation`). A date in words stands in the note, since no field holds it.
 */
export function bibtexRecord(item: CslItem): string {
  const authors = item.author.map(({ literal }) => `{${texWords(literal)}}`).join(' and ')
  const isReport = item.number !== undefined || item.genre !== undefined
  const fields: [name: string, value: string | undefined][] = [
    ['author', `{${authors}}`],
    ['title', `{${bracedNames(item.title)}}`],
    ...dateFields(item),
    // Without a type it is printed as a “Technical report”, which none of these texts is.
    ['type', isReport ? `{${texWords(item.genre ?? 'Document')}}` : undefined],
    // A techreport must name an institution.
    ['institution', isReport ? `{${item.author.map(({ literal }) => texWords(literal)).join('; ')}}` : undefined],
    ['number', item.number === undefined ? undefined : `{${texWords(item.number)}}`],
    ['url', item.URL === undefined ? undefined : `{${item.URL.replace(/[{}\\\s]/g, encodeURIComponent)}}`],
    ['note', braced(spokenNotes(item).join('; '))],
    ['annotation', braced(item.annote ?? '')],
    ['langid', babelName(item.language)],
  ]
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`\t${name} = ${value},`]))
  return [`@${isReport ? 'techreport' : 'misc'}{${item['citation-key']},`, ...lines, '}'].join('\n')
}

const braced = (text: string): string | undefined => (text === '' ? undefined : `{${texWords(text)}}`)

/**
 * Year and month for BibTeX, the month as the macro that every style has. A day, of which BibTeX has no field, stands in
 * the field `date` of biblatex, which BibTeX leaves out.
 */
function dateFields({ issued }: CslItem): [string, string][] {
  const [[year, month, day] = []] = issued && 'date-parts' in issued ? issued['date-parts'] : []
  if (year === undefined) return []
  const digits = [year, month, day].map(part => String(part).padStart(2, '0'))
  return [
    ...(day === undefined ? [] : [['date', `{${digits.join('-')}}`] as [string, string]]),
    ['year', `{${year}}`],
    ...(month === undefined ? [] : [['month', months[month - 1] ?? `{${month}}`] as [string, string]]),
  ]
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** The language as babel and biblatex name it, so that titles of other languages are not written as English ones are. */
function babelName(language: string): string | undefined {
  const name = babel[baseLanguage(language)]
  return name === undefined ? undefined : `{${name}}`
}

const babel: Readonly<Record<string, string>> = {
  ar: 'arabic',
  de: 'german',
  en: 'english',
  es: 'spanish',
  fr: 'french',
  it: 'italian',
  nl: 'dutch',
  pt: 'portuguese',
  ru: 'russian',
}
