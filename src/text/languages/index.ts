export { languages, rulesOf } from './all-languages.ts'
export { anyLanguage } from './any-language.ts'
export { baseLanguage } from './base-language.ts'
export {
  abbreviations,
  functionWords,
  isAlternative,
  isAnyArticle,
  isContrary,
  isCoordinator,
  isOpener,
  isPrefix,
  mayBeginWithAnd,
} from './little-words.ts'
export { placeWords } from './place-words.ts'
export type { Organ } from './rules/body-words.ts'
export type { Clitics } from './rules/clitics.ts'
export { type ContainerKind, containerKinds } from './rules/place-words.ts'
export { wordSet } from './rules/word-set.ts'
export type { Script, WritingRules } from './rules/writing-rules.ts'
export { stem } from './stem.ts'
export { elidedWords, elides, hasLatinScript, isLooseArticle, nounsHaveCapitals } from './writing.ts'
