export type {
  ImpactAnswer,
  ImpactConcept,
  ImpactStretch,
  StretchRelation,
  Touch,
  TouchedPoint,
  TouchKind,
} from './answer.ts'
export { impact } from './impact.ts'
