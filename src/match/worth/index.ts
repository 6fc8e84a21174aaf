export { isDivided } from './divided.ts'
export { pointsBy, pointsIn, SUPERSEDED } from './points.ts'
export { type Ranked, rankKey, UNWEIGHED, worthInKey } from './rank-key.ts'
export { statusOf } from './status-of.ts'
