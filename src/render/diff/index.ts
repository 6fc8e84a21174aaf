export {
  countsLine,
  type DiffList,
  decidingLine,
  effectWords,
  listsOf,
  movedWords,
  paragraphLead,
  pointWords,
  reversedLine,
  sameRuns,
  sideLines,
  voteChangeLines,
} from './diff-words.ts'
