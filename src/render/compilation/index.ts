export {
  alsoIn,
  type CompilingWords,
  compilingWords,
  countsWords,
  emptyWords,
  leftOutWords,
  noneWords,
  stillSo,
} from '../words/compiling/index.ts'
