export { fetchBytes } from './fetch-bytes.ts'
export { type FetchOutcome, type FetchRequest, fetchMany } from './fetch-many.ts'
export type { Fetched, FetchOptions, Validators } from './options.ts'
export { politeTurns } from './turns.ts'
