export type {
  ImpactAnswer,
  ImpactConcept,
  ImpactStretch,
  StretchRelation,
  Touch,
  TouchedBrief,
  TouchedPoint,
  TouchKind,
} from './answer.ts'
export { impact } from './impact.ts'
