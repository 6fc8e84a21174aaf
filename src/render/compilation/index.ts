export {
  alsoIn,
  type CompilingWords,
  compilingWords,
  countsWords,
  leftOutWords,
  stillSo,
} from '../words/compiling/index.ts'
