import { FocError } from '../../errors.ts'
import type { CitedPlace, Finding } from '../../types.ts'
import { citeBibtex } from './bibtex.ts'
import { citeNotes } from './cite-notes.ts'
import { citeApa, citeChicago, citeOscola, type StyledCitation } from './csl-styles.ts'
import { citePlain } from './plain.ts'
import { citeRis } from './ris.ts'
import { type CiteStyle, citeStyles } from './styles.ts'
import { citeUn } from './un.ts'

/** Answer of `foc cite`. */
export interface CiteAnswer extends CitedPlace, StyledCitation {
  style: CiteStyle
  /** What is unknown or unsure about the citation. */
  findings: Finding[]
}

/**
 * Cite a document, or a place in it, in a style.
 *
 * @throws {FocError} `UNKNOWN_STYLE` naming the styles; `CITEPROC_MISSING`.
 */
export async function cite(cited: CitedPlace, style: string): Promise<CiteAnswer> {
  const known = citeStyles.find(one => one === style.toLowerCase())
  if (known === undefined)
    throw new FocError('UNKNOWN_STYLE', `there is no style called ${style}`, {
      hint: `Styles: ${citeStyles.join(', ')}.`,
    })
  return { ...cited, style: known, ...(await writers[known](cited)), findings: citeNotes(cited, known) }
}

const alone = (text: string): StyledCitation => ({ text, inText: null })

const writers: { [S in CiteStyle]: (cited: CitedPlace) => StyledCitation | Promise<StyledCitation> } = {
  un: cited => alone(citeUn(cited)),
  oscola: citeOscola,
  chicago: citeChicago,
  apa: citeApa,
  bibtex: cited => alone(citeBibtex(cited)),
  ris: cited => alone(citeRis(cited)),
  plain: cited => alone(citePlain(cited)),
}
