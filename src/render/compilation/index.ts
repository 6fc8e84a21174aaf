export {
  alsoIn,
  type CompilingWords,
  compilingWords,
  countsWords,
  emptyWords,
  leftOutWords,
  noneWords,
  stillSo,
  understoodWords,
} from '../words/compiling/index.ts'
