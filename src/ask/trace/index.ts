export type {
  ClauseStep,
  Comparison,
  LostWords,
  TraceAnswer,
  TracedText,
  TracedWording,
  TraceFinding,
} from './answer.ts'
export { trace } from './trace.ts'
