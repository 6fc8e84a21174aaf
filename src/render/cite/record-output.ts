import { plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'

// Its escapes leave out the letters of Arabic and Cyrillic; ours keep them.
plugins.config.get('@bibtex').format.asciiOnly = false

/** Writes CSL-JSON as BibTeX and RIS. */
export const recordOutput = plugins.output
