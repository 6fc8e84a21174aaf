import { plugins } from '@citation-js/core'
import '@citation-js/plugin-csl'
import { chicagoStyle } from './chicago-style.ts'
import { oscolaStyle } from './oscola-style.ts'

const { styles } = plugins.config.get('@csl')
styles.add('foc-oscola', oscolaStyle)
styles.add('foc-chicago', chicagoStyle)

/** Writes CSL-JSON in a CSL style. Loaded on demand: it opens citeproc, which may not be installed. */
export const cslOutput = plugins.output
