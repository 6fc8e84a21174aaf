export type { Hit, HitReason } from './hit.ts'
export { hasOnlyLittleWords } from './little-words.ts'
export { explainPhrase, type Miss, type MissedClause } from './miss.ts'
export { type SearchAnswer, type SearchQuestion, search } from './search.ts'
