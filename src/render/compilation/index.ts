export {
  alsoIn,
  type CompilingWords,
  compilingWords,
  countsWords,
  leftOutWords,
  noneWords,
  stillSo,
} from '../words/compiling/index.ts'
