/** The second door of the library: what changes it. It loads the readers and importers, so lookup never opens it. */
export { buildShippedIndex, readShipped } from './build.ts'
export { forget } from './forget.ts'
export { checkPackPlace, type PackReport, pack, unpack } from './pack.ts'
export { rebuild } from './rebuild.ts'
export { type Refused, type TakeInOptions, type TakeInReport, takeIn } from './take-in.ts'
export { type TermsReport, takeInTerms } from './take-in-terms.ts'
export { whereabouts } from './whereabouts.ts'
