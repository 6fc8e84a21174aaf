export { compileLabels, type Matcher } from './compile-labels.ts'
export { modeOrder, type Ranked, rankKey } from './rank-key.ts'
export { counts, statusOf } from './status-of.ts'
