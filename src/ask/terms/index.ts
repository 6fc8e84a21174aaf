/** Which concepts a query names: a door for the script of a site, which asks it in a browser. */
export { tellingWords } from '../../match/labels.ts'
export { entryPointFor } from './entry-points.ts'
export { findTerms, nearTerms } from './find-terms.ts'
export type { LabelIndex } from './label-index.ts'
export { termsWithin } from './terms-within.ts'
