export type { Hit, HitReason } from './hit.ts'
export type { Miss, MissedClause } from './miss.ts'
export { type SearchAnswer, type SearchQuestion, search } from './search.ts'
