export { languages, rulesOf } from './all-languages.ts'
export { baseLanguage } from './base-language.ts'
export { Commonness, commonness } from './commonness.ts'
export {
  abbreviations,
  functionWords,
  isAlternative,
  isAnyArticle,
  isCoordinator,
  isOpener,
  isPrefix,
  mayBeginWithAnd,
} from './little-words.ts'
export { stem } from './stem.ts'
