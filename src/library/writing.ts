/** The second door of the library: what changes it. It loads the readers and importers, so lookup never opens it. */

export { buildShippedIndex, readShipped } from './keep-in-step/shipped-index.ts'
export { unlikeFiles } from './keep-in-step/unlike-files.ts'
export { checkPackPlace, type PackReport, pack, unpack } from './pack.ts'
export { type IndexReport, rebuild } from './rebuild.ts'
export { forget } from './take-in/forget.ts'
export { takeIn } from './take-in/take-in.ts'
export type { TakeInOptions } from './take-in/take-in-options.ts'
export type { Refused, TakeInReport } from './take-in/take-in-report.ts'
export { type TermsReport, takeInTerms } from './take-in/take-in-terms.ts'
export { type Whereabouts, whereabouts } from './whereabouts.ts'
