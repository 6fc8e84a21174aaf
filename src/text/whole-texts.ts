export { type Doubt, doubts } from './doubts/doubts.ts'
export { draftSigns } from './doubts/draft-signs.ts'
export { likelierLanguage, likelierOfWords } from './doubts/likely-language.ts'
export {
  anyText,
  type CallRules,
  Commonness,
  commonness,
  type FormOfWord,
  type ListRules,
  noUses,
  type PageWords,
  textRulesOf,
  type UseRules,
  type VerbForm,
} from './languages/texts.ts'
export { divisionHeading, isTestimonium, printedNumeral } from './naming/division-heading.ts'
export { closestRun } from './words/closest-run.ts'
export { distinctiveWords } from './words/distinctive-words.ts'
export { winnow, winnowWords } from './words/winnow.ts'
export { hasSameWords, type WordChange, type WordEdit, wordDiff, wordEdits } from './words/word-diff.ts'
