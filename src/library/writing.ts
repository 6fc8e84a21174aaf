/** The second door of the library: what changes it. It loads the readers and importers, so lookup never opens it. */
export { buildShippedIndex, readShipped } from './keep-in-step/build.ts'
export { type IndexReport, rebuild } from './keep-in-step/rebuild.ts'
export { checkPackPlace, type PackReport, pack, unpack } from './pack.ts'
export { forget } from './take-in/forget.ts'
export { type Refused, type TakeInOptions, type TakeInReport, takeIn } from './take-in/take-in.ts'
export { type TermsReport, takeInTerms } from './take-in/take-in-terms.ts'
export { type Whereabouts, whereabouts } from './whereabouts.ts'
