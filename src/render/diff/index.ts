export {
  countsLine,
  type DiffList,
  decidingLine,
  listsOf,
  movedWords,
  paragraphLead,
  pointWords,
  reversedLine,
  sameRuns,
  sideLines,
  voteChangeLines,
} from './diff-words.ts'
