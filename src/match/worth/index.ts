export { type Ranked, rankKey, UNWEIGHED, worthInKey } from './rank-key.ts'
export { isDivided } from './worth.ts'
